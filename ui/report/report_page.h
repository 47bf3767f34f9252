// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A report as a page for a browser, and as Markdown.
#pragma once

#include "ui/report/report_facts.h"

#include <QString>

namespace qed::ui {

/// One file without anything from elsewhere; light or dark as the reader's desktop is.
[[nodiscard]] QString reportHtml(const ReportFacts &facts);
[[nodiscard]] QString reportMarkdown(const ReportFacts &facts);

} // namespace qed::ui
