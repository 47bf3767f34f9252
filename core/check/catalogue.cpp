// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/catalogue.h"

#include "core/check/catalogue_rows.h"

#include <algorithm>
#include <cctype>

namespace qed {

namespace {

using rows::kRows;

constexpr bool inCodeOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].code) != i)
            return false;
    }
    return true;
}
static_assert(inCodeOrder(), "a row stands at the place of its code");

constexpr bool namesAreUnique()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (kRows[i].name == kRows[j].name)
                return false;
        }
    }
    return true;
}
static_assert(namesAreUnique());

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

} // namespace

std::span<const CatalogueRow> catalogue() noexcept
{
    return kRows;
}

const CatalogueRow &row(FindingCode code) noexcept
{
    return kRows[static_cast<std::size_t>(code)];
}

std::optional<FindingCode> findCode(std::string_view name) noexcept
{
    const auto *found = std::ranges::find_if(
        kRows, [&](const CatalogueRow &r) { return equalIgnoringCase(r.name, name); });
    return found == kRows.end() ? std::nullopt : std::optional(found->code);
}

std::string_view severityName(Severity severity) noexcept
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Leak:
        return "leak";
    case Severity::Error:
        return "error";
    case Severity::Corruption:
        return "corruption";
    }
    return {};
}

} // namespace qed
