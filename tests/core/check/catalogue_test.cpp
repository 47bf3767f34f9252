// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/catalogue.h"
#include "core/check/finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace qed {

namespace {

TEST(Catalogue, HasOneRowForEachCodeInTheirOrder)
{
    ASSERT_EQ(catalogue().size(), kFindingCodeCount);
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < catalogue().size(); ++i) {
        const auto &entry = catalogue()[i];
        EXPECT_EQ(static_cast<std::size_t>(entry.code), i);
        EXPECT_TRUE(entry.name.starts_with("QED-")) << entry.name;
        EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
        EXPECT_EQ(&row(entry.code), &entry);
    }
}

TEST(Catalogue, EveryRowSaysAllThatAPersonWantsToKnow)
{
    for (const auto &entry : catalogue()) {
        for (const auto text : { entry.title, entry.messageOne, entry.messageMany, entry.meaning,
                 entry.cost, entry.repair })
            EXPECT_FALSE(text.empty()) << entry.name;
    }
}

TEST(Catalogue, TheFirstFixOfDamageNeverLosesWhatCanBeRead)
{
    for (const auto &entry : catalogue()) {
        if (entry.severity == Severity::Corruption && !entry.fixes.empty()) {
            EXPECT_FALSE(entry.fixes.front().losesData) << entry.name;
        }
        for (const auto &fix : entry.fixes)
            EXPECT_FALSE(fix.name.empty()) << entry.name;
    }
}

TEST(Catalogue, CodesAreFoundInAnyLetterCase)
{
    EXPECT_EQ(findCode("QED-L2-OUTSIDE"), FindingCode::L2Outside);
    EXPECT_EQ(findCode("qed-ref-double"), FindingCode::RefDouble);
    EXPECT_FALSE(findCode("QED-L2"));
    EXPECT_FALSE(findCode(""));
    EXPECT_FALSE(findCode("QED-L2-OUTSIDE "));
}

TEST(Catalogue, MessagesFillEveryPlaceHolder)
{
    for (const auto &entry : catalogue()) {
        for (const std::uint64_t count : { 1ULL, 2ULL, ~0ULL }) {
            const Finding finding { .code = entry.code,
                .count = count,
                .file = { 4096, 8192 },
                .slot = TableSlot { 1, 2 },
                .value = 77,
                .guest = { 0, 4096 },
                .detail = "base.qed" };
            const auto text = message(finding);
            EXPECT_FALSE(text.empty()) << entry.name;
            EXPECT_FALSE(text.contains('{')) << text;
            EXPECT_FALSE(text.contains('}')) << text;
            EXPECT_FALSE(text.contains('\n')) << text;
        }
    }
}

TEST(Catalogue, ANameFromTheFileIsNotTakenForAPlaceHolder)
{
    const Finding finding { .code = FindingCode::BackingMissing, .detail = "{count}{guest}" };
    EXPECT_TRUE(message(finding).contains("{count}{guest}")) << message(finding);
}

} // namespace

} // namespace qed
