// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/catalogue.h"
#include "ui/text/class_text.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace qed::ui {

namespace {

/// A figure for every part that a message may name.
Finding anyFinding(FindingCode code, std::uint64_t count)
{
    return { .code = code,
        .count = count,
        .file = { 4096, 64 },
        .slot = TableSlot { 1, 17 },
        .inL2 = true,
        .value = 12,
        .references = { {}, {} },
        .plausibleEntries = 22,
        .detail = "base.img" };
}

TEST(FindingText, EveryMessageOfTheCatalogueIsFilledIn)
{
    for (const auto &words : catalogue()) {
        for (const std::uint64_t count : { 1U, 2U }) {
            const auto message = findingMessage(anyFinding(words.code, count));
            EXPECT_FALSE(message.isEmpty()) << words.name;
            EXPECT_FALSE(message.contains(u'{') || message.contains(u'}')) << message.toStdString();
        }
    }
}

TEST(FindingText, SaysTheSameAsTheTerminalInEnglish)
{
    for (const auto &words : catalogue()) {
        const auto finding = anyFinding(words.code, 3);
        EXPECT_EQ(findingMessage(finding).toStdString(), message(finding)) << words.name;
    }
}

TEST(FindingText, SeveritiesFollowWhatIsLost)
{
    EXPECT_EQ(rankOf({ .code = FindingCode::L2Outside }), Rank::Critical);
    EXPECT_EQ(rankOf({ .code = FindingCode::RefDouble, .references = { {}, {} } }), Rank::High);
    EXPECT_EQ(rankOf({ .code = FindingCode::HeaderDirty }), Rank::Medium);
    EXPECT_EQ(rankOf({ .code = FindingCode::LeakTail }), Rank::Low);
    EXPECT_EQ(rankOf({ .code = FindingCode::FileTrailing }), Rank::Note);
}

TEST(FindingText, OnlyWhatCannotBeReadCosts)
{
    Finding finding { .code = FindingCode::L2Outside, .guest = { 2ULL << 30, 131'072 } };
    EXPECT_EQ(guestCost(finding), QStringLiteral("128 KiB of the guest disk at 2 GiB"));
    finding = { .code = FindingCode::RefDouble, .guest = { 0, 65536 }, .references = { {}, {} } };
    EXPECT_EQ(guestCost(finding), QString());
}

TEST(ClassText, EveryClassHasANameAMeaningAndALetter)
{
    for (std::size_t i = 0; i < kClusterClassCount; ++i) {
        const auto clusterClass = static_cast<ClusterClass>(i);
        EXPECT_FALSE(className(clusterClass).isEmpty());
        EXPECT_FALSE(classMeaning(clusterClass).isEmpty());
        EXPECT_FALSE(classLetter(clusterClass).isNull());
    }
}

TEST(ErrorText, NamesTheFileAndWhatToDo)
{
    const Error error {
        .kind = ErrorKind::CannotOpen, .path = "/data/disk.qed", .systemError = EACCES
    };
    const auto text = errorText(error);
    EXPECT_TRUE(text.contains(QStringLiteral("/data/disk.qed"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Permission denied"))) << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("Check the name and the permissions.")))
        << text.toStdString();
}

} // namespace

} // namespace qed::ui
