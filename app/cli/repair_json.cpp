// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/repair_json.h"

#include "core/repair/plan_text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

namespace {

using Json = nlohmann::ordered_json;

std::uint64_t fewer(std::uint64_t before, std::uint64_t now) noexcept
{
    return before > now ? before - now : 0;
}

} // namespace

std::string_view resultName(const Repaired &repaired) noexcept
{
    if (!provesClean(repaired.now.report))
        return repaired.done.empty() ? "not-repaired" : "partly-repaired";
    return repaired.done.empty() ? "nothing-to-do" : "repaired";
}

Json doneJson(const Repaired &repaired)
{
    auto json = Json::array();
    for (const auto &[before, plan, undoFile, markedClean] : repaired.done)
        json.push_back(doneJson(*before.image, before.report, plan, markedClean, undoFile));
    return json;
}

Json repairJson(const Repaired &repaired)
{
    const auto &[image, report] = repaired.now;
    Json json { { "filename", image->path().string() }, { "format", "qed" },
        { "result", resultName(repaired) }, { "done", doneJson(repaired) } };
    if (repaired.stopped)
        json["stopped"] = errorJson(*repaired.stopped);
    json["check"] = checkedAgainJson(repaired);
    return json;
}

Json checkedAgainJson(const Repaired &repaired)
{
    const auto &[image, report] = repaired.now;
    auto json = checkJson(*image, report);
    if (!repaired.done.empty()) {
        const auto &before = repaired.done.front().before.report.figures;
        json["corruptions-fixed"] = fewer(before.corruptions, report.figures.corruptions);
        json["leaks-fixed"] = fewer(before.leaks, report.figures.leaks);
    }
    return json;
}

} // namespace qed::cli
