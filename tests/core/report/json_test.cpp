// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/json_text.h"
#include "core/report/json.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace qed::test {

namespace {

ImageBuilder damaged()
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    image.map(0, 8);
    image.setL2(0, 2, 1ULL << 50).setL2(0, 4, image.l2(0, 3));
    return image.setDirty();
}

nlohmann::ordered_json checkedJson(const ImageBuilder &image)
{
    const auto opened = imageOf(image);
    return checkJson(*opened, checked(*opened));
}

TEST(CheckJson, AlwaysHasAllOfQemusMembers)
{
    const auto json = checkedJson(ImageBuilder());
    for (const auto *key : { "filename", "format", "check-errors", "corruptions", "leaks",
             "corruptions-fixed", "leaks-fixed", "total-clusters", "allocated-clusters",
             "fragmented-clusters", "image-end-offset", "qedscope" })
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_EQ(json["format"], "qed");
}

TEST(CheckJson, GivesTheFiguresOfTheReport)
{
    const auto image = damaged();
    const auto report = checked(image);
    const auto json = checkedJson(image);
    EXPECT_EQ(json["corruptions"], report.figures.corruptions);
    EXPECT_EQ(json["leaks"], report.figures.leaks);
    EXPECT_EQ(json["allocated-clusters"], report.figures.allocatedClusters);
    EXPECT_EQ(json["image-end-offset"], report.figures.imageEndOffset);
    const auto &ours = json["qedscope"];
    EXPECT_EQ(ours["schema"], kJsonSchema);
    EXPECT_EQ(ours["verdict"], "corrupt");
    EXPECT_EQ(ours["dirty"], true);
    EXPECT_EQ(ours["guest-bytes-unreadable"], 4096);
    EXPECT_EQ(ours["findings"].size(), report.findings.size());
}

TEST(CheckJson, FindingsOfEntriesSayWhichAndWhatStandsThere)
{
    const auto report = checked(damaged());
    const auto json = findingJson(findingsOf(report, FindingCode::L2Outside).at(0), report);
    EXPECT_EQ(json["code"], "QED-L2-OUTSIDE");
    EXPECT_EQ(json["severity"], "corruption");
    EXPECT_EQ(json["l1-index"], 0);
    EXPECT_EQ(json["l2-index"], 2);
    EXPECT_EQ(json["entry-count"], 1);
    EXPECT_EQ(json["value"], "0x4000000000000");
    EXPECT_EQ(json["guest-offset"], 8192);
    EXPECT_EQ(json["guest-length"], 4096);
}

TEST(CheckJson, SharedClustersNameTheirReferences)
{
    const auto report = checked(damaged());
    const auto json = findingJson(findingsOf(report, FindingCode::RefDouble).at(0), report);
    ASSERT_EQ(json["references"].size(), 1U)
        << "two neighbours that lead to one cluster are one run";
    EXPECT_EQ(json["references"][0]["l2-index"], 3);
    EXPECT_EQ(json["fix"]["default"], "copy");
    EXPECT_EQ(json["fix"]["loses-data"], false);
}

TEST(CheckJson, HasWholeNumbersOnlyWhereItCounts)
{
    const auto json = checkedJson(damaged());
    for (const auto &[key, value] : json.items())
        EXPECT_FALSE(value.is_number_float()) << key;
    for (const auto &finding : json["qedscope"]["findings"]) {
        for (const auto &[key, value] : finding.items())
            EXPECT_FALSE(value.is_number_float()) << key;
    }
}

TEST(InfoJson, SaysTheTruthAboutTheDirtyBit)
{
    const auto json = infoJson(*imageOf(damaged()), {}, nullptr);
    EXPECT_EQ(json["dirty-flag"], true);
    EXPECT_EQ(json["virtual-size"], 8U << 20);
    EXPECT_EQ(json["cluster-size"], 4096);
    EXPECT_EQ(json["format-specific"]["type"], "qed");
}

TEST(InfoJson, PrintsNamesThatAreNoUtf8)
{
    ImageBuilder image;
    image.setBackingName("base\xFF\xFE.raw");
    EXPECT_THAT(jsonText(infoJson(*imageOf(image), {}, nullptr)), testing::HasSubstr("base\uFFFD"));
}

TEST(ErrorJson, HasACodeAndALine)
{
    const auto json = errorJson(
        { .kind = ErrorKind::CannotRead, .path = "d.qed", .systemError = 5, .offset = 4096 });
    EXPECT_EQ(json["code"], "cannot-read");
    EXPECT_TRUE(json["message"].get<std::string>().contains("0x1000"));
}

} // namespace

} // namespace qed::test
