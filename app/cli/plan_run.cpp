// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/plan_run.h"

#include "core/repair/plan_text.h"
#include "core/repair/planner.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace qed::cli {

namespace {

Result<Plan> makeReclaim(const Checked &checked, const Choices &choices, const Progress &progress)
{
    if (!provesClean(checked.report))
        return std::unexpected(Error { .kind = ErrorKind::DamagedStill });
    if (mayLoseTable(checked.report, choices))
        return std::unexpected(Error { .kind = ErrorKind::LostTableAmongLeaks });
    auto plan = planReclaim(*checked.image, checked.report, progress);
    // So that the plan's JSON says what was allowed.
    if (plan)
        plan->choices = choices;
    return plan;
}

Task taskOf(const nlohmann::json &plan)
{
    const auto task = plan.find("task");
    return task != plan.end() && *task == taskName(Task::Reclaim) ? Task::Reclaim : Task::Repair;
}

} // namespace

bool mayLoseTable(const Report &report, const Choices &choices) noexcept
{
    constexpr auto candidate = FindingCode::LeakTableCandidate;
    const auto chosen = choices.byCode.find(candidate);
    if (chosen != choices.byCode.end() && chosen->second == FixKind::Reclaim)
        return false;
    return report.leftOut[static_cast<std::size_t>(candidate)] != 0
        || std::ranges::contains(report.findings, candidate, &Finding::code);
}

Result<Plan> makePlan(const Context &context, const Checked &checked, const PlanRequest &request)
{
    const Progress progress(context.signals.stopToken());
    return request.task == Task::Reclaim
        ? makeReclaim(checked, request.choices, progress)
        : planRepair(*checked.image, checked.report, request.choices, progress);
}

Result<SavedPlan> readPlan(const std::filesystem::path &file, const Image &image)
{
    std::ifstream stream(file);
    if (!stream)
        return std::unexpected(
            Error { .kind = ErrorKind::CannotOpen, .path = file.string(), .systemError = errno });
    auto json = nlohmann::json::parse(stream, nullptr, false);
    if (!json.is_object())
        return std::unexpected(Error {
            .kind = ErrorKind::InvalidPlan, .path = file.string(), .detail = "not a JSON object" });
    auto choices = choicesOfPlan(json, image);
    if (!choices) {
        auto error = choices.error();
        if (error.kind == ErrorKind::InvalidPlan)
            error.path = file.string();
        return std::unexpected(error);
    }
    const auto task = taskOf(json);
    return SavedPlan { .request = { .task = task, .choices = *std::move(choices) },
        .json = std::make_shared<const nlohmann::json>(std::move(json)) };
}

} // namespace qed::cli
