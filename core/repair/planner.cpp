// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Goes through the L1 table in its order, and through each table that something is wrong with.
#include "core/repair/planner.h"

#include "core/check/entry_code.h"
#include "core/repair/exposure.h"
#include "core/repair/table_planner.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

class RepairPlanner final {
public:
    RepairPlanner(const Image &image, const Report &report, const Choices &choices,
        const Progress &progress, std::vector<L1Entry> l1, Exposure exposure)
        : m_image(image)
        , m_map(*report.map)
        , m_progress(progress)
        , m_geometry(*image.geometry())
        , m_l1(std::move(l1))
        , m_exposure(std::move(exposure))
        , m_builder(image, report, choices)
        , m_sharing { *report.map, Bitmap(m_geometry.fileClusters() + 1) }
        , m_tableClaimed(m_geometry.fileClusters())
        , m_buffer(chunkBuffer(m_geometry))
    {
    }

    Result<Plan> run()
    {
        if (!m_sharing.claimed.valid() || !m_tableClaimed.valid())
            return failure(ErrorKind::NeedsTooMuchMemory);
        (void)claimTable(m_geometry.l1Cluster());
        for (const auto &entry : m_l1) {
            if (m_progress.stopRequested())
                return failure(ErrorKind::Cancelled);
            if (auto planned = planEntry(entry); !planned)
                return std::unexpected(planned.error());
        }
        if (auto written = writeL1(); !written)
            return std::unexpected(written.error());
        return m_builder.take();
    }

private:
    [[nodiscard]] std::unexpected<Error> failure(ErrorKind kind) const
    {
        return std::unexpected(Error { .kind = kind, .path = m_image.path().string() });
    }

    Result<void> planEntry(const L1Entry &entry)
    {
        if (const auto kind = m_geometry.tableEntryKind(entry.value); isInvalid(kind)) {
            planInvalid(entry, kind);
            return {};
        }
        const auto cluster = m_geometry.clusterOf(entry.value);
        const auto tables = m_map.tablesAt(cluster);
        const auto at = std::ranges::find(tables, cluster, &TableInfo::cluster);
        const TableInfo *info = at == tables.end() ? nullptr : &*at; // null: the L1 table itself
        if (claimTable(cluster))
            return planOwn(entry, *info);
        const bool repeated = info == nullptr || info->l1Index != entry.index;
        return planSecond(entry, info, repeated ? TableUse::Repeated : TableUse::Overlapping);
    }

    /// True when none of the table's clusters belongs to a table that was met before. Only shared
    /// clusters need a look.
    bool claimTable(std::uint64_t cluster)
    {
        const auto end = cluster + m_geometry.tableSize();
        bool free = true;
        for (auto at = m_map.shared().next(cluster, end, true); at < end;
            at = m_map.shared().next(at + 1, end, true))
            free = !m_tableClaimed.set(at) && free;
        return free;
    }

    void planInvalid(const L1Entry &entry, EntryKind kind)
    {
        const auto code = l1EntryCode(kind);
        const auto finding = m_builder.findings().ofEntry(code, { entry.index, 0 }, false);
        const auto fix = m_builder.choice(code, finding);
        if (fix && m_builder.hasRoom())
            clearTable(entry, m_builder.step(code, *fix, finding), kind);
        else if (kind == EntryKind::Outside || kind == EntryKind::PastEnd)
            m_builder.noteStray(m_geometry.clusterOf(entry.value) + m_geometry.tableSize() - 1);
    }

    /// Over a base image a table of zero clusters hides what stands there.
    void clearTable(const L1Entry &entry, PlanStep &step, EntryKind kind)
    {
        const auto reachable = m_geometry.reachableEntries(entry.index);
        const bool needsTable = m_builder.backed() && reachable != 0;
        const bool canBecomeValid = kind == EntryKind::Outside || kind == EntryKind::PastEnd;
        const auto range = m_geometry.guestRange({ entry.index, 0 }, m_geometry.tableEntries());
        ++step.entries;
        step.guestBytes += range.length;
        step.effect = step.losesData ? GuestEffect::LosesData : GuestEffect::Zeroes;
        step.bytesWritten += sizeof entry.value;
        if (!needsTable) {
            m_builder.addOperation({ .kind = OperationKind::ClearEntries,
                .step = m_builder.indexOf(step),
                .slot = { entry.index, 0 },
                .valueBefore = entry.value });
            changeL1(entry, 0, Stage::Detach);
            return;
        }
        const auto to = newTable(entry, step, OperationKind::NewTable, {});
        for (std::uint32_t first = 0; first < reachable; first += kEntriesPerChunk) {
            const std::vector<std::uint64_t> zeroClusters(
                std::min(kEntriesPerChunk, reachable - first), 1);
            m_builder.writeEntries(to, first, zeroClusters);
        }
        if (canBecomeValid) // as soon as the file grows
            changeL1(entry, 0, Stage::Detach);
        changeL1({ entry.index, canBecomeValid ? 0 : entry.value }, to, Stage::L1);
    }

