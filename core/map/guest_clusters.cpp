// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/map/guest_clusters.h"

#include "core/format/table.h"
#include "core/map/guest_reader.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace qed {

namespace {

/// What a data entry's cluster is on the guest's disk, by what it is in the file.
GuestClass guestClassOf(ClusterClass clusterClass)
{
    switch (clusterClass) {
    case ClusterClass::L1Table:
    case ClusterClass::L2Table:
    case ClusterClass::Overlap:
    case ClusterClass::BadPointer:
    case ClusterClass::ReadError:
        return GuestClass::OverlapsTable; // the last three are classes of tables, too
    case ClusterClass::DoubleReference:
        return GuestClass::Shared;
    case ClusterClass::Unknown:
    case ClusterClass::Header:
    case ClusterClass::Data:
    case ClusterClass::Leak:
        break;
    }
    return GuestClass::Data;
}

/// L1 entries, in order, whose table stands in another entry, too: whatever is under them is read
/// at two places. Entries behind the guest's disk don't count.
std::vector<std::uint32_t> entriesOfSharedTables(const Image &image, const ClusterMap &map)
{
    const auto &geometry = map.geometry();
    std::vector<std::uint32_t> entries;
    if (std::ranges::none_of(map.tables(), &TableInfo::sharedByEntries))
        return entries;
    const auto l1 = readL1(image.source(), geometry);
    if (!l1)
        return entries;
    for (const auto &entry : *l1) {
        if (geometry.guestRange({ entry.index, 0 }, 1).empty())
            break;
        if (geometry.tableEntryKind(entry.value) != EntryKind::Valid)
            continue;
        const auto table = std::ranges::lower_bound(
            map.tables(), geometry.clusterOf(entry.value), {}, &TableInfo::cluster);
        if (table != map.tables().end() && table->cluster == geometry.clusterOf(entry.value)
            && table->sharedByEntries())
            entries.push_back(entry.index);
    }
    return entries;
}

class GuestWalk final {
public:
    GuestWalk(const Image &image, const ClusterMap &map, std::uint64_t baseBytes,
        std::uint64_t allowedMemory)
        : m_map(map)
        , m_geometry(map.geometry())
        , m_sharedEntries(entriesOfSharedTables(image, map))
        , m_baseClusters(clustersTo(baseBytes))
        , m_writer(allowedMemory)
    {
    }

    [[nodiscard]] bool add(const GuestRange &range)
    {
        const auto end = clustersTo(range.guest.end());
        const auto first = std::exchange(m_done, end);
        switch (range.state) {
        case GuestState::Unallocated:
            return addUnallocated(first, end);
        case GuestState::Data:
            return addData(range, end - first);
        case GuestState::Zero:
            return addRun(end - first, GuestClass::Zero);
        case GuestState::Invalid:
            return addRun(end - first, GuestClass::Invalid);
        case GuestState::CutOff:
            return addRun(end - first, GuestClass::CutOff);
        case GuestState::Unreadable:
            break;
        }
        return addRun(end - first, GuestClass::ReadError);
    }
    /// The first `bytes` of the disk, none of which can be read.
    [[nodiscard]] bool addUnreadable(std::uint64_t bytes)
    {
        return addRun(clustersTo(bytes), GuestClass::ReadError);
    }
    [[nodiscard]] std::optional<PackedRuns> finish() { return m_writer.finish(); }

private:
    /// How many clusters it takes to hold so many bytes.
    [[nodiscard]] std::uint64_t clustersTo(std::uint64_t bytes) const
    {
        return bytes == 0 ? 0 : ((bytes - 1) >> m_geometry.clusterBits()) + 1;
    }

    [[nodiscard]] bool addRun(std::uint64_t count, GuestClass guestClass)
    {
        return m_writer.add(count, static_cast<PackedRuns::Value>(guestClass));
    }

    [[nodiscard]] bool addUnallocated(std::uint64_t first, std::uint64_t end)
    {
        const auto reach = std::clamp(m_baseClusters, first, end);
        return addRun(reach - first, GuestClass::FromBase)
            && addRun(end - reach, GuestClass::Unallocated);
    }

    [[nodiscard]] bool addData(const GuestRange &range, std::uint64_t count)
    {
        const bool shared = std::ranges::binary_search(m_sharedEntries, range.slot.l1Index);
        const auto classed = [shared](ClusterClass clusterClass) {
            const auto guestClass = guestClassOf(clusterClass);
            return shared ? std::max(guestClass, GuestClass::Shared) : guestClass;
        };
        const auto cluster = m_geometry.clusterOf(*range.fileOffset);
        if (count == 1)
            return addRun(1, classed(m_map.classOf(cluster)));
        bool fits = true;
        m_map.forEachRun(cluster, cluster + count, [&](const ClusterRun &run) {
            return fits = addRun(run.count, classed(run.clusterClass));
        });
        return fits;
    }

    const ClusterMap &m_map;
    const Geometry &m_geometry;
    std::vector<std::uint32_t> m_sharedEntries;
    std::uint64_t m_baseClusters;
    std::uint64_t m_done = 0; ///< clusters that were added
    PackedRuns::Writer m_writer;
};

} // namespace

GuestClusters::GuestClusters(PackedRuns runs, std::uint64_t clusterSize)
    : m_runs(std::move(runs))
    , m_clusterSize(clusterSize)
{
}

Result<GuestClusters> GuestClusters::build(const Image &image, const ClusterMap &map,
    std::uint64_t baseBytes, const Progress &progress, std::uint64_t allowedMemory)
{
    const auto failed = [&](ErrorKind kind) {
        return std::unexpected(
            Error { .kind = kind, .path = image.path().string(), .allowed = allowedMemory });
    };
    const auto size = map.geometry().imageSize();
    GuestWalk walk(image, map, baseBytes, allowedMemory);
    // The reader lives no longer than the caller's image, so it need not share in owning it.
    auto reader = GuestReader::open({ std::shared_ptr<const Image>(), &image });
    if (!reader && reader.error().kind != ErrorKind::CannotRead)
        return std::unexpected(reader.error());
    bool fits = true;
    for (std::uint64_t at = 0; reader && fits && at < size;) {
        if (progress.stopRequested())
            return failed(ErrorKind::Cancelled);
        const auto range = reader->at(at);
        fits = walk.add(range);
        at = range.guest.end();
    }
    if (!reader)
        fits = walk.addUnreadable(size);
    auto runs = walk.finish();
    if (!fits || !runs)
        return failed(ErrorKind::NeedsTooMuchMemory);
    return GuestClusters(*std::move(runs), map.geometry().clusterSize());
}

void GuestClusters::forEachRun(
    std::uint64_t from, std::uint64_t to, const std::function<bool(const GuestRun &)> &visit) const
{
    m_runs.forEachRun(from, to, [&visit](const PackedRuns::Run &run) {
        return visit({ run.first, run.count, static_cast<GuestClass>(run.value) });
    });
}

} // namespace qed
