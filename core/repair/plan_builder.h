// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Collects what a plan consists of: steps, operations, edits, new clusters. Neighbours become one.
// Private to core/repair.
#pragma once

#include "core/check/report.h"
#include "core/format/image.h"
#include "core/repair/finding_index.h"
#include "core/repair/plan.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace qed {

/// An entry of a table that changes.
struct EntryChange {
    std::uint32_t index = 0;
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    Stage stage = Stage::Tables;
};

class PlanBuilder final {
public:
    PlanBuilder(const Image &image, const Report &report, Choices choices);

    [[nodiscard]] const Geometry &geometry() const noexcept { return m_geometry; }
    /// The image has a base image.
    [[nodiscard]] bool backed() const noexcept
    {
        return m_image.header().hasFeature(kFeatureBackingFile);
    }
    [[nodiscard]] const FindingIndex &findings() const noexcept { return m_index; }
    /// What is to be done about a finding; nothing when it is left alone.
    [[nodiscard]] Choice choice(FindingCode code, std::size_t finding) const noexcept
    {
        return choiceFor(m_plan.choices, code, finding);
    }

    /// False when the plan is full; what is left is for another repair. A whole table always fits
    /// into a plan that holds nothing yet.
    [[nodiscard]] bool hasRoom(std::uint64_t entries = 1) noexcept;
    void useRoom(std::uint64_t entries = 1) noexcept { m_entries += entries; }
    /// The step that does this about the finding, a new one when there is none yet. The reference
    /// holds until the next call.
    [[nodiscard]] PlanStep &step(FindingCode code, FixKind fix, std::size_t finding);
    [[nodiscard]] std::size_t indexOf(const PlanStep &step) const noexcept;

    /// New clusters behind the end of the file; returns the first.
    [[nodiscard]] std::uint64_t allocate(std::uint64_t clusters);
    /// The last cluster becomes a whole one.
    void padFile(PlanStep &step);
    /// An entry that stays invalid only as long as the file has at most so many clusters.
    void noteStray(std::uint64_t clusters) noexcept;

    /// Joins the operation before it where it goes on from there.
    void addOperation(const Operation &operation);
    /// The file's bytes at `from`, as they are now, at `to`.
    void copy(Stage stage, ByteRange from, std::uint64_t to);
    /// Entries of the table at `tableOffset`, ordered by index.
    void changeEntries(std::uint64_t tableOffset, std::span<const EntryChange> changes);
    /// A new table where something else may have stood: zeroes, until writeEntries() is called for
    /// it. Behind the end of the file new tables need no start.
    void startTable(std::uint64_t tableOffset, Stage stage);
    /// Entries of a new table; zeroes may be left out.
    void writeEntries(std::uint64_t tableOffset, std::uint32_t first,
        std::span<const std::uint64_t> entries, Stage stage = Stage::Data);
    /// The header leads to another L1 table.
    void pointHeaderTo(std::uint64_t l1Offset, Stage stage);
    void cutFile(std::uint64_t size) noexcept { m_plan.change.sizeAfter = size; }

    /// The whole plan, ordered. Errors: PlanConflict.
    [[nodiscard]] Result<Plan> take();

private:
    void addFlags();
    void addEdit(Stage stage, Edit edit);
    [[nodiscard]] std::uint64_t undoFileBytes() const noexcept;

    const Image &m_image;
    const Geometry &m_geometry;
    bool m_clean; ///< nothing was damaged to begin with
    FindingIndex m_index;
    Plan m_plan;
    std::array<std::vector<Edit>, kStageCount> m_edits;
    std::map<std::pair<FindingCode, std::size_t>, std::size_t> m_stepOf;
    std::uint64_t m_nextCluster; ///< behind the file and what was allocated
    bool m_allocated = false;
    bool m_padded = false;
    std::uint64_t m_firstStray = ~std::uint64_t { 0 }; ///< clusters, see noteStray()
    std::uint64_t m_entries = 0; ///< that the edits will hold
};

} // namespace qed
