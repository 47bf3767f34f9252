// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/nearest.h"
#include "core/base/json_text.h"
#include "core/check/catalogue.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kCodesOffered = 3;

Json rowJson(const CatalogueRow &row)
{
    Json json { { "code", row.name }, { "severity", severityName(row.severity) },
        { "title", row.title }, { "meaning", row.meaning }, { "cost", row.cost },
        { "repair", row.repair }, { "fixes", Json::array() } };
    for (const auto &fix : row.fixes)
        json["fixes"].push_back({ { "name", fix.name }, { "loses-data", fix.losesData } });
    return json;
}

std::string rowText(const CatalogueRow &row, const Style &style)
{
    const auto columns = style.columns();
    auto text
        = style.paint(Tone::Strong, row.name) + std::format(" ({})\n", severityName(row.severity));
    text += wrapped("", row.title, columns);
    text += '\n' + wrapped("  Meaning  ", row.meaning, columns);
    text += '\n' + wrapped("  Cost     ", row.cost, columns);
    text += '\n' + wrapped("  Repair   ", row.repair, columns);
    return text;
}

int listCodes(const Context &context)
{
    auto &out = context.console.out();
    if (context.json()) {
        auto json = Json::array();
        for (const auto &row : catalogue())
            json.push_back(rowJson(row));
        out << jsonText(json) << '\n';
        return kSound;
    }
    for (const auto &row : catalogue()) {
        const auto name = std::format("{:<26}", row.name);
        out << context.console.style().paint(Tone::Strong, name) << row.title << '\n';
    }
    return kSound;
}

int explain(const Context &context, const std::string &name)
{
    if (name.empty())
        return listCodes(context);
    const auto code = findCode(name);
    if (!code) {
        const int failed
            = fail(context, {}, Error { .kind = ErrorKind::UnknownCode, .detail = name });
        std::string names;
        for (const auto near : nearestCodes(name, kCodesOffered))
            names += (names.empty() ? "" : ", ") + std::string(near);
        context.console.say("the nearest are: " + names);
        return failed;
    }
    context.console.out() << (context.json() ? jsonText(rowJson(row(*code))) + '\n'
                                             : rowText(row(*code), context.console.style()));
    return kSound;
}

} // namespace

Action addExplain(CLI::App &command)
{
    const auto code = std::make_shared<std::string>();
    command.add_option(
        "CODE", *code, "A code, such as QED-L2-OUTSIDE; without one, all are listed");
    return [code](const Context &context) { return explain(context, *code); };
}

} // namespace qed::cli
