// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/query/place.h"
#include "tests/support/checked.h"
#include "tests/support/image_builder.h"
#include "tests/support/mutator.h"

#include <gtest/gtest.h>

#include <map>

namespace qed::test {

namespace {

const Progress kProgress;

TEST(Translate, FollowsAGuestOffsetToTheByte)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(600, 3);
    const auto place = translate(*imageOf(image), 601 * 4096 + 77);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->slot, (TableSlot { 1, 89 }));
    EXPECT_EQ(place->l1Kind, EntryKind::Valid);
    EXPECT_EQ(place->l2Kind, EntryKind::Valid);
    EXPECT_EQ(place->fileOffset, image.l2(1, 89) + 77);
}

TEST(Translate, EndsAtTheEntryThatLeadsNowhere)
{
    ImageBuilder image({ .imageSize = 8ULL << 20 });
    image.map(0, 3);
    image.setL2(0, 1, 1ULL << 50).setL1(1, 1);
    const auto opened = imageOf(image);
    const auto invalid = translate(*opened, 4096);
    ASSERT_TRUE(invalid);
    EXPECT_EQ(invalid->l2Kind, EntryKind::Outside);
    EXPECT_EQ(invalid->l2Value, 1ULL << 50);
    EXPECT_FALSE(invalid->fileOffset);
    const auto lost = translate(*opened, 2ULL << 20);
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->l1Kind, EntryKind::Reserved);
    EXPECT_FALSE(lost->l2Value);
}

TEST(Translate, SaysWhenNoTableReachesSoFar)
{
    const auto place = translate(*imageOf(ImageBuilder()), 1ULL << 40);
    ASSERT_FALSE(place);
    EXPECT_EQ(place.error().kind, ErrorKind::OutOfRange);
}

TEST(PlaceAt, KnowsFieldsTablesDataAndTheTail)
{
    ImageBuilder image;
    image.map(0, 2);
    image.resize(image.content().size() + 100);
    const auto opened = imageOf(image);
    const auto report = checked(*opened);
    const auto at
        = [&](std::uint64_t offset) { return *placeAt(*opened, report.map.get(), offset); };
    EXPECT_EQ(at(41).region->field, HeaderField::L1TableOffset);
    EXPECT_EQ(at(4096 + 17).l1Index, 2U);
    EXPECT_EQ(at(2 * 4096 + 9).tableEntries, (std::vector { TableSlot { 0, 1 } }));
    EXPECT_EQ(at(3 * 4096).clusterClass, ClusterClass::Data);
    EXPECT_FALSE(at(5 * 4096 + 50).clusterClass) << "the partial last cluster";
    EXPECT_FALSE(placeAt(*opened, report.map.get(), image.content().size()));
    EXPECT_EQ(placeAt(*opened, nullptr, 3 * 4096)->cluster, 3U);
}

/// Each reference that a plain walk over all tables finds.
std::multimap<std::uint64_t, std::pair<Reference::Kind, TableSlot>> allReferences(
    const SparseBytes &bytes, const Report &report)
{
    std::multimap<std::uint64_t, std::pair<Reference::Kind, TableSlot>> references;
    const auto &geometry = report.map->geometry();
    const auto addTable = [&](std::uint64_t cluster, Reference::Kind kind, TableSlot slot) {
        for (std::uint64_t i = 0; i < geometry.tableSize(); ++i)
            references.emplace(cluster + i, std::pair(kind, slot));
    };
    addTable(geometry.l1Cluster(), Reference::Kind::HeaderToL1, {});
    for (std::uint32_t i = 0; i < geometry.tableEntries(); ++i) {
        const auto value = bytes.read64(geometry.l1Offset() + 8ULL * i);
        if (geometry.tableEntryKind(value) == EntryKind::Valid)
            addTable(geometry.clusterOf(value), Reference::Kind::L1ToTable, { i, 0 });
    }
    for (const auto &table : report.map->tables()) {
        for (std::uint32_t i = 0; i < geometry.tableEntries(); ++i) {
            const auto value = bytes.read64(geometry.clusterBytes(table.cluster).offset + 8ULL * i);
            if (geometry.dataEntryKind(value) == EntryKind::Valid)
                references.emplace(geometry.clusterOf(value),
                    std::pair(Reference::Kind::L2ToData, TableSlot { table.l1Index, i }));
        }
    }
    return references;
}

TEST(ReferencesTo, FindsEveryReferenceToEveryCluster)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        ImageBuilder image({ .tableSize = 2, .imageSize = 16ULL << 20 });
        image.map(0, 12);
        image.map(1024, 6);
        auto bytes = image.content();
        Mutator(seed).damage(bytes, 12);
        const auto opened = imageOf(bytes.toVector());
        const auto report = checked(*opened);
        const auto expected = allReferences(bytes, report);
        for (std::uint64_t cluster = 0; cluster < report.map->clusters(); ++cluster) {
            const auto found = referencesTo(*opened, *report.map, cluster, 1, 10'000, kProgress);
            ASSERT_TRUE(found);
            std::vector<std::pair<Reference::Kind, TableSlot>> places;
            for (const auto &reference : found->references)
                places.emplace_back(reference.kind, reference.slot);
            std::vector<std::pair<Reference::Kind, TableSlot>> wanted;
            const auto [from, to] = expected.equal_range(cluster);
            for (auto at = from; at != to; ++at)
                wanted.push_back(at->second);
            std::ranges::sort(places);
            std::ranges::sort(wanted);
            ASSERT_EQ(places, wanted) << "seed " << seed << " cluster " << cluster;
        }
    }
}

TEST(ReferencesTo, CountsWhatItLeavesOut)
{
    ImageBuilder image;
    image.map(0, 1);
    for (std::uint32_t i = 0; i < 50; ++i)
        image.setL2(0, i, image.l2(0, 0));
    const auto opened = imageOf(image);
    const auto report = checked(*opened);
    const auto found = referencesTo(*opened, *report.map, 3, 1, 20, kProgress);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->references.size(), 20U);
    EXPECT_EQ(found->leftOut, 30U);
    EXPECT_EQ(found->references[19].slot, (TableSlot { 0, 19 }));
}

} // namespace

} // namespace qed::test
