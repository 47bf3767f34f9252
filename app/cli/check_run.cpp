// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_run.h"

namespace qed::cli {

CheckOptions checkOptions(const Context &context) noexcept
{
    return { .jobs = context.options.jobs, .maxFindings = context.options.maxFindings };
}

Result<Checked> checkImage(const Context &context, const std::string &path)
{
    auto opened = openImage(context, path);
    if (!opened)
        return std::unexpected(opened.error());
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, path, progress);
    auto report = check(*opened->image, checkOptions(context), progress);
    if (!report)
        return std::unexpected(report.error());
    return Checked { std::move(opened->image), std::move(*report) };
}

int exitCodeOf(const Report &report, bool failOnDirty) noexcept
{
    // A table that could not be read is a check that was not completed, whatever else was found.
    if (report.figures.checkErrors != 0)
        return kNotCompleted;
    switch (report.verdict) {
    case Verdict::Unreadable:
        return kNotCompleted;
    case Verdict::Corrupt:
        return kCorrupt;
    case Verdict::Leaks:
    case Verdict::Sound:
        break;
    }
    if (report.dirty && failOnDirty)
        return kCorrupt;
    return report.verdict == Verdict::Leaks ? kLeaks : kSound;
}

} // namespace qed::cli
