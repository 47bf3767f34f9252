// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A report as a file.
#pragma once

#include "core/base/progress.h"
#include "ui/report/report_facts.h"

#include <QString>
#include <QStringList>

namespace qed::ui {

class Session;

/// What the ending of a file's name asks for.
enum class ReportForm : std::uint8_t { Html, Markdown, Json, Dump };
[[nodiscard]] ReportForm reportForm(const QString &path);
/// ".html", ".md", ".json", ".txt"
[[nodiscard]] QString endingOf(ReportForm form);
/// For a file dialog, `first` in front.
[[nodiscard]] QString reportFilters(ReportForm first);

/// What there is to tell: of a repair that was just made, from before it to its end.
[[nodiscard]] ReportSubject reportSubject(const Session &session);

/// In the form that the name's ending asks for. Empty when all went well, else why not. For a
/// worker.
[[nodiscard]] QString saveReport(
    const QString &path, const ReportSubject &subject, const Progress &progress);

} // namespace qed::ui
