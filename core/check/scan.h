// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the passes of a check share: the image, what was counted so far, and the bitmaps. Private to
// core/check.
#pragma once

#include "core/base/progress.h"
#include "core/check/checker.h"
#include "core/check/entry_collector.h"
#include "core/check/truncation.h"
#include "core/format/image.h"
#include "core/format/table.h"
#include "core/map/bitmap.h"
#include "core/map/cluster_map.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace qed {

/// What one thread counts while it reads tables; merged in any order with the same result.
struct TableFigures {
    explicit TableFigures(std::uint64_t maxFindings) : entries(maxFindings) { }
    void merge(const TableFigures &other);

    std::uint64_t corruptions = 0;
    std::uint64_t allocated = 0;
    std::uint64_t fragmented = 0;
    std::uint64_t unreachable = 0;
    std::uint64_t guestBytesUnreadable = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t partialReferences = 0; ///< entries that lead to the partial last cluster
    PastEndHistogram pastEnd {};
    EntryCollector entries;
};

struct Scan {
    Scan(const Image &image, const CheckOptions &options, Progress &progress,
        std::vector<L1Entry> l1);

    const Image &image;
    const Geometry &geometry;
    const CheckOptions &options;
    Progress &progress;
    std::vector<L1Entry> l1; ///< entries that are not 0
    std::vector<TableInfo> tables; ///< distinct valid tables, by L1 index
    Bitmap referenced;
    Bitmap shared; ///< referenced more than once
    Bitmap bad; ///< clusters of tables that hold invalid entries
    TableFigures figures;
    std::vector<Finding> findings;
    std::array<std::uint64_t, kFindingCodeCount> leftOut {};

    [[nodiscard]] bool stopped() const noexcept { return progress.stopRequested(); }
    /// References clusters; those that were referenced before are corruptions.
    [[nodiscard]] std::uint64_t reference(std::uint64_t cluster, std::uint64_t count) noexcept
    {
        return referenced.setRange(cluster, count, shared);
    }
    /// Bytes of the guest's disk that `count` entries of a table from `first` on map, over all L1
    /// entries that lead to it.
    [[nodiscard]] std::uint64_t guestBytes(
        const TableInfo &table, std::uint32_t first, std::uint64_t count) const noexcept;
    /// Marks the clusters of a table in which entries [first, first + count) stand.
    void markBad(std::uint64_t tableOffset, std::uint64_t firstEntry, std::uint64_t count) noexcept;
};

/// The passes, in their order. Each one's source file says what it tests, collects and relies on.
void passHeader(const Image &image, std::vector<Finding> &findings);
void passL1(Scan &scan);
void passL2(Scan &scan);
void passSharing(Scan &scan);
void passLeaks(Scan &scan);

[[nodiscard]] std::uint64_t unreadableTables(const Scan &scan) noexcept;
/// Runs `work` on the calling thread and beside it on others, as many as the options or the machine
/// allow, but not more than there are `units` of work; returns when all have ended. Where the
/// system grants fewer threads, those do it all.
void runWorkers(const Scan &scan, std::size_t units, const std::function<void()> &work);

/// What QEMU's own check would report as leaks. Relies on all passes.
[[nodiscard]] std::optional<std::uint64_t> expectedQemuLeaks(const Scan &scan);
/// QEMU refuses to open the image although the format allows it.
[[nodiscard]] bool qemuRefuses(const Header &header) noexcept;

} // namespace qed
