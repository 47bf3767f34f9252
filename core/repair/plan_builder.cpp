// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/plan_builder.h"

#include "core/base/endian.h"
#include "core/repair/planner.h"

#include <algorithm>
#include <format>
#include <iterator>

namespace qed {

namespace {

/// Entries that the edits of one plan hold, 16 bytes each; keeps its memory bounded.
constexpr std::uint64_t kMaxEntries = std::uint64_t { 1 } << 24;
/// Of a record of the undo file beyond the bytes that it keeps; more than the journal uses.
constexpr std::uint64_t kRecordBytes = 128;
constexpr std::uint64_t kRecordPayload = std::uint64_t { 256 } << 10;
/// Beside the records of edits: the image's name, and the places kept free for states.
constexpr std::uint64_t kFixedBytes = std::uint64_t { 32 } << 10;

std::vector<std::byte> toBytes(std::span<const std::uint64_t> entries)
{
    std::vector<std::byte> bytes(entries.size_bytes());
    for (std::size_t i = 0; i < entries.size(); ++i)
        storeLittleEndian(bytes.data() + i * sizeof(std::uint64_t), entries[i]);
    return bytes;
}

void append(std::vector<std::byte> &bytes, std::uint64_t entry)
{
    const auto more = toBytes({ &entry, 1 });
    bytes.insert(bytes.end(), more.begin(), more.end());
}

bool continues(const Operation &last, const Operation &next)
{
    if (last.kind != next.kind || last.step != next.step || last.inL2 != next.inL2)
        return false;
    const auto index = last.inL2 ? last.slot.l2Index : last.slot.l1Index;
    const auto nextIndex = next.inL2 ? next.slot.l2Index : next.slot.l1Index;
    if (index + last.count != nextIndex || (last.inL2 && last.slot.l1Index != next.slot.l1Index))
        return false;
    if (last.kind == OperationKind::ClearEntries)
        return last.valueAfter == next.valueAfter;
    const bool clusters
        = last.kind == OperationKind::CopyClusters || last.kind == OperationKind::MoveClusters;
    return clusters && last.from.end() == next.from.offset && last.to.end() == next.to.offset;
}

} // namespace

PlanBuilder::PlanBuilder(const Image &image, const Report &report, Choices choices)
    : m_image(image)
    , m_geometry(*image.geometry())
    , m_clean(provesClean(report))
    , m_index(report, m_geometry.tableEntries())
    , m_nextCluster(m_geometry.fileClusters() + (m_geometry.tail().empty() ? 0 : 1))
{
    m_plan.choices = std::move(choices);
    m_plan.change.sizeBefore = m_geometry.fileSize();
    m_plan.change.sizeAfter = m_geometry.fileSize();
}

bool PlanBuilder::hasRoom(std::uint64_t entries) noexcept
{
    const bool room = m_plan.operations.size() < kMaxOperations
        && (m_entries == 0 || m_entries + entries <= kMaxEntries);
    m_plan.partial = m_plan.partial || !room;
    return room;
}

PlanStep &PlanBuilder::step(FindingCode code, FixKind fix, std::size_t finding)
{
    const auto [at, isNew] = m_stepOf.try_emplace({ code, finding }, m_plan.steps.size());
    if (isNew) {
        const auto known = std::ranges::find(row(code).fixes, fix, &Fix::kind);
        m_plan.steps.push_back({ .code = code,
            .fix = fix,
            .finding = finding,
            .losesData = known != row(code).fixes.end() && known->losesData });
    }
    return m_plan.steps[at->second];
}

std::size_t PlanBuilder::indexOf(const PlanStep &step) const noexcept
{
    return static_cast<std::size_t>(&step - m_plan.steps.data());
}

std::uint64_t PlanBuilder::allocate(std::uint64_t clusters)
{
    m_allocated = true;
    const auto first = m_nextCluster;
    m_nextCluster += clusters;
    return first;
}

void PlanBuilder::padFile(PlanStep &step)
{
    if (m_padded)
        return;
    m_padded = true;
    const auto tail = m_geometry.tail();
    const auto growth = m_geometry.clusterSize() - tail.length;
    step.fileGrowth += static_cast<std::int64_t>(growth);
    addOperation(
        { .kind = OperationKind::PadFile, .step = indexOf(step), .to = { tail.end(), growth } });
}

void PlanBuilder::noteStray(std::uint64_t clusters) noexcept
{
    m_firstStray = std::min(m_firstStray, clusters);
}

void PlanBuilder::addOperation(const Operation &operation)
{
    if (!m_plan.operations.empty() && continues(m_plan.operations.back(), operation)) {
        auto &last = m_plan.operations.back();
        last.count += operation.count;
        last.from.length += operation.from.length;
        last.to.length += operation.to.length;
        return;
    }
    m_plan.operations.push_back(operation);
}

void PlanBuilder::copy(Stage stage, ByteRange from, std::uint64_t to)
{
    auto &edits = m_edits[static_cast<std::size_t>(stage)];
    if (!edits.empty() && edits.back().copyFrom
        && *edits.back().copyFrom + edits.back().copyLength == from.offset
        && edits.back().range().end() == to) {
        edits.back().copyLength += from.length;
        return;
    }
    edits.push_back({ .offset = to, .copyFrom = from.offset, .copyLength = from.length });
}

void PlanBuilder::changeEntries(std::uint64_t tableOffset, std::span<const EntryChange> changes)
{
    for (const auto &change : changes) {
        const auto offset = tableOffset + change.index * sizeof(std::uint64_t);
        auto &edits = m_edits[static_cast<std::size_t>(change.stage)];
        if (edits.empty() || edits.back().copyFrom || edits.back().range().end() != offset)
            edits.push_back({ .offset = offset });
        append(edits.back().before, change.before);
        append(edits.back().after, change.after);
    }
}

/// One edit, which writeEntries() fills in.
void PlanBuilder::startTable(std::uint64_t tableOffset, Stage stage)
{
    addEdit(
        stage, { .offset = tableOffset, .after = std::vector<std::byte>(m_geometry.tableBytes()) });
}

void PlanBuilder::writeEntries(std::uint64_t tableOffset, std::uint32_t first,
    std::span<const std::uint64_t> entries, Stage stage)
{
    auto &edits = m_edits[static_cast<std::size_t>(stage)];
    if (!edits.empty() && edits.back().offset == tableOffset
        && edits.back().after.size() == m_geometry.tableBytes()) {
        const auto bytes = toBytes(entries);
        std::ranges::copy(bytes,
            edits.back().after.begin()
                + static_cast<std::ptrdiff_t>(first * sizeof(std::uint64_t)));
        return;
    }
    const auto isZero = [](std::uint64_t entry) { return entry == 0; };
    for (auto at = entries.begin(); at != entries.end();) {
        const auto begin = std::find_if_not(at, entries.end(), isZero);
        at = std::find_if(begin, entries.end(), isZero);
        if (begin == at)
            continue;
        const auto index = first + static_cast<std::uint64_t>(begin - entries.begin());
        addEdit(stage,
            { .offset = tableOffset + index * sizeof(std::uint64_t),
                .after = toBytes(std::span(begin, at)) });
    }
}

void PlanBuilder::pointHeaderTo(std::uint64_t l1Offset, Stage stage)
{
    const auto field = headerFields()[static_cast<std::size_t>(HeaderField::L1TableOffset)].bytes;
    const auto before = m_geometry.l1Offset();
    addEdit(stage,
        { .offset = field.offset,
            .before = toBytes({ &before, 1 }),
            .after = toBytes({ &l1Offset, 1 }) });
}

void PlanBuilder::addEdit(Stage stage, Edit edit)
{
    m_edits[static_cast<std::size_t>(stage)].push_back(std::move(edit));
}

/// The dirty bit goes last of all, and the unknown autoclear bits with anything else; both only
/// where something is repaired, or nothing was damaged.
void PlanBuilder::addFlags()
{
    const auto &header = m_image.header();
    auto &flags = m_plan.change.flags;
    flags = { .featuresBefore = header.features,
        .autoclearBefore = header.autoclearFeatures,
        .featuresAfter = header.features,
        .autoclearAfter = header.autoclearFeatures };
    const auto clear = [&](FindingCode code, std::uint64_t &word, std::uint64_t bits) {
        const auto finding = m_index.ofImage(code);
        if (bits == 0 || choice(code, finding) != FixKind::ClearFlag)
            return;
        auto &made = step(code, FixKind::ClearFlag, finding);
        made.bytesWritten = sizeof word;
        addOperation({ .kind = OperationKind::ClearFlags,
            .step = indexOf(made),
            .count = 0,
            .valueBefore = word,
            .valueAfter = word & ~bits });
        word &= ~bits;
    };
    if (m_plan.steps.empty() && !m_clean)
        return; // damage stays, and nothing is done about it
    const bool dirtyGoes = header.dirty()
        && choice(FindingCode::HeaderDirty, m_index.ofImage(FindingCode::HeaderDirty));
    if (!m_plan.steps.empty() || dirtyGoes)
        clear(FindingCode::HeaderAutoclearUnknown, flags.autoclearAfter, flags.autoclearBefore);
    clear(FindingCode::HeaderDirty, flags.featuresAfter,
        flags.featuresBefore & std::uint64_t { kFeatureNeedCheck });
}

std::uint64_t PlanBuilder::undoFileBytes() const noexcept
{
    const auto inFile = m_plan.change.sizeBefore;
    std::uint64_t bytes = kFixedBytes;
    for (const auto &[stage, edit] : m_plan.change.edits) {
        const auto kept = edit.after.size() + edit.range().intersection({ 0, inFile }).length;
        bytes += kept + (2 + edit.length() / kRecordPayload) * kRecordBytes;
    }
    if (const auto after = m_plan.change.sizeAfter; after < inFile)
        bytes += (inFile - after) + (1 + (inFile - after) / kRecordPayload) * kRecordBytes;
    return bytes;
}

Result<Plan> PlanBuilder::take()
{
    auto &change = m_plan.change;
    if (m_allocated)
        change.sizeAfter = m_nextCluster * m_geometry.clusterSize();
    else if (m_padded)
        change.sizeAfter = (m_geometry.fileClusters() + 1) * m_geometry.clusterSize();
    if (change.sizeAfter / m_geometry.clusterSize() > m_firstStray)
        return std::unexpected(Error { .kind = ErrorKind::PlanConflict,
            .path = m_image.path().string(),
            .detail = "entries that lead past the end are left alone, and the file would grow "
                      "under them" });
    addFlags();
    for (std::size_t stage = 0; stage < kStageCount; ++stage) {
        std::ranges::stable_sort(m_edits[stage], {}, &Edit::offset);
        for (auto &edit : m_edits[stage])
            change.edits.push_back({ static_cast<Stage>(stage), std::move(edit) });
    }
    m_plan.undoFileBytes = undoFileBytes();
    return std::move(m_plan);
}

} // namespace qed
