// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/map_row.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

bool continues(const MapRow &row, const MapRow &next)
{
    const bool same = row.depth == next.depth && row.present == next.present
        && row.zero == next.zero && row.data == next.data && row.problem == next.problem;
    if (!same || row.offset.has_value() != next.offset.has_value())
        return false;
    return !row.offset || *row.offset + row.guest.length == *next.offset;
}

} // namespace

std::string_view problemName(MapProblem problem) noexcept
{
    switch (problem) {
    case MapProblem::None:
        return {};
    case MapProblem::InvalidEntry:
        return "invalid-entry";
    case MapProblem::LostTable:
        return "lost-table";
    case MapProblem::UnreadableTable:
        return "unreadable-table";
    case MapProblem::MissingBase:
        return "missing-base";
    case MapProblem::UnusableBase:
        return "unusable-base";
    }
    return {};
}

std::string problemWords(const MapRow &row)
{
    switch (row.problem) {
    case MapProblem::None:
        return {};
    case MapProblem::InvalidEntry:
        return std::format("entry {} leads nowhere", hexText(row.value));
    case MapProblem::LostTable:
        return std::format("table lost: L1 entry {}", hexText(row.value));
    case MapProblem::UnreadableTable:
        return "table can't be read";
    case MapProblem::MissingBase:
        return "base image can't be opened";
    case MapProblem::UnusableBase:
        return "base image can't be followed";
    }
    return {};
}

nlohmann::ordered_json mapRowJson(const MapRow &row)
{
    nlohmann::ordered_json json { { "start", row.guest.offset }, { "length", row.guest.length },
        { "depth", row.depth }, { "present", row.present }, { "zero", row.zero },
        { "data", row.data } };
    if (row.offset)
        json["offset"] = *row.offset;
    if (row.problem != MapProblem::None)
        json["problem"] = problemName(row.problem);
    return json;
}

bool RowJoiner::add(const MapRow &row)
{
    if (m_row && continues(*m_row, row)) {
        m_row->guest.length += row.guest.length;
        return true;
    }
    const auto done = std::exchange(m_row, row);
    return !done || m_visit(*done);
}

void RowJoiner::finish()
{
    if (const auto last = std::exchange(m_row, std::nullopt))
        static_cast<void>(m_visit(*last));
}

} // namespace qed::cli
