// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Turns a layout into a plan: clusters are copied, then the entries that lead to them change, then
// tables go where data was, and at last the file is cut.
#include "core/format/table.h"
#include "core/repair/plan_builder.h"
#include "core/repair/planner.h"
#include "core/repair/reclaim_layout.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

/// Clusters moved by one plan; bounds its memory.
constexpr std::uint64_t kMaxMoves = std::uint64_t { 1 } << 22;

std::vector<std::uint64_t> tableClusters(const ClusterMap &map)
{
    std::vector<std::uint64_t> tables { map.geometry().l1Cluster() };
    for (const auto &table : map.tables())
        tables.push_back(table.cluster);
    std::ranges::sort(tables);
    return tables;
}

/// Where something at `from` goes; nothing when it stays.
std::optional<std::uint64_t> target(std::span<const ClusterMove> moves, std::uint64_t from)
{
    const auto at = std::ranges::lower_bound(moves, from, {}, &ClusterMove::from);
    return at != moves.end() && at->from == from ? std::optional(at->to) : std::nullopt;
}

class ReclaimPlanner final {
public:
    ReclaimPlanner(
        const Image &image, const Report &report, const Progress &progress, std::vector<L1Entry> l1)
        : m_image(image)
        , m_map(*report.map)
        , m_progress(progress)
        , m_geometry(*image.geometry())
        , m_l1(std::move(l1))
        , m_builder(image, report, {})
        , m_buffer(chunkBuffer(m_geometry))
    {
        const auto tables = tableClusters(m_map);
        m_layout = layOut({ .referenced = m_map.referenced(),
            .headerClusters = m_geometry.headerClusters(),
            .fileClusters = m_geometry.fileClusters(),
            .tableSize = m_geometry.tableSize(),
            .tables = tables,
            .maxMoves = kMaxMoves });
    }

    Result<Plan> run()
    {
        if (m_layout.clustersAfter < m_geometry.fileClusters()) {
            addStep();
            moveData(m_layout.early, Stage::Data);
            moveData(m_layout.late, Stage::LateData);
            if (auto done = changeTables(); !done)
                return std::unexpected(done.error());
            moveL1();
            cut();
        }
        auto plan = m_builder.take();
        if (plan) {
            plan->task = Task::Reclaim;
            plan->partial = m_layout.partial;
        }
        return plan;
    }

private:
    [[nodiscard]] std::uint64_t offsetOf(std::uint64_t cluster) const
    {
        return m_geometry.clusterBytes(cluster).offset;
    }

    PlanStep &step()
    {
        return m_builder.step(FindingCode::LeakInterior, FixKind::Reclaim, kNoFinding);
    }

    void addStep()
    {
        const auto given = m_geometry.fileClusters() - m_layout.clustersAfter;
        auto &made = step();
        made.losesData = true;
        made.clusters = given;
        made.fileGrowth
            = -static_cast<std::int64_t>(m_geometry.fileSize() - offsetOf(m_layout.clustersAfter));
    }

    void moveData(std::span<const ClusterMove> moves, Stage stage)
    {
        const auto size = m_geometry.clusterSize();
        for (const auto &[from, to] : moves) {
            m_builder.copy(stage, { offsetOf(from), size }, offsetOf(to));
            step().bytesWritten += size;
        }
    }

    /// Every table that leads to something that moves, and every table that moves itself.
    Result<void> changeTables()
    {
        for (const auto &table : m_map.tables()) {
            if (m_progress.stopRequested())
                return std::unexpected(
                    Error { .kind = ErrorKind::Cancelled, .path = m_image.path().string() });
            const auto to = target(m_layout.tables, table.cluster);
            if (!to && !leadsToMoved(table))
                continue;
            if (auto changed = changeTable(table, to); !changed)
                return changed;
        }
        return {};
    }

    [[nodiscard]] bool leadsToMoved(const TableInfo &table) const
    {
        const auto any = [&](std::span<const ClusterMove> moves) {
            const auto at = std::ranges::lower_bound(moves, table.lowest, {}, &ClusterMove::from);
            return at != moves.end() && at->from <= table.highest;
        };
        return any(m_layout.early) || any(m_layout.late);
    }

