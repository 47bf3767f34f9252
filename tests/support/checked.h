// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A check in one word, for tests in which it can't fail.
#pragma once

#include "core/check/checker.h"
#include "tests/support/image_builder.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace qed::test {

[[nodiscard]] inline Report checked(const Image &image, const CheckOptions &options = { .jobs = 2 })
{
    Progress progress;
    auto report = check(image, options, progress);
    if (!report)
        throw std::runtime_error(describe(report.error()));
    return *std::move(report);
}

[[nodiscard]] inline Report checked(
    const ImageBuilder &image, const CheckOptions &options = { .jobs = 2 })
{
    return checked(*imageOf(image), options);
}

/// The report's findings of one code.
[[nodiscard]] inline std::vector<Finding> findingsOf(const Report &report, FindingCode code)
{
    std::vector<Finding> findings;
    std::ranges::copy_if(report.findings, std::back_inserter(findings),
        [&](const Finding &finding) { return finding.code == code; });
    return findings;
}

} // namespace qed::test
