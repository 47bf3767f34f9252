// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/nearest.h"

#include "core/check/catalogue.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>
#include <utility>

namespace qed::cli {

namespace {

constexpr std::string_view kPrefix = "QED-";
// Longer than any code; what is behind it does not make a name nearer.
constexpr std::size_t kLongestName = 64;

bool sameLetter(char a, char b)
{
    return std::toupper(static_cast<unsigned char>(a))
        == std::toupper(static_cast<unsigned char>(b));
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::ranges::iota(row, std::size_t { 0 });
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto replaced = diagonal + (sameLetter(a[i], b[j]) ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ replaced, row[j] + 1, diagonal + 1 });
        }
    }
    return row.back();
}

std::vector<std::string_view> nearestCodes(std::string_view name, std::size_t count)
{
    name = name.substr(0, kLongestName);
    const bool hasPrefix = editDistance(name.substr(0, kPrefix.size()), kPrefix) == 0;
    std::vector<std::string_view> names;
    for (const auto &row : catalogue())
        names.push_back(row.name);
    std::ranges::stable_sort(names, {}, [&](std::string_view code) {
        return editDistance(name, hasPrefix ? code : code.substr(kPrefix.size()));
    });
    names.resize(std::min(count, names.size()));
    return names;
}

} // namespace qed::cli
