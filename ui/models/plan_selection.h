// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is to be done about each finding, as the user ticks it: the choices that a plan is made
// with.
#pragma once

#include "core/check/report.h"
#include "core/repair/plan.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace qed::ui {

/// Something can be read today that can't be read after this fix.
[[nodiscard]] bool losesData(FindingCode code, FixKind fix) noexcept;

/// One finding that something can be done about.
struct PlanItem {
    FindingCode code = FindingCode::HeaderDirty;
    std::size_t finding = kNoFinding; ///< kNoFinding: all that the report does not list
    FixKind fix = FixKind::ClearFlag; ///< that is done, or would be done when it is ticked
    bool on = false;
};

class PlanSelection final {
public:
    PlanSelection() = default;
    /// Everything as nobody chose: safe fixes on, others off.
    explicit PlanSelection(const Report &report);

    /// In the order in which they are done; marks are cleared last.
    [[nodiscard]] const std::vector<PlanItem> &items() const noexcept { return m_items; }
    void setOn(std::size_t item, bool on);
    /// `fix` is one of the catalogue's for the item's code.
    void setFix(std::size_t item, FixKind fix);

    /// Giving unused clusters back is possible: nothing is damaged. It is a plan of its own, so
    /// what else would write to tables is off while it is on.
    [[nodiscard]] std::uint64_t reclaimable() const noexcept { return m_reclaimable; } ///< clusters
    [[nodiscard]] bool reclaim() const noexcept { return m_reclaim; }
    void setReclaim(bool on);

    /// Something that is on gives something up.
    [[nodiscard]] bool anyLossy() const noexcept;
    [[nodiscard]] bool anyOn() const noexcept;
    [[nodiscard]] Choices choices() const;

private:
    std::vector<PlanItem> m_items;
    std::uint64_t m_reclaimable = 0;
    bool m_reclaim = false;
};

} // namespace qed::ui
