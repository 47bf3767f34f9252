// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/bitmap.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace qed {

namespace {

constexpr std::uint64_t kWordBits = 64;
constexpr auto kRelaxed = std::memory_order_relaxed;

/// The bits of one word that lie in [first, end), both counted from the word's bit 0.
constexpr std::uint64_t maskOf(std::uint64_t first, std::uint64_t end)
{
    const auto low = ~std::uint64_t { 0 } << first;
    return end >= kWordBits ? low : low & ~(~std::uint64_t { 0 } << end);
}

} // namespace

Bitmap::Bitmap(std::uint64_t bits) : m_bits(bits)
{
    const auto bytes = (bits + kWordBits - 1) / kWordBits * sizeof(std::uint64_t);
    if (bytes == 0)
        return;
    // Private anonymous pages are zero and appear only when touched.
    void *pages = ::mmap(
        nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED)
        return;
    ::madvise(pages, bytes, MADV_HUGEPAGE);
    m_mappedBytes = bytes;
    m_words = static_cast<std::atomic<std::uint64_t> *>(pages);
}

Bitmap::Bitmap(Bitmap &&other) noexcept
    : m_bits(std::exchange(other.m_bits, 0))
    , m_mappedBytes(std::exchange(other.m_mappedBytes, 0))
    , m_words(std::exchange(other.m_words, nullptr))
{
}

Bitmap &Bitmap::operator=(Bitmap &&other) noexcept
{
    std::swap(m_bits, other.m_bits);
    std::swap(m_mappedBytes, other.m_mappedBytes);
    std::swap(m_words, other.m_words);
    return *this;
}

Bitmap::~Bitmap()
{
    if (m_words != nullptr)
        ::munmap(m_words, m_mappedBytes);
}

std::uint64_t Bitmap::word(std::uint64_t index) const noexcept
{
    return m_words[index].load(kRelaxed);
}

bool Bitmap::test(std::uint64_t bit) const noexcept
{
    return (word(bit / kWordBits) >> bit % kWordBits & 1) != 0;
}

bool Bitmap::set(std::uint64_t bit) noexcept
{
    const auto mask = std::uint64_t { 1 } << bit % kWordBits;
    return (m_words[bit / kWordBits].fetch_or(mask, kRelaxed) & mask) != 0;
}

std::uint64_t Bitmap::setRange(std::uint64_t first, std::uint64_t count, Bitmap &again) noexcept
{
    std::uint64_t repeated = 0;
    const auto end = first + count;
    for (auto at = first; at < end;) {
        const auto index = at / kWordBits;
        const auto wordEnd = std::min(end, (index + 1) * kWordBits);
        const auto mask = maskOf(at % kWordBits, wordEnd - index * kWordBits);
        const auto before = m_words[index].fetch_or(mask, kRelaxed) & mask;
        if (before != 0) {
            again.m_words[index].fetch_or(before, kRelaxed);
            repeated += static_cast<std::uint64_t>(std::popcount(before));
        }
        at = wordEnd;
    }
    return repeated;
}

std::uint64_t Bitmap::count(std::uint64_t first, std::uint64_t count) const noexcept
{
    std::uint64_t result = 0;
    const auto end = first + count;
    for (auto at = first; at < end;) {
        const auto index = at / kWordBits;
        const auto wordEnd = std::min(end, (index + 1) * kWordBits);
        result += static_cast<std::uint64_t>(
            std::popcount(word(index) & maskOf(at % kWordBits, wordEnd - index * kWordBits)));
        at = wordEnd;
    }
    return result;
}

std::uint64_t Bitmap::next(std::uint64_t from, std::uint64_t end, bool value) const noexcept
{
    for (auto at = from; at < end;) {
        const auto index = at / kWordBits;
        const auto bits = (value ? word(index) : ~word(index)) & maskOf(at % kWordBits, kWordBits);
        if (bits != 0)
            return std::min(
                end, index * kWordBits + static_cast<std::uint64_t>(std::countr_zero(bits)));
        at = (index + 1) * kWordBits;
    }
    return end;
}

std::uint64_t Bitmap::lastSet() const noexcept
{
    for (auto index = (m_bits + kWordBits - 1) / kWordBits; index-- > 0;) {
        if (const auto bits = word(index); bits != 0)
            return (index + 1) * kWordBits - static_cast<std::uint64_t>(std::countl_zero(bits));
    }
    return 0;
}

} // namespace qed
