// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The partitions of the guest's disk on its map: lines between cells, and words.

#include "tests/support/partition_table.h"
#include "tests/ui/map/guest_map_fixture.h"

#include <gmock/gmock.h>

#include <array>

namespace qed::ui {

namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

class GuestPartitionsTest : public GuestMapTest {
protected:
    /// Guest clusters 8 to 127 are a partition, 128 to 223 another.
    static test::ImageBuilder partitioned()
    {
        auto builder = damaged();
        const std::array partitions { test::MbrPartition { 0x83, 64, 960 },
            test::MbrPartition { 0x82, 1024, 768 } };
        builder.write(builder.offsetOf(3), test::mbr(partitions));
        return builder;
    }
    bool partitionsAreKnown()
    {
        return QTest::qWaitFor([this] { return session.partitions().size() == 2; }, kPatience);
    }
    /// Pixels of lines between the cells of a map.
    static int linePixels(MapView &map)
    {
        const auto image = map.viewport()->grab().toImage();
        const auto line = MapPalette::matching(map.palette()).label;
        const QRect grid = map.mapLayout().grid();
        int count = 0;
        for (int y = grid.top(); y <= grid.bottom(); ++y) {
            for (int x = grid.left(); x <= grid.right(); ++x)
                count += image.pixelColor(x, y) == line ? 1 : 0;
        }
        return count;
    }
};

TEST_F(GuestPartitionsTest, HasTheBoundariesOfPartitionsWhichTheMapOfTheFileHasNot)
{
    open(partitioned(), MapMode::Both);
    ASSERT_TRUE(partitionsAreKnown());
    EXPECT_GT(linePixels(guestMap()), 100);
    EXPECT_EQ(linePixels(*panel.filePane()->view()), 0);
    panel.setOrder(CellOrder::Hilbert);
    EXPECT_GT(linePixels(guestMap()), 100);
    EXPECT_EQ(linePixels(*panel.filePane()->view()), 0);

    open(damaged(), MapMode::Both);
    EXPECT_TRUE(session.partitions().empty());
    EXPECT_EQ(linePixels(guestMap()), 0) << "another disk, which has none";
}

TEST_F(GuestPartitionsTest, HasTheBoundariesWhenItIsShownAfterTheyWereFound)
{
    open(partitioned(), MapMode::File);
    ASSERT_TRUE(partitionsAreKnown());
    panel.setMode(MapMode::GuestDisk);
    ASSERT_TRUE(QTest::qWaitFor([this] { return checkedMapsAreDrawn(); }, kPatience));
    EXPECT_GT(linePixels(guestMap()), 100);
}

TEST_F(GuestPartitionsTest, NamesThePartitionInStatusBarCardAndToScreenReaders)
{
    open(partitioned());
    ASSERT_TRUE(partitionsAreKnown());
    guestMap().zoomTo(9);
    ASSERT_TRUE(settled());
    EXPECT_THAT(guestMap().statusText().toStdString(), EndsWith(" · partition 1 (Linux)"));
    EXPECT_THAT(guestMap().cursorText().toStdString(), EndsWith(", partition 1 (Linux)"));
    QTest::keyClick(&guestMap(), Qt::Key_Space);
    EXPECT_TRUE(says(QStringLiteral("In partition 1 (Linux)")));
    guestMap().choose(ClusterRange { 120, 20 });
    EXPECT_THAT(guestMap().statusText().toStdString(),
        EndsWith(" · partition 1 (Linux), partition 2 (Linux swap)"));
    guestMap().choose(0);
    EXPECT_THAT(guestMap().cursorText().toStdString(), EndsWith(", no partition"));
    EXPECT_THAT(panel.filePane()->view()->statusText().toStdString(), Not(HasSubstr("partition")));
}

TEST_F(GuestPartitionsTest, TheCardKeepsItsKindsWhenMoreIsKnown)
{
    open(damaged());
    guestMap().zoomTo(9);
    ASSERT_TRUE(settled());
    QTest::keyClick(&guestMap(), Qt::Key_Space);
    EXPECT_TRUE(says(QStringLiteral("Invalid pointer")));
    guestMap().setNote(9, { QStringLiteral("noted"), QStringLiteral("Noted") });
    EXPECT_TRUE(says(QStringLiteral("Noted")));
    EXPECT_TRUE(says(QStringLiteral("Invalid pointer")));
    for (const auto *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == QStringLiteral("Invalid pointer")) {
            EXPECT_TRUE(label->window()->rect().contains(label->geometry()));
        }
    }
}

TEST_F(GuestPartitionsTest, ShowsNamesOfPartitionsAsTheyAre)
{
    open(damaged());
    guestMap().choose(9);
    QTest::keyClick(&guestMap(), Qt::Key_Space);
    EXPECT_FALSE(says(QStringLiteral("partition")));
    guestMap().setPartitions({ { 1, { 0, 1 << 20 }, "Linux", "<b>bold</b>" } });
    const auto labels = panel.findChildren<QLabel *>();
    const auto label = std::ranges::find_if(labels, [](const auto *candidate) {
        return candidate->isVisible() && candidate->text().contains(QStringLiteral("<b>bold</b>"));
    });
    ASSERT_NE(label, labels.end()) << "an open card keeps up";
    EXPECT_EQ((*label)->textFormat(), Qt::PlainText);
}

} // namespace

} // namespace qed::ui
