// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/example_image.h"
#include "tests/support/temporary_folder.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_pane.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {
namespace {

using qed::test::ExampleKind;

class MapPanelTest : public testing::Test {
protected:
    MapPanelTest()
    {
        panel.resize(900, 600);
        panel.show();
    }

    void open(ExampleKind kind)
    {
        const auto path = folder.path() / "image.qed";
        test::writeFile(path, qed::test::makeExample(kind));
        session.open(QString::fromStdString(path.string()));
    }

    /// Opens the image and waits until its check is drawn.
    void openChecked(ExampleKind kind)
    {
        open(kind);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto *pyramid = panel.view()->pyramid();
                return session.report() && pyramid
                    && pyramid->model().kinds().size() == kClusterClassCount;
            },
            10'000));
    }

    bool says(const QString &text) const
    {
        return std::ranges::any_of(panel.findChildren<QLabel *>(),
            [&](const auto *label) { return label->isVisible() && label->text().contains(text); });
    }

    QList<LegendEntry *> legend() const { return panel.filePane()->findChildren<LegendEntry *>(); }

    qed::test::TemporaryFolder folder;
    Session session;
    MapPanel panel { &session };
};

TEST_F(MapPanelTest, SaysThatThereIsNoFileYet)
{
    EXPECT_TRUE(says(QStringLiteral("No file")));
    EXPECT_FALSE(panel.canZoomIn());
    EXPECT_FALSE(panel.hasProblems());
}

TEST_F(MapPanelTest, CountsWhatTheCheckCounted)
{
    openChecked(ExampleKind::Example);
    const auto counts = panel.view()->pyramid()->counts();
    const auto expected = session.report()->map->counts();
    std::uint64_t sum = 0;
    for (std::size_t kind = 0; kind < kClusterClassCount; ++kind) {
        EXPECT_EQ(counts[kind], expected[kind]) << kind;
        sum += counts[kind];
    }
    EXPECT_EQ(sum, session.report()->map->clusters());
    EXPECT_TRUE(panel.hasProblems());
}

TEST_F(MapPanelTest, VisitsTheProblemsThatTheCheckFoundInTheirOrder)
{
    openChecked(ExampleKind::Example);
    const auto &map = *session.report()->map;
    std::uint64_t from = 0;
    while (const auto run = map.nextProblem(from)) {
        panel.nextProblem();
        ASSERT_EQ(panel.view()->cursor(), run->first);
        ASSERT_EQ(session.selection()->current()->file, map.geometry().clusterBytes(run->first));
        from = run->first + run->count;
    }
    const auto last = panel.view()->cursor();
    panel.nextProblem();
    EXPECT_EQ(panel.view()->cursor(), last);
}

TEST_F(MapPanelTest, FollowsWhatIsSelectedElsewhere)
{
    openChecked(ExampleKind::Example);
    session.selection()->select(session.placeOfCluster(7));
    EXPECT_EQ(panel.view()->selection(), (ClusterRange { 7, 1 }));
    session.selection()->clear();
    EXPECT_TRUE(panel.view()->selection().empty());
}

