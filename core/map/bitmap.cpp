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
constexpr auto kBlockBits = BlockRun::kBits; ///< of a page, and the references of an ordinary table
constexpr auto kBlockWords = kBlockBits / kWordBits;
constexpr std::size_t kHugePage = std::size_t { 2 } << 20; ///< bytes
constexpr auto kRelaxed = std::memory_order_relaxed;

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
        const auto run = runOf(block);
        result.m_blocks[block].run.store(run, kRelaxed);
        const auto end = run.isNone() ? std::min(words, (block + 1) * kBlockWords) : 0;
        for (auto index = block * kBlockWords; index < end; ++index)
            result.m_words[index].store(m_words[index].load(kRelaxed), kRelaxed);
    }
    return result;
}

BlockRun Bitmap::runOf(std::uint64_t block) const noexcept
{
    return m_blocks[block].run.load(std::memory_order_acquire);
}

std::uint64_t Bitmap::word(std::uint64_t index) const noexcept
{
    const auto run = runOf(index / kBlockWords);
    return run.isNone() ? m_words[index].load(kRelaxed) : run.word(index % kBlockWords);
}

Bitmap::Writing::Writing(Block &block) noexcept : m_block(block)
{
    while (m_block.written.exchange(true, std::memory_order_acquire))
        std::this_thread::yield();
}

Bitmap::Writing::~Writing()
{
    m_block.written.store(false, std::memory_order_release);
}

bool Bitmap::extendRun(std::uint64_t block, std::uint64_t first, std::uint64_t end) noexcept
{
    auto &run = m_blocks[block].run;
    const auto joined = run.load(kRelaxed).joined(first, end);
    if (joined)
        run.store(*joined, kRelaxed);
    return joined.has_value();
}

void Bitmap::spreadRun(std::uint64_t block) noexcept
{
    const auto run = m_blocks[block].run.load(kRelaxed);
    if (run.isNone())
        return;
    for (auto index = run.first / kWordBits; index * kWordBits < run.end; ++index)
        m_words[block * kBlockWords + index].store(run.word(index), kRelaxed);
    // A reader that finds no run finds its bits in the words.
    m_blocks[block].run.store(BlockRun::none(), std::memory_order_release);
}

std::uint64_t Bitmap::setInWord(std::uint64_t index, std::uint64_t mask) noexcept
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
    const auto block = index / kBlockWords;
    const auto begin = index % kBlockWords * kWordBits;
    const auto first = static_cast<std::uint64_t>(std::countr_zero(mask));
    const auto end = static_cast<std::uint64_t>(std::bit_width(mask));
    const Writing writing(m_blocks[block]);
    if (mask == wordMask(first, end) && extendRun(block, begin + first, begin + end))
        return 0;
    spreadRun(block);
    return setInWord(index, mask);
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
        const auto block = at / kBlockBits;
        const auto blockEnd = std::min(end, (block + 1) * kBlockBits);
        const Writing writing(m_blocks[block]);
        if (extendRun(block, at - block * kBlockBits, blockEnd - block * kBlockBits)) {
            at = blockEnd;
            continue;
        }
        spreadRun(block);
        while (at < blockEnd) {
            const auto index = at / kWordBits;
            const auto wordEnd = std::min(blockEnd, (index + 1) * kWordBits);
            const auto before
                = setInWord(index, wordMask(at % kWordBits, wordEnd - index * kWordBits));
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
        const auto block = at / kBlockBits;
        const auto blockEnd = std::min(end, (block + 1) * kBlockBits);
        const auto run = runOf(block);
        result += run.isNone() ? countInWords(at, blockEnd)
                               : run.count(at - block * kBlockBits, blockEnd - block * kBlockBits);
        at = blockEnd;
    }
    return result;
}

std::uint64_t Bitmap::countInWords(std::uint64_t from, std::uint64_t end) const noexcept
{
    std::uint64_t result = 0;
    for (auto at = from; at < end;) {
        const auto index = at / kWordBits;
        const auto whole = at % kWordBits == 0 ? (end - at) / kWordBits : 0;
        if (whole > 0) {
            const std::span words(m_words + index, whole);
            result += hasWide() ? wideOnes(words) : ones(words);
            at += whole * kWordBits;
        } else {
            const auto stop = std::min(end, (index + 1) * kWordBits);
            const auto mask = wordMask(at % kWordBits, stop - index * kWordBits);
            result
                += static_cast<std::uint64_t>(std::popcount(m_words[index].load(kRelaxed) & mask));
            at = stop;
        }
    }
    return result;
}

std::uint64_t Bitmap::next(std::uint64_t from, std::uint64_t end, bool value) const noexcept
{
    for (auto at = from; at < end;) {
        const auto block = at / kBlockBits;
        const auto begin = block * kBlockBits;
        const auto blockEnd = std::min(end, begin + kBlockBits);
        const auto run = runOf(block);
        const auto found = run.isNone() ? nextInWords(at, blockEnd, value)
                                        : begin + run.next(at - begin, blockEnd - begin, value);
        if (found < blockEnd)
            return found;
        at = blockEnd;
    }
    return end;
}

std::uint64_t Bitmap::nextInWords(std::uint64_t from, std::uint64_t end, bool value) const noexcept
{
    const auto flip = value ? std::uint64_t { 0 } : ~std::uint64_t { 0 };
    auto index = from / kWordBits;
    auto bits = (m_words[index].load(kRelaxed) ^ flip) & wordMask(from % kWordBits, kWordBits);
    for (const auto last = (end - 1) / kWordBits; bits == 0 && index < last;)
        bits = m_words[++index].load(kRelaxed) ^ flip;
    if (bits == 0)
        return end;
    return std::min(end, index * kWordBits + static_cast<std::uint64_t>(std::countr_zero(bits)));
}

std::uint64_t Bitmap::lastSet() const noexcept
{
    const auto words = (m_bits + kWordBits - 1) / kWordBits;
    for (auto block = (words + kBlockWords - 1) / kBlockWords; block-- > 0;) {
        const auto run = runOf(block);
        if (!run.isNone() && !run.empty())
            return block * kBlockBits + run.end;
        const auto first = block * kBlockWords;
        for (auto index = std::min(words, first + kBlockWords); run.isNone() && index-- > first;) {
            if (const auto bits = m_words[index].load(kRelaxed); bits != 0)
                return index * kWordBits + static_cast<std::uint64_t>(std::bit_width(bits));
        }
    }
    return 0;
}

} // namespace qed
