// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The report as text, made from what is known: for a worker.
#pragma once

#include "core/base/progress.h"
#include "core/check/report.h"
#include "core/format/image.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace qed::ui {

enum class ReportKind : std::uint8_t {
    Dump, ///< the structure dump
    Json, ///< figures and findings
};

/// What a report is made from. JSON needs `report`, the dump does not.
struct ReportSource {
    std::shared_ptr<const Image> image {};
    std::shared_ptr<const Report> report {};
};

/// So much is shown; a saved dump has everything.
inline constexpr std::uint64_t kMaxShownLines = 20'000;
inline constexpr std::size_t kMaxShownBytes = 4U << 20;

/// At most kMaxShownLines lines and about kMaxShownBytes. Errors: CannotRead, Cancelled.
[[nodiscard]] Result<QString> reportText(
    const ReportSource &source, ReportKind kind, const Progress &progress);

} // namespace qed::ui