    /// Returns the offset of a new table; what it will hold is still to be written.
    std::uint64_t newTable(const L1Entry &entry, PlanStep &step, OperationKind kind, ByteRange from)
    {
        const auto bytes = m_geometry.tableBytes();
        const auto to = m_builder.allocate(m_geometry.tableSize()) * m_geometry.clusterSize();
        m_builder.useRoom(m_geometry.tableEntries());
        step.fileGrowth += static_cast<std::int64_t>(bytes);
        step.bytesWritten += bytes;
        m_builder.addOperation({ .kind = kind,
            .step = m_builder.indexOf(step),
            .slot = { entry.index, 0 },
            .valueBefore = entry.value,
            .valueAfter = to,
            .from = from,
            .to = { to, bytes } });
        return to;
    }

    void changeL1(const L1Entry &entry, std::uint64_t after, Stage stage)
    {
        m_l1Changes.push_back({ entry.index, entry.value, after, stage });
    }

    /// A table that stays where it is, unless its bytes are also read as data.
    Result<void> planOwn(const L1Entry &entry, const TableInfo &info)
    {
        if (!info.readable || !needsWalk(info))
            return {};
        TablePlanner planner(m_builder, m_sharing, entry.index, &info, TableUse::Own);
        std::vector<EntryChange> changes;
        auto walked = forEachEntry(entry.value, [&](std::uint32_t index, std::uint64_t value) {
            if (const auto after = planner.decide(index, value); after != value)
                changes.push_back(
                    { index, value, after, after <= 1 ? Stage::Detach : Stage::Tables });
        });
        if (!walked || changes.empty())
            return walked;
        if (!m_exposure.exposed(info.cluster)) {
            m_builder.changeEntries(entry.value, changes);
            return {};
        }
        return moveTable(entry, changes);
    }

    [[nodiscard]] bool needsWalk(const TableInfo &info) const
    {
        const auto end = info.cluster + m_geometry.tableSize();
        const bool bad = m_map.bad().next(info.cluster, end, true) != end;
        const bool shared = info.lowest <= info.highest
            && m_map.shared().next(info.lowest, info.highest + 1, true) <= info.highest;
        const bool beyond = m_geometry.reachableEntries(info.l1Index) < m_geometry.tableEntries();
        return bad || shared || beyond;
    }

    /// Writes a table whose bytes are also read as data anew elsewhere, with its changes.
    Result<void> moveTable(const L1Entry &entry, const std::vector<EntryChange> &changes)
    {
        const auto finding = m_builder.findings().ofByte(FindingCode::RefOverlap, entry.value);
        auto &step = m_builder.step(FindingCode::RefOverlap, FixKind::CopyCluster, finding);
        const auto to = newTable(
            entry, step, OperationKind::CopyTable, { entry.value, m_geometry.tableBytes() });
        changeL1(entry, to, Stage::L1);
        auto next = changes.begin();
        return rewrite(entry.value, to, [&](std::uint32_t index, std::uint64_t value) {
            return next != changes.end() && next->index == index ? (next++)->after : value;
        });
    }

