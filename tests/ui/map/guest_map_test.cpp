// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The map of the guest's disk in its panel: what it counts, how it is reached, and how it and the
// map of the file select for each other.

#include "core/map/guest_clusters.h"
#include "core/map/guest_map.h"
#include "tests/ui/map/guest_map_fixture.h"
#include "ui/map/map_legend.h"

#include <QAction>
#include <QRadioButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace qed::ui {

namespace {

using qed::test::ExampleKind;
using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(GuestMapTest, CountsInItsLegendWhatAWalkOverTheDiskFinds)
{
    for (const auto kind :
        { ExampleKind::Example, ExampleKind::LostTable, ExampleKind::Truncated }) {
        open(qed::test::makeExample(kind));
        std::map<GuestState, std::uint64_t> expected;
        const auto size = session.image()->geometry()->clusterSize();
        ASSERT_TRUE(forEachGuestRange(*session.image(), {}, [&](const GuestRange &range) {
            expected[range.state] += (range.guest.length + size - 1) / size;
            return true;
        }));
        const auto counts = guestCounts();
        using enum GuestClass;
        EXPECT_EQ(counts[this->kind(Zero)], expected[GuestState::Zero]);
        EXPECT_EQ(counts[this->kind(Invalid)], expected[GuestState::Invalid]);
        EXPECT_EQ(counts[this->kind(CutOff)], expected[GuestState::CutOff]);
        EXPECT_EQ(counts[this->kind(Unallocated)] + counts[this->kind(FromBase)],
            expected[GuestState::Unallocated]);
        EXPECT_EQ(counts[this->kind(Data)] + counts[this->kind(Shared)]
                + counts[this->kind(OverlapsTable)],
            expected[GuestState::Data]);
        std::uint64_t sum = 0;
        std::size_t shown = 0;
        for (const auto count : counts) {
            sum += count;
            shown += count != 0 ? 1 : 0;
        }
        EXPECT_EQ(sum, session.image()->geometry()->guestClusters());
        EXPECT_EQ(panel.guestPane()->findChildren<LegendEntry *>().size(), shown);
    }
}

TEST_F(GuestMapTest, ALostTableShowsAsCutOff)
{
    open(qed::test::makeExample(ExampleKind::LostTable));
    panel.nextProblem();
    const auto lost = guestMap().cursor();
    EXPECT_EQ(guestMap().pyramid()->kindAt(lost), kind(GuestClass::CutOff));
    EXPECT_EQ(guestMap().pyramid()->runAt(lost).count, session.image()->geometry()->tableEntries());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return session.selection()->current().has_value(); }, kPatience));
    const auto &place = *session.selection()->current();
    EXPECT_FALSE(place.inL2) << "there is only the entry of L1";
    EXPECT_TRUE(leadsNowhere(place));
    EXPECT_EQ(guestMap().selection(), (ClusterRange { lost, 1 })) << "not the whole table's part";
}

TEST_F(GuestMapTest, UnallocatedIsFromTheBaseAsFarAsThatReaches)
{
    ImageBuilder builder;
    builder.map(2, 1);
    builder.setBackingName("base.raw", true);
    qed::test::SparseBytes base;
    base.resize(10 * 4096);
    test::writeFile(folder / "base.raw", base);
    open(builder);
    const auto counts = guestCounts();
    EXPECT_EQ(counts[kind(GuestClass::FromBase)], 9U);
    EXPECT_EQ(counts[kind(GuestClass::Unallocated)], 256U - 10);
}

TEST_F(GuestMapTest, IsReachedByKeysAndByTheSwitch)
{
    open(damaged(), MapMode::File);
    EXPECT_EQ(guestMap().pyramid(), nullptr) << "nothing is read before it is wanted";
    action(MapMode::GuestDisk)->trigger();
    EXPECT_EQ(panel.mode(), MapMode::GuestDisk);
    EXPECT_TRUE(action(MapMode::GuestDisk)->isChecked());
    EXPECT_FALSE(panel.filePane()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([this] { return checkedMapsAreDrawn(); }, kPatience));

    const auto buttons = panel.findChildren<QRadioButton *>();
    ASSERT_EQ(buttons.size(), 3);
    EXPECT_TRUE(buttons[1]->isChecked());
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Right);
    EXPECT_EQ(panel.mode(), MapMode::Both);
    EXPECT_TRUE(panel.filePane()->isVisible() && panel.guestPane()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("Guest disk map")) && says(QStringLiteral("File map")));
    QTest::keyClick(buttons[2], Qt::Key_Left);
    QTest::keyClick(buttons[1], Qt::Key_Left);
    EXPECT_EQ(panel.mode(), MapMode::File);
    EXPECT_FALSE(says(QStringLiteral("File map"))) << "one map needs no title";
    for (const auto *button : buttons)
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

