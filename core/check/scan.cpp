// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/scan.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <utility>

namespace qed {

void TableFigures::merge(const TableFigures &other)
{
    corruptions += other.corruptions;
    allocated += other.allocated;
    fragmented += other.fragmented;
    unreachable += other.unreachable;
    guestBytesUnreadable += other.guestBytesUnreadable;
    bytesRead += other.bytesRead;
    partialReferences += other.partialReferences;
    pastEnd.merge(other.pastEnd);
    entries.merge(other.entries);
}

Scan::Scan(const Image &checkedImage, const CheckOptions &checkOptions, Progress &checkProgress,
    std::vector<L1Entry> l1Entries)
    : image(checkedImage)
    , geometry(*checkedImage.geometry())
    , options(checkOptions)
    , progress(checkProgress)
    , l1(std::move(l1Entries))
    , referenced(geometry.fileClusters())
    , shared(geometry.fileClusters())
    , bad(geometry.fileClusters())
    , figures(checkOptions.maxFindings)
{
}

std::uint64_t Scan::guestBytes(
    const TableInfo &table, std::uint32_t first, std::uint64_t count) const noexcept
{
    auto bytes = table.wholeUses * count * geometry.clusterSize(); // at most image_size
    if (table.mapsEnd) {
        const auto last = geometry.imageSize() / geometry.guestBytesPerTable();
        bytes += geometry.guestRange({ static_cast<std::uint32_t>(last), first }, count).length;
    }
    return bytes;
}

void Scan::markBad(
    std::uint64_t tableOffset, std::uint64_t firstEntry, std::uint64_t count) noexcept
{
    const auto first = geometry.clusterOf(tableOffset + firstEntry * sizeof(std::uint64_t));
    const auto last
        = geometry.clusterOf(tableOffset + (firstEntry + count - 1) * sizeof(std::uint64_t));
    for (auto cluster = first; cluster <= last; ++cluster)
        bad.set(cluster);
}

std::uint64_t unreadableTables(const Scan &scan) noexcept
{
    return static_cast<std::uint64_t>(std::ranges::count(scan.tables, false, &TableInfo::readable));
}

void runWorkers(const Scan &scan, std::size_t units, const std::function<void()> &work)
{
    if (units == 0)
        return;
    constexpr std::size_t most = 256;
    const std::size_t wanted
        = scan.options.jobs != 0 ? scan.options.jobs : std::thread::hardware_concurrency();
    std::vector<std::jthread> others;
    try {
        while (others.size() + 1 < std::min({ wanted, units, most }))
            others.emplace_back(work);
    } catch (const std::system_error &) {
        // No thread is left for this user or in this container; work() takes what there is to do.
    }
    work();
}

} // namespace qed
