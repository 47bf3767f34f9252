// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/export_text.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <span>

namespace qed::cli {

namespace {

std::span<const FilledRange> firstOf(const Exported &exported, std::size_t most)
{
    return std::span(exported.filled).first(std::min(exported.filled.size(), most));
}

std::string linesText(const Exported &exported, const Style &style)
{
    const auto filled = firstOf(exported, kMostFilledLines);
    if (filled.empty())
        return {};
    constexpr std::string_view line = "{:<15} {:<15} {}";
    auto text
        = style.paint(Tone::Strong, std::format(line, "Offset", "Length", "Filled in because"))
        + '\n';
    for (const auto &[guest, reason] : filled)
        text += std::format("{:<15} {:<15} {}\n", hexText(guest.offset), hexText(guest.length),
            damageWords(reason));
    if (const auto more = exported.summary.filledRanges - filled.size(); more != 0)
        text += std::format("and {} more; a mapfile (--mapfile) has them all\n", countText(more));
    return text;
}

std::string verdictText(const Exported &exported, const Style &style)
{
    const auto &summary = exported.summary;
    if (summary.filledRanges == 0)
        return style.paint(Tone::Good, "COMPLETE")
            + std::format(": all {} of the guest's disk are genuine.\n", sizeText(summary.size));
    return style.paint(Tone::Bad, "INCOMPLETE")
        + std::format(": {} in {} could not be had and read as zeroes; the other {} are genuine.\n",
            sizeText(summary.filledBytes), plural(summary.filledRanges, "range"),
            sizeText(summary.genuineBytes()));
}

} // namespace

std::string_view damageWords(Damage damage) noexcept
{
    switch (damage) {
    case Damage::InvalidEntry:
        return "the entry leads nowhere";
    case Damage::CutOffCluster:
        return "the file ends inside the cluster";
    case Damage::LostTable:
        return "the table is lost";
    case Damage::UnreadableTable:
        return "the table can't be read";
    case Damage::MissingBase:
        return "the base image can't be opened";
    case Damage::UnusableBase:
        return "the base image can't be followed";
    case Damage::ForeignBase:
        return "the base image is of a format that is not read";
    case Damage::ReadError:
        return "the data can't be read";
    }
    return {};
}

std::string exportText(const Exported &exported, const Style &style)
{
    return linesText(exported, style) + verdictText(exported, style);
}

nlohmann::ordered_json exportJson(const Exported &exported)
{
    nlohmann::ordered_json json { { "filename", exported.image }, { "output", exported.output } };
    if (!exported.mapfile.empty())
        json["mapfile"] = exported.mapfile;
    json["virtual-size"] = exported.summary.size;
    json["bytes-genuine"] = exported.summary.genuineBytes();
    json["bytes-filled"] = exported.summary.filledBytes;
    auto &rows = json["filled"] = nlohmann::ordered_json::array();
    const auto filled = firstOf(exported, kMostFilledJson);
    for (const auto &[guest, reason] : filled)
        rows.push_back({ { "start", guest.offset }, { "length", guest.length },
            { "reason", damageName(reason) } });
    if (const auto more = exported.summary.filledRanges - filled.size(); more != 0)
        json["filled-left-out"] = more;
    return json;
}

} // namespace qed::cli
