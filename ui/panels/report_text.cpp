// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/report_text.h"

#include "core/base/json_text.h"
#include "core/report/dump.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace qed::ui {

namespace {

Result<void> writeText(const ReportSource &source, ReportKind kind, const Progress &progress,
    const std::function<void(std::string_view)> &write)
{
    switch (kind) {
    case ReportKind::Dump:
        return dump(*source.image, { .maxLines = kMaxShownLines }, progress, write);
    case ReportKind::Json:
        if (source.report)
            write(jsonText(checkJson(*source.image, *source.report)) + '\n');
        return {};
    }
    return {};
}

/// The first lines of a text that is too long.
void shorten(std::string &text)
{
    std::size_t end = std::min(text.size(), kMaxShownBytes);
    std::size_t at = 0;
    for (std::uint64_t lines = 0; lines < kMaxShownLines && at < end; ++lines) {
        const std::size_t newline = text.find('\n', at);
        at = newline == std::string::npos ? end : newline + 1;
    }
    end = std::min(at, text.size());
    if (end == text.size())
        return;
    text.resize(end);
    text += "...\n";
}

} // namespace

Result<QString> reportText(const ReportSource &source, ReportKind kind, const Progress &progress)
{
    std::string text;
    const auto written = writeText(
        source, kind, progress, [&text](std::string_view piece) { text.append(piece); });
    if (!written)
        return std::unexpected(written.error());
    shorten(text);
    return QString::fromStdString(text);
}

} // namespace qed::ui
