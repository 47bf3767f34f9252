// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/bitmap.h"

#include "core/base/wide.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <span>
#include <thread>
#include <utility>

namespace qed {

namespace {

constexpr auto kWordBits = Bitmap::kWordBits;
constexpr std::uint64_t kBlockWords = 512; ///< a page, and the references of an ordinary table
constexpr std::uint64_t kBlockBits = kBlockWords * kWordBits;
constexpr std::size_t kHugePage = std::size_t { 2 } << 20; ///< bytes
constexpr auto kRelaxed = std::memory_order_relaxed;

/// The bits of one word that lie in [first, end), both counted from the word's bit 0.
constexpr std::uint64_t maskOf(std::uint64_t first, std::uint64_t end)
{
    const auto low = ~std::uint64_t { 0 } << first;
    return end >= kWordBits ? low : low & ~(~std::uint64_t { 0 } << end);
}

QED_WIDE_BODY std::uint64_t ones(std::span<const std::atomic<std::uint64_t>> words) noexcept
{
    std::uint64_t result = 0;
    for (const auto &word : words)
        result += static_cast<std::uint64_t>(std::popcount(word.load(kRelaxed)));
    return result;
}

QED_WIDE std::uint64_t wideOnes(std::span<const std::atomic<std::uint64_t>> words) noexcept
{
    return ones(words);
}

} // namespace

Bitmap::Bitmap(std::uint64_t bits) : m_bits(bits)
{
    const auto words = (bits + kWordBits - 1) / kWordBits;
    const auto blocks = (words + kBlockWords - 1) / kBlockWords;
    auto bytes = words * sizeof *m_words + blocks * sizeof *m_blocks;
    if (bytes == 0)
        return;
    if (bytes > kHugePage) // the kernel puts whole huge pages where none need be cut
        bytes = (bytes + kHugePage - 1) / kHugePage * kHugePage;
    // Private anonymous pages are zero and appear only when touched.
    void *pages = ::mmap(
        nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED)
        return;
    ::madvise(pages, bytes, MADV_HUGEPAGE);
    m_mappedBytes = bytes;
    m_words = static_cast<std::atomic<std::uint64_t> *>(pages);
    void *behind = m_words + words;
    m_blocks = static_cast<Block *>(behind);
}

Bitmap::Bitmap(Bitmap &&other) noexcept
    : m_bits(std::exchange(other.m_bits, 0))
    , m_mappedBytes(std::exchange(other.m_mappedBytes, 0))
    , m_words(std::exchange(other.m_words, nullptr))
    , m_blocks(std::exchange(other.m_blocks, nullptr))
{
}

Bitmap &Bitmap::operator=(Bitmap &&other) noexcept
{
    std::swap(m_bits, other.m_bits);
    std::swap(m_mappedBytes, other.m_mappedBytes);
    std::swap(m_words, other.m_words);
    std::swap(m_blocks, other.m_blocks);
    return *this;
}

Bitmap::~Bitmap()
{
    if (m_words != nullptr)
        ::munmap(m_words, m_mappedBytes);
}

Bitmap Bitmap::copy() const
{
    Bitmap result(m_bits);
    const auto words = (m_bits + kWordBits - 1) / kWordBits;
    for (std::uint64_t block = 0; result.valid() && block * kBlockWords < words; ++block) {
        if (!used(block))
            continue;
        result.m_blocks[block].used.store(true, kRelaxed);
        const auto end = std::min(words, (block + 1) * kBlockWords);
        for (auto index = block * kBlockWords; index < end; ++index)
            result.m_words[index].store(word(index), kRelaxed);
    }
    return result;
}

bool Bitmap::used(std::uint64_t block) const noexcept
{
    return m_blocks[block].used.load(kRelaxed);
}

std::uint64_t Bitmap::word(std::uint64_t index) const noexcept
{
    return used(index / kBlockWords) ? m_words[index].load(kRelaxed) : 0;
}

Bitmap::Writing::Writing(Block &block) noexcept : m_block(block)
{
    while (m_block.written.exchange(true, std::memory_order_acquire))
        std::this_thread::yield();
    m_block.used.store(true, kRelaxed);
}

Bitmap::Writing::~Writing()
{
    m_block.written.store(false, std::memory_order_release);
}

std::uint64_t Bitmap::setHeld(std::uint64_t index, std::uint64_t mask) noexcept
{
    const auto before = m_words[index].load(kRelaxed);
    m_words[index].store(before | mask, kRelaxed);
    return before & mask;
}

bool Bitmap::test(std::uint64_t bit) const noexcept
{
    return (word(bit / kWordBits) >> bit % kWordBits & 1) != 0;
}

std::uint64_t Bitmap::setBits(std::uint64_t index, std::uint64_t mask) noexcept
{
    const Writing writing(m_blocks[index / kBlockWords]);
    return setHeld(index, mask);
}

bool Bitmap::set(std::uint64_t bit) noexcept
{
    return setBits(bit / kWordBits, std::uint64_t { 1 } << bit % kWordBits) != 0;
}

std::uint64_t Bitmap::setWord(std::uint64_t index, std::uint64_t mask, Bitmap &again) noexcept
{
    const auto before = setBits(index, mask);
    if (before != 0)
        again.setBits(index, before);
    return static_cast<std::uint64_t>(std::popcount(before));
}

std::uint64_t Bitmap::setRange(std::uint64_t first, std::uint64_t count, Bitmap &again) noexcept
{
    std::uint64_t repeated = 0;
    const auto end = first + count;
    for (auto at = first; at < end;) {
        const Writing writing(m_blocks[at / kBlockBits]);
        const auto blockEnd = std::min(end, (at / kBlockBits + 1) * kBlockBits);
        while (at < blockEnd) {
            const auto index = at / kWordBits;
            const auto wordEnd = std::min(blockEnd, (index + 1) * kWordBits);
            const auto before = setHeld(index, maskOf(at % kWordBits, wordEnd - index * kWordBits));
            if (before != 0) [[unlikely]] {
                again.setBits(index, before);
                repeated += static_cast<std::uint64_t>(std::popcount(before));
            }
            at = wordEnd;
        }
    }
    return repeated;
}

std::uint64_t Bitmap::count(std::uint64_t first, std::uint64_t count) const noexcept
{
    std::uint64_t result = 0;
    const auto end = first + count;
    for (auto at = first; at < end;) {
        const auto index = at / kWordBits;
        const auto blockEnd = std::min(end, (at / kBlockBits + 1) * kBlockBits);
        const auto words = (blockEnd - at) / kWordBits;
        if (!used(at / kBlockBits)) {
            at = blockEnd;
        } else if (at % kWordBits == 0 && words > 0) {
            const std::span whole(m_words + index, words);
            result += hasWide() ? wideOnes(whole) : ones(whole);
            at += words * kWordBits;
        } else {
            const auto stop = std::min(blockEnd, (index + 1) * kWordBits);
            result += static_cast<std::uint64_t>(
                std::popcount(word(index) & maskOf(at % kWordBits, stop - index * kWordBits)));
            at = stop;
        }
    }
    return result;
}

std::uint64_t Bitmap::next(std::uint64_t from, std::uint64_t end, bool value) const noexcept
{
    const auto flip = value ? std::uint64_t { 0 } : ~std::uint64_t { 0 };
    for (auto at = from; at < end;) {
        const auto stop = std::min(end, (at / kBlockBits + 1) * kBlockBits);
        if (!used(at / kBlockBits)) {
            if (!value)
                return at;
        } else {
            auto index = at / kWordBits;
            auto bits = (m_words[index].load(kRelaxed) ^ flip) & maskOf(at % kWordBits, kWordBits);
            for (const auto last = (stop - 1) / kWordBits; bits == 0 && index < last;)
                bits = m_words[++index].load(kRelaxed) ^ flip;
            if (bits != 0)
                return std::min(
                    end, index * kWordBits + static_cast<std::uint64_t>(std::countr_zero(bits)));
        }
        at = stop;
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
