// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/text.h"
#include "core/repair/plan_text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>
#include <xxhash.h>

#include <algorithm>
#include <format>
#include <memory>

namespace qed {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMaxOperationsInJson = 10'000;
constexpr const char *kLeave = "leave";

std::string_view effectName(GuestEffect effect) noexcept
{
    switch (effect) {
    case GuestEffect::Same:
        return "same";
    case GuestEffect::Zeroes:
        return "zeroes";
    case GuestEffect::Base:
        return "base";
    case GuestEffect::Recovered:
        return "recovered";
    case GuestEffect::LosesData:
        return "loses-data";
    }
    return {};
}

std::string_view fixName(FindingCode code, const Choice &choice)
{
    if (!choice)
        return kLeave;
    const auto fixes = row(code).fixes;
    const auto found = std::ranges::find(fixes, *choice, &Fix::kind);
    return found == fixes.end() ? std::string_view("reclaim") : found->name;
}

Json stepJson(const Image &image, const Report &report, const PlanStep &step)
{
    Json json { { "code", row(step.code).name }, { "fix", fixName(step.code, step.fix) },
        { "text", stepText(image, report, step) }, { "loses-data", step.losesData },
        { "guest-reads", effectName(step.effect) }, { "guest-bytes", step.guestBytes },
        { "entries", step.entries }, { "clusters", step.clusters },
        { "bytes-written", step.bytesWritten }, { "file-growth", step.fileGrowth } };
    if (step.finding != kNoFinding)
        json["finding"] = step.finding;
    return json;
}

void putRange(Json &json, const char *offsetKey, const ByteRange &range)
{
    if (range.empty())
        return;
    json[offsetKey] = range.offset;
    json["length"] = range.length;
}

Json operationJson(const Operation &operation)
{
    Json json { { "operation", operationName(operation.kind) }, { "step", operation.step } };
    if (operation.count != 0) {
        json["l1-index"] = operation.slot.l1Index;
        if (operation.inL2)
            json["l2-index"] = operation.slot.l2Index;
        json["entry-count"] = operation.count;
    }
    json["value-before"] = hexText(operation.valueBefore);
    json["value-after"] = hexText(operation.valueAfter);
    putRange(json, "from-offset", operation.from);
    putRange(json, "to-offset", operation.to);
    return json;
}

Json choicesJson(const Choices &choices, const Report &report)
{
    Json byCode = Json::object();
    for (const auto &[code, choice] : choices.byCode)
        byCode[std::string(row(code).name)] = fixName(code, choice);
    Json byFinding = Json::array();
    for (const auto &[finding, choice] : choices.byFinding) {
        if (finding >= report.findings.size())
            continue;
        const auto code = report.findings[finding].code;
        byFinding.push_back({ { "finding", finding }, { "code", row(code).name },
            { "fix", fixName(code, choice) } });
    }
    return { { "by-code", std::move(byCode) }, { "by-finding", std::move(byFinding) } };
}

std::string headerText(const Image &image)
{
    std::string text;
    for (const auto byte : encodeHeader(image.header()))
        text += std::format("{:02x}", std::to_integer<unsigned>(byte));
    return text;
}

std::unexpected<Error> invalid(const Image &image, std::string what)
{
    return std::unexpected(Error {
        .kind = ErrorKind::InvalidPlan, .path = image.path().string(), .detail = std::move(what) });
}

/// The choice that a name stands for; nothing at all when the code has no fix of that name.
std::optional<Choice> choiceOf(FindingCode code, const std::string &name)
{
    if (name == kLeave)
        return Choice {};
    const auto fixes = row(code).fixes;
    const auto found = std::ranges::find(fixes, name, &Fix::name);
    return found == fixes.end() ? std::nullopt : std::optional<Choice>(found->kind);
}

struct CodeChoice {
    FindingCode code;
    Choice choice;
};

Result<CodeChoice> codeChoice(
    const Image &image, const std::string &codeName, const std::string &fix)
{
    const auto code = findCode(codeName);
    if (!code)
        return invalid(image, "it names the finding " + codeName);
    const auto choice = choiceOf(*code, fix);
    if (!choice)
        return invalid(image, std::format("{} has no fix {}", codeName, fix));
    return CodeChoice { *code, *choice };
}

/// Throws what nlohmann-json throws where a member is missing or of another type.
Result<Choices> readChoices(const nlohmann::json &json, const Image &image)
{
    Choices choices;
    for (const auto &[name, fix] : json.at("by-code").items()) {
        const auto choice = codeChoice(image, name, fix.get<std::string>());
        if (!choice)
            return std::unexpected(choice.error());
        choices.byCode[choice->code] = choice->choice;
    }
    for (const auto &entry : json.at("by-finding")) {
        const auto choice = codeChoice(
            image, entry.at("code").get<std::string>(), entry.at("fix").get<std::string>());
        if (!choice)
            return std::unexpected(choice.error());
        choices.byFinding[entry.at("finding").get<std::size_t>()] = choice->choice;
    }
    return choices;
}

class Digest final {
public:
    void add(std::uint64_t number) { add(std::as_bytes(std::span(&number, 1))); }
    void add(std::span<const std::byte> bytes)
    {
        XXH3_64bits_update(m_state.get(), bytes.data(), bytes.size());
    }
    [[nodiscard]] std::string text() const
    {
        return std::format("{:016x}", XXH3_64bits_digest(m_state.get()));
    }

private:
    static XXH3_state_t *created()
    {
        auto *state = XXH3_createState();
        XXH3_64bits_reset(state);
        return state;
    }
    struct Free {
        void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> m_state { created() };
};

Json stepsJson(const Image &image, const Report &report, const Plan &plan)
{
    Json steps = Json::array();
    for (const auto &step : plan.steps)
        steps.push_back(stepJson(image, report, step));
    return steps;
}

} // namespace

std::string changeDigest(const Change &change)
{
    Digest digest;
    const auto &flags = change.flags;
    for (const auto number : { change.sizeBefore, change.sizeAfter, flags.featuresBefore,
             flags.featuresAfter, flags.autoclearBefore, flags.autoclearAfter })
        digest.add(number);
    for (const auto &[stage, edit] : change.edits) {
        digest.add(static_cast<std::uint64_t>(stage));
        digest.add(edit.offset);
        digest.add(edit.length());
        digest.add(edit.copyFrom.value_or(~std::uint64_t { 0 }));
        digest.add(edit.after);
    }
    return digest.text();
}

std::string_view taskName(Task task) noexcept
{
    return task == Task::Repair ? "repair" : "reclaim";
}

Json doneJson(const Image &image, const Report &report, const Plan &plan, bool markedClean,
    const std::filesystem::path &undoFile)
{
    Json json { { "task", taskName(plan.task) }, { "steps", stepsJson(image, report, plan) },
        { "marked-clean", markedClean } };
    if (!undoFile.empty())
        json["undo-file"] = undoFile.string();
    return json;
}

Json planJson(const Image &image, const Report &report, const Plan &plan)
{
    Json operations = Json::array();
    const auto listed = std::min(plan.operations.size(), kMaxOperationsInJson);
    for (std::size_t i = 0; i < listed; ++i)
        operations.push_back(operationJson(plan.operations[i]));
    Json json { { "plan", 1 }, { "version", programVersion() }, { "task", taskName(plan.task) },
        { "filename", image.path().string() },
        { "image", { { "size", image.source().size() }, { "header", headerText(image) } } },
        { "digest", changeDigest(plan.change) }, { "partial", plan.partial },
        { "file-size-after", plan.change.sizeAfter }, { "undo-file-bytes", plan.undoFileBytes },
        { "choices", choicesJson(plan.choices, report) },
        { "steps", stepsJson(image, report, plan) }, { "operations", std::move(operations) } };
    if (listed < plan.operations.size())
        json["operations-left-out"] = plan.operations.size() - listed;
    return json;
}

Result<Choices> choicesOfPlan(const nlohmann::json &json, const Image &image)
{
    try {
        if (json.at("plan").get<int>() != 1)
            return invalid(image, "it was made by a newer version");
        const auto &state = json.at("image");
        if (state.at("size").get<std::uint64_t>() != image.source().size()
            || state.at("header").get<std::string>() != headerText(image))
            return std::unexpected(
                Error { .kind = ErrorKind::PlanForeign, .path = image.path().string() });
        return readChoices(json.at("choices"), image);
    } catch (const nlohmann::json::exception &) {
        return invalid(image, "a member is missing or of another type");
    }
}

Result<void> requireSamePlan(const nlohmann::json &json, const Image &image, const Plan &plan)
{
    if (json.value("digest", std::string()) == changeDigest(plan.change))
        return {};
    return std::unexpected(Error { .kind = ErrorKind::PlanForeign, .path = image.path().string() });
}

} // namespace qed
