// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/header.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace qed::test {

namespace {

using Rules = std::vector<HeaderRule>;

/// What is done to a header, and which rules it breaks then.
struct Mutation {
    std::string what;
    std::function<void(Header &)> change;
    Rules broken;
    bool fatal;
};

constexpr auto kHuge = ~std::uint64_t { 0 };

const std::vector<Mutation> kMutations {
    { "magic 0", [](Header &h) { h.magic = 0; }, { HeaderRule::MagicIsQed }, true },
    { "magic of qcow2", [](Header &h) { h.magic = 0xFB494651; }, { HeaderRule::MagicIsQed }, true },
    { "cluster size 0", [](Header &h) { h.clusterSize = 0; },
        { HeaderRule::ClusterSizeIsPowerOfTwo }, true },
    { "cluster size 2048", [](Header &h) { h.clusterSize = 2048; },
        { HeaderRule::ClusterSizeIsPowerOfTwo }, true },
    { "cluster size 128 MiB", [](Header &h) { h.clusterSize = 1U << 27; },
        { HeaderRule::ClusterSizeIsPowerOfTwo }, true },
    { "cluster size 5000", [](Header &h) { h.clusterSize = 5000; },
        { HeaderRule::ClusterSizeIsPowerOfTwo }, true },
    { "cluster size all ones", [](Header &h) { h.clusterSize = ~0U; },
        { HeaderRule::ClusterSizeIsPowerOfTwo }, true },
    { "table size 0", [](Header &h) { h.tableSize = 0; }, { HeaderRule::TableSizeIsPowerOfTwo },
        true },
    { "table size 3", [](Header &h) { h.tableSize = 3; }, { HeaderRule::TableSizeIsPowerOfTwo },
        true },
    { "table size 32", [](Header &h) { h.tableSize = 32; }, { HeaderRule::TableSizeIsPowerOfTwo },
        true },
    { "table size 2^31", [](Header &h) { h.tableSize = 1U << 31; },
        { HeaderRule::TableSizeIsPowerOfTwo }, true },
    { "header size 0", [](Header &h) { h.headerSize = 0; }, { HeaderRule::HeaderHasACluster },
        false },
    { "header larger than the file", [](Header &h) { h.headerSize = 1000; },
        { HeaderRule::HeaderIsInFile, HeaderRule::L1TableIsInFile }, true },
    { "header of 2^32 - 1 clusters", [](Header &h) { h.headerSize = ~0U; },
        { HeaderRule::HeaderIsInFile, HeaderRule::L1TableIsInFile }, true },
    { "feature bit 3", [](Header &h) { h.features = 8; }, { HeaderRule::FeaturesAreKnown }, true },
    { "feature bit 63", [](Header &h) { h.features = 1ULL << 63; },
        { HeaderRule::FeaturesAreKnown }, true },
    { "L1 at 0", [](Header &h) { h.l1TableOffset = 0; }, { HeaderRule::L1TableIsInFile }, true },
    { "L1 at 1", [](Header &h) { h.l1TableOffset = 1; }, { HeaderRule::L1TableIsInFile }, true },
    { "L1 misaligned", [](Header &h) { h.l1TableOffset += 8; }, { HeaderRule::L1TableIsInFile },
        true },
    { "L1 behind the end", [](Header &h) { h.l1TableOffset = 1ULL << 40; },
        { HeaderRule::L1TableIsInFile }, true },
    { "L1 at the end of 64 bits",
        [](Header &h) { h.l1TableOffset = kHuge & ~std::uint64_t { 4095 }; },
        { HeaderRule::L1TableIsInFile }, true },
    { "image size 511", [](Header &h) { h.imageSize = 511; }, { HeaderRule::ImageSizeIsSectors },
        false },
    { "image size beyond the tables", [](Header &h) { h.imageSize = (1ULL << 30) + 512; },
        { HeaderRule::ImageSizeIsReachable }, false },
    { "image size all ones", [](Header &h) { h.imageSize = kHuge; },
        { HeaderRule::ImageSizeIsSectors, HeaderRule::ImageSizeIsReachable }, false },
    { "name behind the header",
        [](Header &h) {
            h.features = kFeatureBackingFile;
            h.backingNameOffset = 4000;
            h.backingNameSize = 97;
        },
        { HeaderRule::BackingNameIsInHeader }, false },
    { "name that wraps 32 bits",
        [](Header &h) {
            h.features = kFeatureBackingFile;
            h.backingNameOffset = ~0U;
            h.backingNameSize = 2;
        },
        { HeaderRule::BackingNameIsInHeader }, false },
    { "name of 4096 bytes",
        [](Header &h) {
            h.features = kFeatureBackingFile;
            h.backingNameOffset = 0;
            h.backingNameSize = 4096;
        },
        { HeaderRule::BackingNameIsShort }, false },
};

TEST(Header, IsTheSameAfterEncodingAndDecoding)
{
    const Header header { .magic = kMagic,
        .clusterSize = 1,
        .tableSize = 2,
        .headerSize = 3,
        .features = 4,
        .compatFeatures = 5,
        .autoclearFeatures = 6,
        .l1TableOffset = 7,
        .imageSize = 8,
        .backingNameOffset = 9,
        .backingNameSize = 10 };
    EXPECT_EQ(decodeHeader(encodeHeader(header)), header);
}

TEST(Header, BeginsWithTheLettersQedAndAZero)
{
    const auto bytes = encodeHeader({ .magic = kMagic });
    EXPECT_EQ(bytes[0], std::byte { 'Q' });
    EXPECT_EQ(bytes[1], std::byte { 'E' });
    EXPECT_EQ(bytes[2], std::byte { 'D' });
    EXPECT_EQ(bytes[3], std::byte { 0 });
}

TEST(Header, FieldsFollowEachOtherWithoutAGap)
{
    std::uint64_t at = 0;
    for (const auto &field : headerFields()) {
        EXPECT_EQ(field.bytes.offset, at) << field.name;
        at = field.bytes.end();
    }
    EXPECT_EQ(at, kHeaderBytes);
}

TEST(Header, ALegalHeaderBreaksNoRuleForEveryClusterAndTableSize)
{
    for (auto cluster = kMinClusterSize; cluster <= kMaxClusterSize; cluster *= 2) {
        for (std::uint32_t table = 1; table <= kMaxTableSize; table *= 2) {
            const ImageBuilder image({ .clusterSize = cluster, .tableSize = table });
            EXPECT_TRUE(checkHeader(image.header(), image.content().size()).empty())
                << cluster << ' ' << table;
        }
    }
}

TEST(Header, EveryMutationIsNamedByItsRule)
{
    ImageBuilder image;
    image.map(0, 4);
    for (const auto &mutation : kMutations) {
        auto header = image.header();
        mutation.change(header);
        const auto problems = checkHeader(header, image.content().size());
        Rules broken;
        std::ranges::transform(problems, std::back_inserter(broken), &HeaderProblem::rule);
        EXPECT_EQ(broken, mutation.broken) << mutation.what;
        EXPECT_EQ(std::ranges::any_of(problems, &HeaderProblem::fatal), mutation.fatal)
            << mutation.what;
    }
}

TEST(Header, EveryMutationOpensAndIsCheckedAsFarAsItCanBe)
{
    for (const auto &mutation : kMutations) {
        ImageBuilder image;
        image.map(0, 4);
        image.changeHeader(mutation.change);
        const auto opened = imageOf(image);
        EXPECT_EQ(opened->checkable(), !mutation.fatal) << mutation.what;
        const auto report = checked(*opened);
        EXPECT_EQ(report.verdict, mutation.fatal ? Verdict::Unreadable : Verdict::Corrupt)
            << mutation.what;
        EXPECT_EQ(report.map != nullptr, !mutation.fatal) << mutation.what;
    }
}

TEST(Header, LegalOdditiesBreakNoRule)
{
    ImageBuilder image;
    const auto rules = [&](const std::function<void(Header &)> &change) {
        auto header = image.header();
        change(header);
        return checkHeader(header, image.content().size()).size();
    };
    EXPECT_EQ(rules([](Header &h) { h.imageSize = 0; }), 0U);
    EXPECT_EQ(rules([](Header &h) { h.imageSize = 1ULL << 30; }), 0U) << "entries^2 * cluster_size";
    EXPECT_EQ(rules([](Header &h) { h.compatFeatures = kHuge; }), 0U);
    EXPECT_EQ(rules([](Header &h) { h.autoclearFeatures = kHuge; }), 0U);
    EXPECT_EQ(rules([](Header &h) { h.features = kFeatureNeedCheck; }), 0U);
    EXPECT_EQ(rules([](Header &h) { h.backingNameOffset = ~0U; }), 0U)
        << "used with feature bit 0 only";
}

TEST(Header, AFileThatEndsInsideItIsDecodedAsFarAsItGoes)
{
    const auto bytes = ImageBuilder().bytes();
    for (const std::size_t size : { 0U, 1U, 3U, 4U, 8U, 11U, 16U, 40U, 55U, 63U }) {
        const auto opened = imageOf(
            std::vector(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
        EXPECT_EQ(opened->isQed(), size >= 4) << size;
        EXPECT_EQ(opened->header().clusterSize, size >= 8 ? 4096U : 0U) << size;
        EXPECT_FALSE(opened->checkable()) << size;
        EXPECT_TRUE(std::ranges::contains(
            opened->headerProblems(), HeaderRule::FieldIsInFile, &HeaderProblem::rule))
            << size;
        EXPECT_EQ(checked(*opened).verdict, Verdict::Unreadable) << size;
    }
}

} // namespace

} // namespace qed::test
