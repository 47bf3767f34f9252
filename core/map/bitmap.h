// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A bit for each cluster, on huge pages where the system has them. Blocks in which no bit was set,
// or one run of bits, take no memory, and reading them takes no time.
#pragma once

#include "core/map/block_run.h"

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace qed {

/// Setting and reading may happen from several threads at once; bits are only ever set.
class Bitmap final {
public:
    static constexpr std::uint64_t kWordBits = 64;

    Bitmap() = default;
    /// All bits clear. `bits` may be 0. When memory can't be had, valid() is false.
    explicit Bitmap(std::uint64_t bits);
    Bitmap(Bitmap &&other) noexcept;
    Bitmap &operator=(Bitmap &&other) noexcept;
    Bitmap(const Bitmap &) = delete;
    Bitmap &operator=(const Bitmap &) = delete;
    ~Bitmap();
    /// As it is now; may be taken while other threads set bits.
    [[nodiscard]] Bitmap copy() const;

    [[nodiscard]] bool valid() const noexcept { return m_bits == 0 || m_words != nullptr; }
    [[nodiscard]] std::uint64_t size() const noexcept { return m_bits; } ///< bits
    [[nodiscard]] bool test(std::uint64_t bit) const noexcept;

    /// Sets a bit; true when it was set before.
    bool set(std::uint64_t bit) noexcept;
    /// Sets bits [first, first + count). Those that were set before are set in `again` too, which
    /// is another bitmap; returns how many they are.
    std::uint64_t setRange(std::uint64_t first, std::uint64_t count, Bitmap &again) noexcept;
    /// The same for the bits of `mask`, which is not 0, in word `index`, which begins with bit
    /// index * kWordBits.
    std::uint64_t setWord(std::uint64_t index, std::uint64_t mask, Bitmap &again) noexcept;

    /// Set bits in [first, first + count).
    [[nodiscard]] std::uint64_t count(std::uint64_t first, std::uint64_t count) const noexcept;
    /// The first bit in [from, end) that is `value`; `end` when there is none.
    [[nodiscard]] std::uint64_t next(
        std::uint64_t from, std::uint64_t end, bool value) const noexcept;
    /// One past the last set bit; 0 when none is set.
    [[nodiscard]] std::uint64_t lastSet() const noexcept;

private:
    struct Block {
        /// All that the block holds, unless it is none(): then its words do. Even reading a page
        /// that was never written would take memory for it.
        std::atomic<BlockRun> run;
        std::atomic<bool> written; ///< by the thread that set this
    };

    /// Keeps other writers out of a block. One locked instruction for all of a run costs less than
    /// one for each word of it.
    class Writing final {
    public:
        explicit Writing(Block &block) noexcept;
        Writing(const Writing &) = delete;
        Writing &operator=(const Writing &) = delete;
        ~Writing();

    private:
        Block &m_block;
    };

    [[nodiscard]] BlockRun runOf(std::uint64_t block) const noexcept;
    [[nodiscard]] std::uint64_t word(std::uint64_t index) const noexcept;
    /// Returns those bits of the mask, which is not 0, that were set before.
    std::uint64_t setBits(std::uint64_t index, std::uint64_t mask) noexcept;
    // In one block whose words hold its bits, all in bits of the bitmap:
    [[nodiscard]] std::uint64_t countInWords(std::uint64_t from, std::uint64_t end) const noexcept;
    [[nodiscard]] std::uint64_t nextInWords(
        std::uint64_t from, std::uint64_t end, bool value) const noexcept;

    // In a block that the caller is writing to:
    /// Sets bits [first, end) of the block if that only makes its run longer.
    bool extendRun(std::uint64_t block, std::uint64_t first, std::uint64_t end) noexcept;
    /// From now on the block's words hold its bits.
    void spreadRun(std::uint64_t block) noexcept;
    /// Does what setBits() does, in a block whose words hold its bits.
    std::uint64_t setInWord(std::uint64_t index, std::uint64_t mask) noexcept;

    std::uint64_t m_bits = 0;
    std::size_t m_mappedBytes = 0;
    std::atomic<std::uint64_t> *m_words = nullptr;
    Block *m_blocks = nullptr; ///< behind the words, in the same mapping
};

} // namespace qed