TEST_F(MapPanelTest, TellsWhereTheGuestSeesTheSelectedCluster)
{
    openChecked(ExampleKind::Shared);
    const auto &map = *session.report()->map;
    std::uint64_t shared = 0;
    while (map.classOf(shared) != ClusterClass::DoubleReference)
        ++shared;
    panel.view()->choose(shared);
    const auto hasNote
        = [this] { return panel.view()->cursorText().contains(QStringLiteral(", guest ")); };
    EXPECT_TRUE(QTest::qWaitFor(hasNote, 5'000)) << panel.view()->cursorText().toStdString();
    EXPECT_TRUE(panel.view()->cursorText().contains(QStringLiteral(" and "))) << "both places";
}

TEST_F(MapPanelTest, JumpsAndFiltersByTheLegend)
{
    openChecked(ExampleKind::Leaks);
    const auto entries = legend();
    const auto leak = std::ranges::find_if(entries, [](const auto *entry) {
        return entry->accessibleName().startsWith(QStringLiteral("Leak"));
    });
    ASSERT_NE(leak, entries.end());
    QTest::keyClick(*leak, Qt::Key_Return);
    EXPECT_EQ(session.report()->map->classOf(panel.view()->cursor()), ClusterClass::Leak);
    EXPECT_EQ(session.report()->map->nextProblem(0)->first, panel.view()->cursor());

    QSignalSpy filter(panel.filePane()->findChild<MapLegend *>(), &MapLegend::filterChanged);
    QTest::keyClick(*leak, Qt::Key_Space);
    EXPECT_TRUE((*leak)->isChecked());
    QTest::mouseClick(*leak, Qt::LeftButton, Qt::ControlModifier);
    EXPECT_FALSE((*leak)->isChecked());
    EXPECT_EQ(filter.count(), 2);
}

TEST_F(MapPanelTest, KeepsTheFocusAndTheFilterOfTheLegendWhenThereIsANewerMap)
{
    openChecked(ExampleKind::Leaks);
    const auto entries = legend();
    auto *last = entries.last();
    QTest::keyClick(last, Qt::Key_Space);
    const auto *legendOfMap = panel.filePane()->findChild<MapLegend *>();
    const auto filter = legendOfMap->filter();
    ASSERT_NE(filter, 0);
    QSignalSpy drawn(panel.view(), &MapView::pyramidChanged);
    session.checkAgain();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return session.state() == Session::State::Checked && drawn.count() > 0; }, 5'000));
    EXPECT_EQ(legend(), entries) << "the very same";
    EXPECT_EQ(legendOfMap->filter(), filter);
    EXPECT_TRUE(last->isChecked());
}

TEST_F(MapPanelTest, ShowsNoProblemInTheLegendOfASoundImage)
{
    openChecked(ExampleKind::Sound);
    EXPECT_FALSE(panel.hasProblems());
    for (const auto *entry : legend())
        EXPECT_FALSE(entry->accessibleName().startsWith(QStringLiteral("Leak")));
    EXPECT_FALSE(legend().isEmpty());
}

TEST_F(MapPanelTest, SaysWhyAHopelessImageHasNoMap)
{
    open(ExampleKind::Hopeless);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("No map")); }, 10'000));
    EXPECT_EQ(panel.view()->pyramid(), nullptr);
}

TEST_F(MapPanelTest, BlamesTheHeaderOnlyWhereTheHeaderIsToBlame)
{
    const std::pair<ExampleKind, QString> reasons[] {
        { ExampleKind::Hopeless, QStringLiteral("which field is wrong") },
        { ExampleKind::Unknown, QStringLiteral("features that this version does not know") },
        { ExampleKind::Foreign, QStringLiteral("is not a QED image") },
    };
    for (const auto &[kind, reason] : reasons) {
        open(kind);
        EXPECT_TRUE(QTest::qWaitFor([&] { return says(reason); }, 10'000)) << reason.toStdString();
        EXPECT_EQ(panel.view()->pyramid(), nullptr);
    }
}

TEST_F(MapPanelTest, PutsTheCellsOfBothMapsAlongACurveByOneAction)
{
    EXPECT_FALSE(panel.orderAction()->isEnabled()) << "there is nothing to see yet";
    openChecked(ExampleKind::Example);
    ASSERT_TRUE(panel.orderAction()->isEnabled());
    panel.orderAction()->trigger();
    EXPECT_EQ(panel.order(), CellOrder::Hilbert);
    EXPECT_EQ(panel.filePane()->view()->order(), CellOrder::Hilbert);
    EXPECT_EQ(panel.guestPane()->view()->order(), CellOrder::Hilbert);
    panel.orderAction()->trigger();
    EXPECT_EQ(panel.filePane()->view()->order(), CellOrder::Rows);
    EXPECT_FALSE(panel.orderAction()->statusTip().isEmpty());
}

TEST_F(MapPanelTest, KeepsItsControlsNamed)
{
    openChecked(ExampleKind::Example);
    EXPECT_GE(panel.findChildren<QAbstractButton *>().size(), 3 + 4);
    for (const auto *button : panel.findChildren<QAbstractButton *>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

} // namespace
} // namespace qed::ui
