// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/fix_option.h"

#include "app/cli/nearest.h"
#include "core/check/catalogue.h"

#include <algorithm>
#include <format>

namespace qed::cli {

namespace {

constexpr std::string_view kLeave = "leave";
constexpr std::size_t kNamesOffered = 2;

std::string unknownCode(std::string_view name)
{
    std::string names;
    for (const auto near : nearestCodes(name, kNamesOffered))
        names += (names.empty() ? "" : ", ") + std::string(near);
    return std::format("no finding has the code '{}'; the nearest are {}", name, names);
}

std::string unknownFix(const CatalogueRow &row, std::string_view name)
{
    if (row.fixes.empty())
        return std::format("{} is reported only; there is no fix for it", row.name);
    std::string names;
    for (const auto &fix : row.fixes)
        names += std::format("{}, ", fix.name);
    return std::format("'{}' is no fix for {}; there are {}{}", name, row.name, names, kLeave);
}

} // namespace

std::expected<FixChoice, std::string> parseFix(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
        return std::unexpected(
            std::format("'{}' is no choice; write CODE=FIX, or CODE={}", text, kLeave));
    const auto codeName = text.substr(0, equals);
    const auto fixName = text.substr(equals + 1);
    const auto code = findCode(codeName);
    if (!code)
        return std::unexpected(unknownCode(codeName));
    const auto &catalogueRow = row(*code);
    if (fixName == kLeave && !catalogueRow.fixes.empty())
        return FixChoice { *code, std::nullopt };
    const auto fix = std::ranges::find(catalogueRow.fixes, fixName, &Fix::name);
    if (fix == catalogueRow.fixes.end())
        return std::unexpected(unknownFix(catalogueRow, fixName));
    return FixChoice { *code, fix->kind };
}

CLI::Option *addFixOption(CLI::App &command, Choices &choices)
{
    const auto read = [&choices](const std::vector<std::string> &texts) {
        for (const auto &text : texts) {
            const auto choice = parseFix(text);
            if (!choice)
                throw CLI::ValidationError("--fix", choice.error());
            choices.byCode[choice->code] = choice->fix;
        }
    };
    return command
        .add_option_function<std::vector<std::string>>("--fix", read,
            "What to do about the findings of a code, or leave; 'explain --output json CODE' lists "
            "its fixes; may be repeated")
        ->type_name("CODE=FIX")
        ->allow_extra_args(false); // else it would take the image, too
}

std::string reclaimFault(const Choices &choices, bool reclaims)
{
    for (const auto &[code, fix] : choices.byCode) {
        const auto &catalogueRow = row(code);
        if (catalogueRow.severity != Severity::Leak)
            continue;
        if (fix && !reclaims)
            return std::format("--fix {}=reclaim: add --reclaim, which gives unused clusters back",
                catalogueRow.name);
        if (!fix && reclaims && code != FindingCode::LeakTableCandidate)
            return std::format(
                "--fix {}=leave: --reclaim gives all unused clusters back", catalogueRow.name);
    }
    return {};
}

} // namespace qed::cli
