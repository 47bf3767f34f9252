// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The check against a second, slow one that was written from the format alone, on thousands of
// damaged images. QED_ROUNDS sets how many images of each shape.

#include "core/map/guest_map.h"
#include "tests/support/checked.h"
#include "tests/support/mutator.h"
#include "tests/support/reference_check.h"
#include "tests/support/report_text.h"
#include "tests/support/setting.h"

#include <gtest/gtest.h>

#include <format>
#include <ostream>
#include <set>
#include <string>

namespace qed::test {

namespace {

constexpr std::uint64_t kRounds = 1000;

/// Two runs of data, a gap and zero clusters, in two or three tables.
ImageBuilder small(const Shape &shape)
{
    ImageBuilder image(shape);
    image.map(0, 9);
    image.zero(11, 3);
    image.map(20, 4);
    image.map(image.tableEntries() - 2, 4);
    image.map(3 * image.tableEntries() + 7, 3);
    return image;
}

bool isEntryCode(FindingCode code)
{
    return (code >= FindingCode::L1Outside && code <= FindingCode::L2IntoHeader)
        || code == FindingCode::GuestBeyondSize || code == FindingCode::FilePartial
        || code == FindingCode::FileTruncated;
}

/// FileTruncated is a judgement on entries that the format calls outside.
FindingCode formatCode(FindingCode code)
{
    return code == FindingCode::FileTruncated ? FindingCode::L2Outside : code;
}

std::set<EntryPlace> entriesOf(const Report &report)
{
    std::set<EntryPlace> places;
    for (const auto &finding : report.findings) {
        if (!isEntryCode(finding.code))
            continue;
        EXPECT_TRUE(finding.slot) << row(finding.code).name;
        const auto entries = report.map->geometry().tableEntries();
        for (std::uint64_t i = 0; i < finding.count; ++i) {
            const auto position = finding.slot->l2Index + i;
            const EntryPlace place = finding.inL2
                ? EntryPlace { formatCode(finding.code), finding.slot->l1Index + position / entries,
                      position % entries }
                : EntryPlace { finding.code, finding.slot->l1Index + i, EntryPlace::kInL1 };
            EXPECT_TRUE(places.insert(place).second) << "an entry has two findings of one code";
        }
    }
    return places;
}

std::set<std::uint64_t> clustersOf(const Report &report, std::initializer_list<FindingCode> codes)
{
    std::set<std::uint64_t> clusters;
    for (const auto &finding : report.findings) {
        if (std::ranges::find(codes, finding.code) == codes.end())
            continue;
        const auto &geometry = report.map->geometry();
        EXPECT_EQ(finding.file.offset % geometry.clusterSize(), 0U);
        EXPECT_EQ(finding.file.length % geometry.clusterSize(), 0U);
        for (auto at = finding.file.offset; at < finding.file.end(); at += geometry.clusterSize())
            clusters.insert(geometry.clusterOf(at));
    }
    return clusters;
}

std::set<std::uint64_t> join(std::set<std::uint64_t> a, const std::set<std::uint64_t> &b)
{
    a.insert(b.begin(), b.end());
    return a;
}

std::uint64_t corruptionsOfFindings(const Report &report)
{
    std::uint64_t sum = 0;
    for (const auto &finding : report.findings)
        sum += finding.corruptions;
    return sum;
}

void compareFigures(const Report &report, const ReferenceResult &expected)
{
    EXPECT_EQ(report.figures.corruptions, expected.corruptions);
    EXPECT_EQ(report.figures.leaks, expected.leaks);
    EXPECT_EQ(report.figures.totalClusters, expected.totalClusters);
    EXPECT_EQ(report.figures.allocatedClusters, expected.allocatedClusters);
    EXPECT_EQ(report.figures.fragmentedClusters, expected.fragmentedClusters);
    EXPECT_EQ(report.figures.imageEndOffset, expected.imageEndOffset);
    EXPECT_EQ(report.figures.unreachableEntries, expected.unreachableEntries);
    EXPECT_EQ(report.figures.checkErrors, 0U);
}

void comparePlaces(const Report &report, const ReferenceResult &expected)
{
    EXPECT_TRUE(entriesOf(report) == expected.entries);
    EXPECT_EQ(clustersOf(report, { FindingCode::RefDouble }), expected.sharedData);
    EXPECT_EQ(clustersOf(report, { FindingCode::RefOverlap }), expected.sharedMixed);
    const auto tables = clustersOf(report, { FindingCode::RefTable });
    EXPECT_TRUE(std::ranges::includes(tables, expected.sharedTables));
    EXPECT_TRUE(std::ranges::includes(join(expected.sharedTables, expected.sharedMixed), tables));
    EXPECT_EQ(
        clustersOf(report,
            { FindingCode::LeakTail, FindingCode::LeakInterior, FindingCode::LeakTableCandidate }),
        expected.leaked);
}

/// What the guest can't read, by the list of ranges.
std::uint64_t unreadableByMap(const Image &image)
{
    std::uint64_t bytes = 0;
    const Progress progress;
    EXPECT_TRUE(forEachGuestRange(image, progress, [&](const GuestRange &range) {
        if (range.state >= GuestState::Invalid)
            bytes += range.guest.length;
        return true;
    }));
    return bytes;
}

class Comparison : public testing::TestWithParam<Shape> { };

TEST_P(Comparison, BothChecksAgreeOnImagesDamagedAtRandom)
{
    const auto sound = small(GetParam());
    const auto rounds = setting("QED_ROUNDS", kRounds);
    for (std::uint64_t seed = 1; seed <= rounds; ++seed) {
        auto bytes = sound.content();
        Mutator mutator(seed);
        mutator.damage(bytes);
        const auto image = imageOf(bytes.toVector());
        ASSERT_TRUE(image->checkable()) << "seed " << seed;
        const auto report = checked(*image);
        const auto expected = referenceCheck(bytes);
        compareFigures(report, expected);
        comparePlaces(report, expected);
        EXPECT_EQ(corruptionsOfFindings(report), expected.corruptions);
        EXPECT_EQ(report.figures.guestBytesUnreadable, expected.guestBytesUnreadable);
        if (!expected.leadsToL1) {
            EXPECT_EQ(unreadableByMap(*image), report.figures.guestBytesUnreadable);
        }
        if (HasFailure()) {
            for (const auto &line : mutator.log())
                ADD_FAILURE() << line;
            FAIL() << "seed " << seed << "\n" << reportText(report);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, Comparison,
    testing::Values(Shape { 4096, 1, 1, 8ULL << 20 }, Shape { 4096, 2, 1, 16ULL << 20 },
        Shape { 4096, 4, 3, 40ULL << 20 }, Shape { 8192, 1, 2, 30ULL << 20 },
        Shape { 4096, 16, 1, 200ULL << 20 }),
    [](const testing::TestParamInfo<Shape> &parameter) {
        return std::format("clusters{}_tables{}_header{}", parameter.param.clusterSize,
            parameter.param.tableSize, parameter.param.headerSize);
    });

} // namespace

} // namespace qed::test
