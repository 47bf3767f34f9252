// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which table entries a report speaks of, ready to be counted for any range of entries.
#pragma once

#include "core/check/report.h"
#include "core/format/image.h"
#include "ui/models/entry_run.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

/// How many problems lie in some part of the tree.
struct ProblemCount {
    std::uint64_t errors = 0; ///< corruptions, and what could not be looked at
    std::uint64_t warnings = 0; ///< leaks and warnings

    [[nodiscard]] std::uint64_t total() const noexcept { return errors + warnings; }
    ProblemCount &operator+=(const ProblemCount &other) noexcept
    {
        errors += other.errors;
        warnings += other.warnings;
        return *this;
    }
    friend bool operator==(const ProblemCount &, const ProblemCount &) = default;
};

/// A finding that notes only tell about is no problem.
[[nodiscard]] bool isProblem(FindingCode code) noexcept;

/// Problems by place. A problem with several places, a shared cluster, is one at each of them.
class ProblemMarks final {
public:
    ProblemMarks() = default;
    /// `tableEntries`: how many entries a table of the image has, at least 1.
    ProblemMarks(const Report &report, std::uint64_t tableEntries);

    /// Entries [first, first + count) of the L1 table, with everything in the tables below them.
    [[nodiscard]] ProblemCount below(std::uint32_t first, std::uint32_t count) const;
    /// Entries [first, first + count) of the L1 table themselves.
    [[nodiscard]] ProblemCount inL1(std::uint32_t first, std::uint32_t count) const;
    /// Entries [first, first + count) of the L2 table that L1 entry `l1Index` leads to.
    [[nodiscard]] ProblemCount inL2(
        std::uint32_t l1Index, std::uint32_t first, std::uint32_t count) const;

    /// A finding that speaks of the entry, an index in Report::findings.
    [[nodiscard]] std::optional<std::size_t> findingAt(TableSlot slot, bool inL2) const;
    /// Where marks of a table begin and end: entries at which its rows are cut. `l1Index` only for
    /// L2 tables.
    [[nodiscard]] std::vector<std::uint32_t> breaks(TableLevel level, std::uint32_t l1Index) const;

private:
    struct Mark {
        std::uint64_t first; ///< position of the entry, see positionOf()
        std::uint64_t end;
        std::size_t finding;
    };
    /// Marks of one severity; counted by how many begin before and how many end before.
    struct Marks {
        std::vector<Mark> byFirst;
        std::vector<std::uint64_t> ends;

        void sort();
        [[nodiscard]] std::uint64_t count(std::uint64_t first, std::uint64_t end) const;
    };
    struct Level {
        Marks errors;
        Marks warnings;

        [[nodiscard]] ProblemCount count(std::uint64_t first, std::uint64_t end) const;
    };

    void add(const Finding &finding, std::size_t index);
    void add(TableSlot slot, std::uint64_t count, std::size_t index, bool inL2, bool isError);

    std::uint64_t m_tableEntries = 1;
    Level m_l1;
    Level m_l2;
};

/// The marks of an image's report; none without a geometry, since findings speak of the header
/// alone then. Sorts a mark for each entry that a finding speaks of: for a worker.
[[nodiscard]] std::shared_ptr<const ProblemMarks> problemMarks(
    const Image &image, const Report &report);

} // namespace qed::ui
