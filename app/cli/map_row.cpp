// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/map_row.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

bool isProblem(const DiskRange &range) noexcept
{
    return range.damaged() && range.damage != Damage::ForeignBase;
}

bool isInFile(const DiskRange &range) noexcept
{
    return range.state == DiskState::Data || (range.damaged() && !isProblem(range));
}

std::string problemWords(const DiskRange &range)
{
    if (!isProblem(range))
        return {};
    switch (range.damage) {
    case Damage::InvalidEntry:
        return std::format("entry {} leads nowhere", hexText(range.value));
    case Damage::CutOffCluster:
        return "cluster cut off by the end of the file";
    case Damage::LostTable:
        return std::format("table lost: L1 entry {}", hexText(range.value));
    case Damage::UnreadableTable:
        return "table can't be read";
    case Damage::MissingBase:
        return "base image can't be opened";
    case Damage::UnusableBase:
        return "base image can't be followed";
    case Damage::ForeignBase:
        break;
    case Damage::ReadError:
        return "data can't be read";
    }
    return {};
}

nlohmann::ordered_json mapRowJson(const DiskRange &range)
{
    const bool nothing = range.state == DiskState::Nothing;
    nlohmann::ordered_json json { { "start", range.guest.offset }, { "length", range.guest.length },
        { "depth", range.depth }, { "present", !nothing },
        { "zero", nothing || range.state == DiskState::Zeroes }, { "data", isInFile(range) } };
    if (range.fileOffset)
        json["offset"] = *range.fileOffset;
    if (isProblem(range))
        json["problem"] = damageName(range.damage);
    return json;
}

} // namespace qed::cli