    /// A table that shares clusters with one that was met before.
    Result<void> planSecond(const L1Entry &entry, const TableInfo *info, TableUse use)
    {
        const auto cluster = m_geometry.clusterOf(entry.value);
        const auto end = cluster + m_geometry.tableSize();
        const auto shared = m_map.shared().next(cluster, end, true);
        const auto finding = m_builder.findings().ofByte(
            FindingCode::RefTable, m_geometry.clusterBytes(shared).offset);
        const auto fix = m_builder.choice(FindingCode::RefTable, finding);
        if (!fix || (info != nullptr && !info->readable)
            || !m_builder.hasRoom(m_geometry.tableEntries()))
            return {};
        auto &step = m_builder.step(FindingCode::RefTable, *fix, finding);
        if (*fix == FixKind::ClearSecond) {
            clearTable(entry, step, EntryKind::Valid);
            return {};
        }
        ++step.entries;
        const auto to = newTable(
            entry, step, OperationKind::CopyTable, { entry.value, m_geometry.tableBytes() });
        changeL1(entry, to, Stage::L1);
        m_sharing.tableFinding = finding;
        TablePlanner planner(m_builder, m_sharing, entry.index, info, use);
        return rewrite(entry.value, to,
            [&](std::uint32_t index, std::uint64_t value) { return planner.decide(index, value); });
    }

    template <typename Visit>
    Result<void> forEachEntry(std::uint64_t table, Visit visit)
    {
        return forEachChunk(m_image.source(), m_geometry, table, m_buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                for (const auto value : entries)
                    visit(first++, value);
                return true;
            });
    }

    template <typename Value>
    Result<void> rewrite(std::uint64_t table, std::uint64_t to, Value valueOf)
    {
        std::vector<std::uint64_t> written;
        return forEachChunk(m_image.source(), m_geometry, table, m_buffer,
            [&](std::uint32_t first, std::span<const std::uint64_t> entries) {
                written.assign(entries.begin(), entries.end());
                for (std::size_t i = 0; i < written.size(); ++i)
                    written[i] = valueOf(first + static_cast<std::uint32_t>(i), entries[i]);
                m_builder.writeEntries(to, first, written);
                return true;
            });
    }

    /// In place, or, where its bytes are also read as data or as an L2 table, as a new table that
    /// one write to the header puts in the place of the old one.
    Result<void> writeL1()
    {
        if (m_l1Changes.empty())
            return {};
        if (!m_exposure.exposed(m_geometry.l1Cluster())) {
            m_builder.changeEntries(m_geometry.l1Offset(), m_l1Changes);
            return {};
        }
        const auto bytes = m_geometry.tableBytes();
        const auto to = m_builder.allocate(m_geometry.tableSize()) * m_geometry.clusterSize();
        const auto finding
            = m_builder.findings().ofByte(FindingCode::RefOverlap, m_geometry.l1Offset());
        auto &step = m_builder.step(FindingCode::RefOverlap, FixKind::CopyCluster, finding);
        step.fileGrowth += static_cast<std::int64_t>(bytes);
        step.bytesWritten += bytes;
        m_builder.addOperation({ .kind = OperationKind::MoveL1,
            .step = m_builder.indexOf(step),
            .count = 0,
            .valueBefore = m_geometry.l1Offset(),
            .valueAfter = to,
            .from = { m_geometry.l1Offset(), bytes },
            .to = { to, bytes } });
        m_builder.pointHeaderTo(to, Stage::L1);
        auto next = m_l1Changes.begin();
        return rewrite(m_geometry.l1Offset(), to, [&](std::uint32_t index, std::uint64_t value) {
            for (; next != m_l1Changes.end() && next->index == index; ++next)
                value = next->after;
            return value;
        });
    }

    const Image &m_image;
    const ClusterMap &m_map;
    const Progress &m_progress;
    const Geometry &m_geometry;
    std::vector<L1Entry> m_l1;
    Exposure m_exposure;
    PlanBuilder m_builder;
    SharingState m_sharing;
    Bitmap m_tableClaimed; ///< shared clusters of tables that were met
    std::vector<std::uint64_t> m_buffer;
    std::vector<EntryChange> m_l1Changes; ///< by index
};

} // namespace

Result<Plan> planRepair(
    const Image &image, const Report &report, const Choices &choices, const Progress &progress)
{
    if (!report.map)
        return std::unexpected(
            Error { .kind = ErrorKind::HeaderUnusable, .path = image.path().string() });
    auto l1 = readL1(image.source(), *image.geometry());
    if (!l1)
        return std::unexpected(l1.error());
    auto exposure = Exposure::find(image, *report.map, *l1, progress);
    if (!exposure)
        return std::unexpected(exposure.error());
    return RepairPlanner(image, report, choices, progress, *std::move(l1), *std::move(exposure))
        .run();
}

} // namespace qed
