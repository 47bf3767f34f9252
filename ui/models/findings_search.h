// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which rows of the list of findings hold some text.
#pragma once

#include "core/check/report.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace qed {
class Progress;
}

namespace qed::ui {

/// As the rows of a FindingsModel that holds the report.
struct FoundRows {
    std::vector<bool> groups {}; ///< by row
    std::vector<bool> findings {}; ///< by index in Report::findings
};

/// In any letter case. Puts each row into words, of which there may be tens of thousands: for a
/// worker. Incomplete when stopped.
[[nodiscard]] FoundRows findRows(
    const std::shared_ptr<const Report> &report, const QString &text, const Progress &progress);

} // namespace qed::ui