TEST_F(GuestMapTest, HasKeysForEachMode)
{
    EXPECT_EQ(action(MapMode::File)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
    EXPECT_EQ(action(MapMode::GuestDisk)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    EXPECT_EQ(action(MapMode::Both)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_3));
    EXPECT_FALSE(action(MapMode::GuestDisk)->isEnabled()) << "no file is open";
}

TEST_F(GuestMapTest, TellsWhichMapItIs)
{
    EXPECT_EQ(guestMap().accessibleName(), QStringLiteral("Guest disk map"));
    EXPECT_EQ(fileMap().accessibleName(), QStringLiteral("File map"));
    EXPECT_NE(guestMap().accessibleDescription(), fileMap().accessibleDescription());
}

TEST_F(GuestMapTest, AClusterThatIsChosenOnItSelectsTheEntryThatMapsIt)
{
    open(damaged(), MapMode::Both);
    guestMap().choose(2);
    ASSERT_TRUE(settled());
    const auto &place = *session.selection()->current();
    EXPECT_EQ(place.slot, (TableSlot { 0, 2 }));
    EXPECT_TRUE(place.inL2);
    EXPECT_EQ(place.file, (ByteRange { 5 * 4096, 4096 }));
    EXPECT_EQ(place.guest, (ByteRange { 2 * 4096, 4096 }));
    EXPECT_EQ(fileMap().selection(), (ClusterRange { 5, 1 }));
    EXPECT_EQ(guestMap().selection(), (ClusterRange { 2, 1 }));
    EXPECT_TRUE(guestMap().counterparts().empty());
    EXPECT_THAT(guestMap().cursorText().toStdString(),
        HasSubstr("Guest cluster 2 of 256: data, guest 8 KiB, file 0x5000"));
    EXPECT_THAT(guestMap().statusText().toStdString(), HasSubstr("Guest cluster 2 at 0x2000"));
}

TEST_F(GuestMapTest, AnEntryThatLeadsNowhereIsSelectedWithItsFinding)
{
    open(damaged());
    panel.nextProblem(); // shared
    panel.nextProblem();
    EXPECT_EQ(guestMap().cursor(), 9U);
    ASSERT_TRUE(settled());
    const auto &place = *session.selection()->current();
    EXPECT_EQ(place.slot, (TableSlot { 0, 9 }));
    EXPECT_TRUE(leadsNowhere(place));
    ASSERT_TRUE(place.finding);
    EXPECT_EQ(session.report()->findings[*place.finding].code, FindingCode::L2Outside);
    EXPECT_TRUE(guestMap().counterparts().empty()) << "what uses its table is no other place of it";
}

TEST_F(GuestMapTest, ACommonClusterLightsBothPlacesWhereverItIsChosen)
{
    open(damaged(), MapMode::Both);
    const auto marks
        = [this] { return std::pair { guestMap().selection(), guestMap().counterparts() }; };
    const auto shows = [&](std::uint64_t selected, std::uint64_t other) {
        return QTest::qWaitFor(
            [&] {
                return marks()
                    == std::pair { ClusterRange { selected, 1 },
                           std::vector<ClusterRange> { { other, 1 } } };
            },
            kPatience);
    };
    session.selection()->select(session.placeOfCluster(4));
    EXPECT_TRUE(shows(1, 12)) << "chosen in the file";
    guestMap().choose(12);
    EXPECT_TRUE(shows(12, 1)) << "chosen on the guest's disk";
    EXPECT_EQ(fileMap().selection(), (ClusterRange { 4, 1 }));
    EXPECT_THAT(guestMap().cursorText().toStdString(), HasSubstr("file 0x4000, also guest 4 KiB"));
}

TEST_F(GuestMapTest, ALeakLightsNothing)
{
    open(damaged(), MapMode::Both);
    guestMap().choose(2);
    ASSERT_TRUE(settled());
    session.selection()->select(session.placeOfCluster(7));
    EXPECT_TRUE(guestMap().selection().empty());
    QTest::qWait(100);
    EXPECT_TRUE(guestMap().selection().empty());
    EXPECT_TRUE(guestMap().counterparts().empty());
    EXPECT_EQ(fileMap().selection(), (ClusterRange { 7, 1 }));
}

TEST_F(GuestMapTest, ATableLightsThePartThatItMaps)
{
    ImageBuilder builder({ .imageSize = 8ULL << 20 });
    builder.map(600, 1);
    open(builder, MapMode::Both);
    session.selection()->select(session.placeOfCluster(2));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return guestMap().selection() == ClusterRange { 512, 512 }; }, kPatience));
}

