// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How far a long piece of work is, and the wish to stop it. The worker counts, the watcher polls:
// no callback ever runs on a worker thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <stop_token>
#include <utility>

namespace qed {

/// The phases of long work, each kind's in their order.
enum class Phase : std::uint8_t {
    Header,
    Tables, ///< every L2 table is read once; units are tables
    Sharing, ///< tables with shared clusters are read again; units are tables
    Leaks, ///< unreferenced clusters are looked at; units are clusters
    Export, ///< what the guest reads is written out; units are bytes
    Copy, ///< the whole file is copied; units are bytes
    // Of a change of the image; units are bytes. They follow the order of writes.
    SaveUndo, ///< the undo file is written
    WriteData, ///< entries are detached, clusters copied and new tables written
    WriteTables, ///< entries of L2 tables
    WriteL1, ///< entries of the L1 table, and what comes after them
    Verify, ///< the result is checked, read anew from the file; without units
    RollBack, ///< the image is brought back to what it was
};

struct ProgressSnapshot {
    Phase phase = Phase::Header;
    std::uint64_t done = 0; ///< units of the phase
    std::uint64_t total = 0; ///< units of the phase; 0 while unknown
    std::uint64_t bytes = 0; ///< read so far, over all phases
    std::uint64_t corruptions = 0; ///< found so far
};

/// All members may be called from any thread.
class Progress final {
public:
    Progress() = default;
    explicit Progress(std::stop_token stop) : m_stop(std::move(stop)) { }

    void begin(Phase phase, std::uint64_t total) noexcept
    {
        m_done.store(0, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
        m_phase.store(phase, std::memory_order_release);
    }
    void advance(std::uint64_t units, std::uint64_t bytes = 0) noexcept
    {
        m_done.fetch_add(units, std::memory_order_relaxed);
        m_bytes.fetch_add(bytes, std::memory_order_relaxed);
    }
    void foundCorruptions(std::uint64_t count) noexcept
    {
        m_corruptions.fetch_add(count, std::memory_order_relaxed);
    }
    [[nodiscard]] bool stopRequested() const noexcept { return m_stop.stop_requested(); }

    /// A picture that may be a moment old; the counters are read one after the other.
    [[nodiscard]] ProgressSnapshot snapshot() const noexcept
    {
        return { m_phase.load(std::memory_order_acquire), m_done.load(std::memory_order_relaxed),
            m_total.load(std::memory_order_relaxed), m_bytes.load(std::memory_order_relaxed),
            m_corruptions.load(std::memory_order_relaxed) };
    }

private:
    std::stop_token m_stop;
    std::atomic<Phase> m_phase = Phase::Header;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<std::uint64_t> m_total = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_corruptions = 0;
};

} // namespace qed
