// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// However much is damaged, what the window holds is bounded and whatever the user does with it is
// done in a moment.

#include "core/check/checker.h"
#include "tests/ui/scale/asked_rows.h"
#include "tests/ui/scale/bad_entries.h"
#include "tests/ui/scale/peak_memory.h"
#include "tests/ui/scale/scale_test.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/panels/findings_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

#include <map>
#include <optional>

namespace qed::ui {

namespace {

constexpr std::uint64_t kMaxMemory = 100 << 20; ///< bytes, of the window and what it knows

class EveryEntryBad : public ScaleTest, public testing::WithParamInterface<BadEntries> {
protected:
    void SetUp() override
    {
        m_path = write("disk.qed", imageOfBadEntries(GetParam()));
        m_memory.emplace();
    }

    [[nodiscard]] const Report &report() const { return *m_window.session()->report(); }
    [[nodiscard]] QTreeView *findings() const
    {
        return m_window.findChild<QTreeView *>(QStringLiteral("findings"));
    }
    /// The group with most findings, or the single finding.
    [[nodiscard]] QModelIndex largestGroup() const
    {
        const auto *model = findings()->model();
        QModelIndex largest = model->index(0, 0);
        for (int row = 1; row < model->rowCount(); ++row) {
            if (model->rowCount(model->index(row, 0)) > model->rowCount(largest))
                largest = model->index(row, 0);
        }
        return largest;
    }

    QString m_path;
    std::optional<PeakMemory> m_memory;
};

TEST_P(EveryEntryBad, OpensAndKeepsAsMuchAsTheLimitSays)
{
    watch("check", [this] { openAndCheck(m_path); });
    std::map<FindingCode, std::uint64_t> kept;
    for (const auto &finding : report().findings)
        ++kept[finding.code];
    for (const auto &[code, count] : kept)
        EXPECT_LE(count, CheckOptions {}.maxFindings) << row(code).name;
    EXPECT_EQ(report().verdict, Verdict::Corrupt);
    EXPECT_LT(m_memory->grownBytes(), kMaxMemory);
    RecordProperty("peak MiB", static_cast<int>(m_memory->grownBytes() >> 20));
    for (int i = 0; i < 60; ++i) // more than the history holds
        trigger(Qt::Key_F4);
    settle();
    watch("check again, with a history of places", [this] {
        trigger(Qt::Key_F5);
        ASSERT_TRUE(waitForVerdict(m_window));
    });
}

TEST_P(EveryEntryBad, TheListOfFindingsStaysQuick)
{
    openAndCheck(m_path);
    auto *view = findings();
    auto *panel = m_window.findChild<FindingsPanel *>();
    auto *search = panel->findChild<QLineEdit *>();
    auto *rank = panel->findChild<QComboBox *>();
    watch("next problem", [&] {
        for (int i = 0; i < 5; ++i) {
            trigger(Qt::Key_F4);
            QTest::qWait(5);
        }
    });
    watch("open a group", [&] { view->expand(largestGroup()); });
    watch("to the end", [&] { view->scrollToBottom(); });
    watch("choose the last", [&] {
        const auto group = largestGroup();
        const auto *model = view->model();
        const int count = model->rowCount(group);
        view->setCurrentIndex(count == 0 ? group : model->index(count - 1, 0, group));
    });
    watch("one severity", [&] { rank->setCurrentIndex(1); });
    watch("all severities", [&] { rank->setCurrentIndex(0); });
    for (const auto *text : { "0", "0x", "0x4", "L1[7]/L2[12345]", "nothing has this", "" })
        watch(text, [&] { search->setText(QString::fromLatin1(text)); });
    watch("close the group", [&] { view->collapse(largestGroup()); });
    EXPECT_LT(m_memory->grownBytes(), kMaxMemory);
}

TEST_P(EveryEntryBad, TheListAsksOnlyForRowsThatAreSeen)
{
    openAndCheck(m_path);
    auto *view = findings();
    AskedRows asked;
    asked.setSourceModel(view->model());
    view->setModel(&asked);
    view->expandAll();
    settle();
    view->scrollToBottom();
    settle();
    EXPECT_GT(asked.count(), 0U);
    EXPECT_LT(asked.count(), 200U);
}

TEST_P(EveryEntryBad, TheTreeAndThePlanStayQuick)
{
    openAndCheck(m_path);
    watch("tree", [&] {
        const auto table = firstTable();
        tree()->expand(table);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return tree()->model()->rowCount(table) > 0; }, kPatience));
    });
    watch("only problems", [this] {
        for (auto *action : m_window.findChild<StructurePanel *>()->findChildren<QAction *>()) {
            if (action->isCheckable())
                action->trigger();
        }
    });
    RepairDialog *dialog = nullptr;
    watch("plan", [&] {
        trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        dialog = m_window.findChild<RepairDialog *>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->plan()->ready(); }, kPatience));
    });
    ASSERT_NE(dialog, nullptr);
    auto *steps = dialog->findChild<QTreeView *>(QStringLiteral("steps"));
    const auto step = steps->model()->index(0, 0, steps->model()->index(0, 0));
    watch("open a step", [&] { steps->expand(step); });
    watch(
        "untick a step", [&] { steps->model()->setData(step, Qt::Unchecked, Qt::CheckStateRole); });
    // A plan keeps what each of these entries held and is to hold.
    EXPECT_LT(m_memory->grownBytes(), 3 * kMaxMemory);
    RecordProperty("peak MiB", static_cast<int>(m_memory->grownBytes() >> 20));
}

INSTANTIATE_TEST_SUITE_P(Scale, EveryEntryBad,
    testing::Values(
        BadEntries::OneRun, BadEntries::EveryOther, BadEntries::NoTwoAlike, BadEntries::Shared),
    testing::PrintToStringParamName());

} // namespace

} // namespace qed::ui
