// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Cells of trees that a screen reader holds while rows come.

#include "tests/ui/window/window_test.h"
#include "ui/panels/tree_view.h"

#include <QAccessible>
#include <QStandardItemModel>

namespace qed::ui {

namespace {

/// Does at each layout what Qt does only while something listens to the platform's bridge: resets
/// the accessible table.
class ReadTree final : public TreeView {
public:
    int layouts = 0;

protected:
    [[nodiscard]] bool isRead() const override { return true; }
    void updateGeometries() override
    {
        TreeView::updateGeometries();
        ++layouts;
        QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
        if (auto *table = QAccessible::queryAccessibleInterface(this))
            table->tableInterface()->modelChange(&reset);
    }
};

class TreeCells : public testing::Test {
protected:
    TreeCells()
    {
        m_model.appendRow(new QStandardItem(QStringLiteral("first")));
        m_tree.setModel(&m_model);
        m_tree.show();
    }
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_tree));
        ASSERT_TRUE(QTest::qWaitFor([this] { return childCount() == 2; })) << "header and row";
        QTest::qWait(20);
    }
    void addRow() { m_model.appendRow(new QStandardItem(QStringLiteral("another"))); }

    [[nodiscard]] int childCount() { return table()->childCount(); }
    [[nodiscard]] QAccessibleInterface *table()
    {
        return QAccessible::queryAccessibleInterface(&m_tree);
    }
    /// In the first row.
    [[nodiscard]] QAccessibleInterface *cell() { return table()->child(1); }

    QStandardItemModel m_model;
    ReadTree m_tree;
};

TEST_F(TreeCells, LiveOnWhileTheyAreAskedWhereTheyAre)
{
    auto *asked = cell();
    ASSERT_NE(asked, nullptr);
    const auto id = QAccessible::uniqueId(asked);
    EXPECT_FALSE(asked->rect().isEmpty());
    const int layouts = m_tree.layouts;

    addRow();
    EXPECT_TRUE(asked->rect().isEmpty());
    ASSERT_EQ(m_tree.layouts, layouts) << "laid out while a cell was asked";
    ASSERT_EQ(QAccessible::accessibleInterface(id), asked);
    EXPECT_TRUE(asked->state().invisible);
    ASSERT_EQ(QAccessible::accessibleInterface(id), asked);
}

TEST_F(TreeCells, LiveOnInATreeThatIsHidden)
{
    m_tree.hide();
    auto *asked = cell();
    ASSERT_NE(asked, nullptr);
    const auto id = QAccessible::uniqueId(asked);

    addRow();
    QTest::qWait(20); // what is hidden is not laid out
    EXPECT_TRUE(asked->state().invisible);
    ASSERT_EQ(QAccessible::accessibleInterface(id), asked);

    m_tree.show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return childCount() == 3; }));
}

TEST_F(TreeCells, KnowWhereTheyAreOnceTheRowsAreLaidOut)
{
    addRow();
    EXPECT_TRUE(cell()->rect().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !cell()->rect().isEmpty(); }));
    EXPECT_EQ(cell()->text(QAccessible::Name).toStdString(), "first");
    EXPECT_EQ(childCount(), 3);
}

TEST_F(TreeCells, AreWhereTheyWereWhenNothingWaits)
{
    const auto rect = cell()->rect();
    EXPECT_FALSE(rect.isEmpty());
    EXPECT_EQ(m_tree.visualRect(m_model.index(0, 0)).size(), rect.size());
    EXPECT_EQ(cell()->rect(), rect);
}

class TreesOfTheWindow : public WindowTest { };

TEST_F(TreesOfTheWindow, AreAllOfTheKindWhoseCellsLiveOn)
{
    const MainWindow window;
    const auto trees = window.findChildren<QTreeView *>();
    EXPECT_FALSE(trees.isEmpty());
    for (const auto *tree : trees)
        EXPECT_NE(qobject_cast<const TreeView *>(tree), nullptr)
            << tree->accessibleName().toStdString();
}

} // namespace

} // namespace qed::ui
