// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Choosing in any of tree, map, hex view and findings moves the other three, in the real window.

#include "tests/ui/window/window_test.h"
#include "ui/hex/hex_view.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/structure_panel.h"
#include "ui/window/dock_layout.h"
#include "ui/window/main_window.h"

#include <QSignalSpy>
#include <QTreeView>

namespace qed::ui {

namespace {

/// The damaged image: its table is cluster 2, guest cluster n leads to cluster 3 + n, entry 9 leads
/// outside the file, entry 12 leads to cluster 4 as entry 1 does.
class FourWaySelection : public WindowTest {
protected:
    void SetUp() override
    {
        const QString path = write("damaged.qed", damaged());
        window.resize(1400, 1000);
        window.show();
        window.openHere(path);
        window.docks()->setSimple(false);
        ASSERT_TRUE(waitForVerdict(window));
        tree = window.findChild<StructurePanel *>()->view();
        hex = window.findChild<HexView *>();
        map = window.findChild<MapPanel *>()->view();
        findings = window.findChild<FindingsPanel *>()->findChild<QTreeView *>();
    }

    [[nodiscard]] static QString rowOf(const QTreeView *view)
    {
        QString text;
        const QModelIndex current = view->currentIndex();
        for (int column = 0; current.isValid() && column < view->model()->columnCount(); ++column)
            text += current.siblingAtColumn(column).data().toString() + QLatin1Char('|');
        return text;
    }
    [[nodiscard]] static QModelIndex findRow(
        const QTreeView *view, const QString &words, const QModelIndex &parent = {})
    {
        const auto *model = view->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            for (int column = 0; column < model->columnCount(); ++column) {
                if (index.siblingAtColumn(column).data().toString().contains(words))
                    return index;
            }
            if (const QModelIndex below = findRow(view, words, index); below.isValid())
                return below;
        }
        return {};
    }
    /// Waits until every view shows what is expected of it.
    void expect(const QString &treeName, std::uint64_t mapCluster, std::uint64_t hexOffset,
        const QString &findingWords)
    {
        const auto shown = [&] {
            return rowOf(tree).startsWith(treeName + QLatin1Char('|'))
                && map->selection().first <= mapCluster
                && mapCluster < map->selection().first + map->selection().count
                && hex->cursor() == hexOffset && rowOf(findings).contains(findingWords);
        };
        EXPECT_TRUE(QTest::qWaitFor(shown, kPatience))
            << "tree " << rowOf(tree).toStdString() << " map " << map->selection().first << " hex "
            << hex->cursor() << " findings " << rowOf(findings).toStdString();
    }

    MainWindow window;
    QTreeView *tree = nullptr;
    HexView *hex = nullptr;
    MapView *map = nullptr;
    QTreeView *findings = nullptr;
};

} // namespace

TEST_F(FourWaySelection, AFindingMovesTreeMapAndHex)
{
    const QModelIndex row = findRow(findings, QStringLiteral("QED-L2-OUTSIDE"));
    ASSERT_TRUE(row.isValid());
    findings->setCurrentIndex(row);
    expect(QStringLiteral("[9]"), 2, 0x2000 + 9 * 8, QStringLiteral("QED-L2-OUTSIDE"));
}

TEST_F(FourWaySelection, AByteMovesTreeMapAndFindings)
{
    hex->moveCursor(0x2000 + 9 * 8);
    expect(QStringLiteral("[9]"), 2, 0x2000 + 9 * 8, QStringLiteral("QED-L2-OUTSIDE"));
}

TEST_F(FourWaySelection, ARowOfTheTreeMovesMapHexAndFindings)
{
    hex->moveCursor(0x2000 + 9 * 8);
    expect(QStringLiteral("[9]"), 2, 0x2000 + 9 * 8, QStringLiteral("QED-L2-OUTSIDE"));
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Down);
    expect(QStringLiteral("[12]"), 4, 0x2000 + 12 * 8, QStringLiteral("QED-REF-DOUBLE"));
}

TEST_F(FourWaySelection, ACellOfTheMapMovesTreeHexAndFindings)
{
    QTest::keyClick(map, Qt::Key_Home, Qt::ControlModifier);
    while (map->cursor() < 4) {
        const auto before = map->cursor();
        QTest::keyClick(map, Qt::Key_Right);
        ASSERT_GT(map->cursor(), before);
    }
    expect(QStringLiteral("[1]"), 4, 0x4000, QStringLiteral("QED-REF-DOUBLE"));
}

TEST_F(FourWaySelection, ACellOfTheGuestsMapMovesTreeHexAndFindings)
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto *panel = window.findChild<MapPanel *>();
    ASSERT_EQ(panel->mode(), MapMode::GuestDisk);
    map = panel->view();
    ASSERT_TRUE(QTest::qWaitFor([this] { return map->pyramid() != nullptr; }, kPatience));
    EXPECT_TRUE(map->hasFocus());
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(map, Qt::Key_Right);
    expect(QStringLiteral("[9]"), 9, 0x2000 + 9 * 8, QStringLiteral("QED-L2-OUTSIDE"));
    findings->setCurrentIndex(findRow(findings, QStringLiteral("QED-REF-DOUBLE")));
    expect(QStringLiteral("[1]"), 1, 0x4000, QStringLiteral("QED-REF-DOUBLE"));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return map->counterparts() == std::vector<ClusterRange> { { 12, 1 } }; },
        kPatience));
}

TEST_F(FourWaySelection, ComesToRestAfterEachChoice)
{
    QSignalSpy changed(window.session()->selection(), &Selection::changed);
    hex->moveCursor(0x2000 + 9 * 8);
    expect(QStringLiteral("[9]"), 2, 0x2000 + 9 * 8, QStringLiteral("QED-L2-OUTSIDE"));
    QTest::qWait(300);
    EXPECT_EQ(changed.count(), 1);
    findings->setCurrentIndex(findRow(findings, QStringLiteral("QED-REF-DOUBLE")));
    QTest::qWait(300);
    EXPECT_EQ(changed.count(), 2);
}

} // namespace qed::ui
