// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A disk in memory that fails, or loses its power, when it is told to. Several files share one
// clock, so that a cut or a fault can hit any of them:
//
//   FaultClock clock;
//   FaultTarget image(clock, bytes);
//   FaultTarget undoFile(clock);
//   clock.cutPowerAfterChange(7);
//   try { ...write, resize, sync... } catch (const PowerCut &) { }
//   image.afterPowerCut([](std::size_t piece) { return piece != 3; });
#pragma once

#include "core/io/byte_target.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace qed::test {

/// Thrown by the call during which the power goes.
struct PowerCut { };

enum class Fault : std::uint8_t {
    None,
    IoError, ///< EIO; nothing is done
    NoSpace, ///< ENOSPC for writes and resizes; nothing is done
    Short, ///< EIO after the first half of a write was done
};

/// Counts the calls of all targets that it is given to, and decides how each ends.
class FaultClock final {
public:
    static constexpr auto kNever = std::numeric_limits<std::uint64_t>::max();

    /// The power goes when the n-th write, resize or sync is done, counted from 1.
    void cutPowerAfterChange(std::uint64_t number) { m_cutAfter = number; }
    /// The n-th call, reads included, ends so; counted from 1.
    void failCall(std::uint64_t number, Fault fault) { fail(number, number, fault); }
    /// That call and all later ones: the disk has died.
    void failFrom(std::uint64_t number, Fault fault) { fail(number, kNever, fault); }
    void failNoMore() { fail(kNever, kNever, Fault::None); }

    [[nodiscard]] std::uint64_t calls() const noexcept { return m_calls; }
    [[nodiscard]] std::uint64_t changes() const noexcept { return m_changes; }

    // For targets.
    [[nodiscard]] Fault beginCall() noexcept;
    void endChange();

private:
    void fail(std::uint64_t from, std::uint64_t to, Fault fault);

    std::uint64_t m_calls = 0;
    std::uint64_t m_changes = 0;
    std::uint64_t m_cutAfter = kNever;
    std::uint64_t m_failFrom = kNever;
    std::uint64_t m_failTo = kNever;
    Fault m_fault = Fault::None;
};

/// One file: what is on the disk, and what was written since the last sync, in pieces that reach
/// the disk as one or not at all: parts of one write in one sector, and changes of the size.
class FaultTarget final : public ByteTarget {
public:
    static constexpr std::uint64_t kSector = 512; ///< bytes

    explicit FaultTarget(FaultClock &clock, std::vector<std::byte> bytes = {});

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_cache.size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    /// Pages of zeroes are holes.
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override;
    [[nodiscard]] Result<void> write(
        std::uint64_t offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> resize(std::uint64_t size) override;
    /// One that fails forgets what it should have written, as Linux does: it is never on the disk
    /// unless it is written again.
    [[nodiscard]] Result<void> sync() override;

    /// What every program sees while the power is on.
    [[nodiscard]] const std::vector<std::byte> &bytes() const noexcept { return m_cache; }
    /// What is on the disk for sure.
    [[nodiscard]] const std::vector<std::byte> &durable() const noexcept { return m_durable; }
    /// Pieces on their way to the disk.
    [[nodiscard]] std::size_t pieces() const noexcept { return m_pieces.size(); }
    /// The file after a power cut; `landed` says of each piece whether it got to the disk.
    [[nodiscard]] std::vector<std::byte> afterPowerCut(
        const std::function<bool(std::size_t)> &landed) const;

private:
    struct Piece {
        bool isSize = false;
        std::uint64_t offset = 0; ///< of the bytes; or the new size
        std::vector<std::byte> bytes {};
    };
    void put(std::uint64_t offset, std::span<const std::byte> bytes);
    void setSize(std::uint64_t size);

    FaultClock &m_clock;
    std::vector<std::byte> m_durable;
    std::vector<std::byte> m_cache;
    std::vector<Piece> m_pieces;
};

} // namespace qed::test