TEST_F(GuestMapTest, ARangeSelectsItsEntriesAndTheirDataWhereThatFollows)
{
    open(damaged(), MapMode::Both);
    const auto choose = [this](std::uint64_t from, std::uint64_t to) {
        guestMap().choose(from);
        for (auto at = from; at < to; ++at)
            QTest::keyClick(&guestMap(), Qt::Key_Right, Qt::ShiftModifier);
        return QTest::qWaitFor(
            [&] {
                const auto &place = session.selection()->current();
                return place && place->guest == ByteRange { from * 4096, (to - from + 1) * 4096 };
            },
            kPatience);
    };
    guestMap().zoomTo(0);
    ASSERT_TRUE(choose(1, 3));
    EXPECT_EQ(session.selection()->current()->entryCount, 3U);
    EXPECT_EQ(session.selection()->current()->file, (ByteRange { 4 * 4096, 3 * 4096 }));
    ASSERT_TRUE(choose(2, 5));
    EXPECT_EQ(session.selection()->current()->entryBytes, (ByteRange { 0x2000 + 16, 4 * 8 }));
    EXPECT_TRUE(leadsNowhere(*session.selection()->current())) << "not as a whole";
}

TEST_F(GuestMapTest, WhatNoTableReachesIsBlamedOnTheSizeInTheHeader)
{
    ImageBuilder builder; // its tables reach 1 GiB
    builder.changeHeader([](Header &header) { header.imageSize = 2ULL << 30; });
    open(builder);
    guestMap().choose(400'000);
    ASSERT_TRUE(settled());
    EXPECT_EQ(session.selection()->current()->field, HeaderField::ImageSize);
    EXPECT_EQ(guestMap().selection(), (ClusterRange { 400'000, 1 }));
}

TEST_F(GuestMapTest, TheNewerWishWins)
{
    open(damaged(), MapMode::Both);
    guestMap().choose(2);
    session.selection()->select(session.placeOfCluster(3));
    QTest::qWait(200);
    EXPECT_EQ(session.selection()->current()->file, (ByteRange { 3 * 4096, 4096 }));
}

TEST_F(GuestMapTest, IsDrawnAnewAfterACheckOnlyWhileItIsSeen)
{
    open(damaged());
    const auto before = guestCounts();
    EXPECT_EQ(before[kind(GuestClass::Invalid)], 1U);
    auto repaired = damaged();
    repaired.setL2(0, 9, 0);
    test::writeFile(folder.path() / "image.qed", repaired);
    session.checkAgain();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return checkedMapsAreDrawn() && guestCounts()[kind(GuestClass::Invalid)] == 0; },
        kPatience));

    panel.setMode(MapMode::File);
    test::writeFile(folder.path() / "image.qed", damaged());
    session.checkAgain();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return session.state() == Session::State::Checked && guestMap().pyramid() == nullptr;
        },
        kPatience))
        << "what it showed is let go of";
}

TEST_F(GuestMapTest, APreviewIsOfTheFileAndComesBackToTheGuestsDisk)
{
    open(damaged());
    panel.showPreview(session.report()->map);
    EXPECT_EQ(panel.mode(), MapMode::File);
    EXPECT_FALSE(action(MapMode::GuestDisk)->isEnabled());
    panel.endPreview();
    EXPECT_EQ(panel.mode(), MapMode::GuestDisk);
    EXPECT_TRUE(action(MapMode::GuestDisk)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([this] { return checkedMapsAreDrawn(); }, kPatience));
}

TEST_F(GuestMapTest, SaysWhyAVastDiskHasNoMap)
{
    ImageBuilder builder;
    builder.map(0, 1);
    builder.changeHeader([](Header &header) { header.imageSize = std::uint64_t { 1 } << 46; });
    test::writeFile(folder.path() / "image.qed", builder);
    panel.setMode(MapMode::GuestDisk);
    session.open(QString::fromStdString((folder.path() / "image.qed").string()));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return says(QStringLiteral("There are 17,179,869,184 clusters")); }, kPatience));
    EXPECT_FALSE(panel.guestPane()->drawn());
    EXPECT_FALSE(panel.canZoomIn());
}

TEST_F(GuestMapTest, SaysThatADiskOfNothingIsEmpty)
{
    ImageBuilder builder({ .imageSize = 0 });
    test::writeFile(folder.path() / "image.qed", builder);
    panel.setMode(MapMode::GuestDisk);
    session.open(QString::fromStdString((folder.path() / "image.qed").string()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("a size of 0")); }, kPatience));
}

} // namespace

} // namespace qed::ui