    /// Entries change where the table stands when their stage comes: the early ones in the old
    /// place, the late ones in the new one.
    Result<void> changeTable(const TableInfo &table, std::optional<std::uint64_t> to)
    {
        std::vector<EntryChange> early;
        std::vector<EntryChange> late;
        std::vector<std::uint64_t> moved;
        const auto offset = offsetOf(table.cluster);
        const auto visit = [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
            moved.assign(entries.begin(), entries.end());
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const auto index = first + static_cast<std::uint32_t>(i);
                moved[i] = changeEntry(table, index, entries[i], early, late);
            }
            if (to)
                m_builder.writeEntries(offsetOf(*to), first, moved, Stage::MoveTables);
            return true;
        };
        if (to) // what was leaked or evacuated there is no hole
            clearTarget(*to);
        auto walked = forEachChunk(m_image.source(), m_geometry, offset, m_buffer, visit);
        m_builder.changeEntries(offset, early);
        m_builder.changeEntries(to ? offsetOf(*to) : offset, late);
        if (to)
            moveTable(table, *to);
        return walked;
    }

    /// What the entry holds once the early moves are done.
    std::uint64_t changeEntry(const TableInfo &table, std::uint32_t index, std::uint64_t value,
        std::vector<EntryChange> &early, std::vector<EntryChange> &late)
    {
        if (m_geometry.dataEntryKind(value) != EntryKind::Valid)
            return value;
        const auto cluster = m_geometry.clusterOf(value);
        if (const auto to = target(m_layout.early, cluster)) {
            early.push_back({ index, value, offsetOf(*to), Stage::Tables });
            addMove(table, index, value, offsetOf(*to));
            return offsetOf(*to);
        }
        if (const auto to = target(m_layout.late, cluster)) {
            late.push_back({ index, value, offsetOf(*to), Stage::LateTables });
            addMove(table, index, value, offsetOf(*to));
        }
        return value;
    }

    void addMove(const TableInfo &table, std::uint32_t index, std::uint64_t from, std::uint64_t to)
    {
        auto &made = step();
        ++made.entries;
        made.bytesWritten += sizeof from;
        m_builder.addOperation({ .kind = OperationKind::MoveClusters,
            .step = m_builder.indexOf(made),
            .slot = { table.l1Index, index },
            .inL2 = true,
            .valueBefore = from,
            .valueAfter = to,
            .from = { from, m_geometry.clusterSize() },
            .to = { to, m_geometry.clusterSize() } });
    }

    /// A table's zero entries are not written one by one, so its place is zeroed as a whole first.
    void clearTarget(std::uint64_t cluster)
    {
        m_builder.startTable(offsetOf(cluster), Stage::MoveTables);
        step().bytesWritten += m_geometry.tableBytes();
    }

    void moveTable(const TableInfo &table, std::uint64_t to)
    {
        m_l1Changes.push_back(
            { table.l1Index, offsetOf(table.cluster), offsetOf(to), Stage::MoveL1 });
        auto &made = step();
        m_builder.addOperation({ .kind = OperationKind::MoveTable,
            .step = m_builder.indexOf(made),
            .slot = { table.l1Index, 0 },
            .valueBefore = offsetOf(table.cluster),
            .valueAfter = offsetOf(to),
            .from = { offsetOf(table.cluster), m_geometry.tableBytes() },
            .to = { offsetOf(to), m_geometry.tableBytes() } });
    }

    /// The L1 table in its place, or, when it moves, as a whole by one write to the header.
    void moveL1()
    {
        std::ranges::sort(m_l1Changes, {}, &EntryChange::index);
        const auto to = target(m_layout.tables, m_geometry.l1Cluster());
        if (!to) {
            m_builder.changeEntries(m_geometry.l1Offset(), m_l1Changes);
            return;
        }
        clearTarget(*to);
        auto next = m_l1Changes.begin();
        for (const auto &entry : m_l1) {
            const bool changed = next != m_l1Changes.end() && next->index == entry.index;
            const auto value = changed ? (next++)->after : entry.value;
            m_builder.writeEntries(offsetOf(*to), entry.index, { &value, 1 }, Stage::MoveTables);
        }
        m_builder.pointHeaderTo(offsetOf(*to), Stage::MoveL1);
        auto &made = step();
        m_builder.addOperation({ .kind = OperationKind::MoveL1,
            .step = m_builder.indexOf(made),
            .count = 0,
            .valueBefore = m_geometry.l1Offset(),
            .valueAfter = offsetOf(*to),
            .from = { m_geometry.l1Offset(), m_geometry.tableBytes() },
            .to = { offsetOf(*to), m_geometry.tableBytes() } });
    }

    void cut()
    {
        const auto size = offsetOf(m_layout.clustersAfter);
        auto &made = step();
        m_builder.addOperation({ .kind = OperationKind::CutFile,
            .step = m_builder.indexOf(made),
            .count = 0,
            .valueBefore = m_geometry.fileSize(),
            .valueAfter = size,
            .to = { size, 0 } });
        m_builder.cutFile(size);
    }

    const Image &m_image;
    const ClusterMap &m_map;
    const Progress &m_progress;
    const Geometry &m_geometry;
    std::vector<L1Entry> m_l1;
    PlanBuilder m_builder;
    ReclaimLayout m_layout;
    std::vector<std::uint64_t> m_buffer;
    std::vector<EntryChange> m_l1Changes;
};

std::unexpected<Error> refused(const Image &image, std::string why)
{
    return std::unexpected(Error {
        .kind = ErrorKind::PlanConflict, .path = image.path().string(), .detail = std::move(why) });
}

} // namespace

Result<Plan> planReclaim(const Image &image, const Report &report, const Progress &progress)
{
    if (!report.map)
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image.path().string() });
    if (report.figures.checkErrors != 0)
        return refused(image, "unused space can't be known while a table can't be read");
    if (!provesClean(report))
        return refused(image, "unused space is given back only when nothing is damaged any more");
    auto l1 = readL1(image.source(), *image.geometry());
    if (!l1)
        return std::unexpected(l1.error());
    return ReclaimPlanner(image, report, progress, *std::move(l1)).run();
}

} // namespace qed
