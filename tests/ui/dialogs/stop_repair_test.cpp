// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Stopping a repair that takes its time, from the window.

#include "tests/ui/dialogs/dialog_test.h"
#include "tests/ui/dialogs/slow_disk.h"
#include "ui/settings/settings_store.h"

#include <QMessageBox>
#include <QPushButton>

namespace qed::ui {

namespace {

class StopRepair : public DialogTest {
protected:
    /// Repairs, up to the first step that waits for the disk.
    void begin()
    {
        open(damaged());
        m_dialog = openPlan();
        ASSERT_NE(m_dialog, nullptr);
        ASSERT_TRUE(press(*m_dialog, QStringLiteral("Repair")));
        ASSERT_TRUE(waitForDisk());
    }
    [[nodiscard]] bool waitForDisk() const
    {
        return QTest::qWaitFor([this] { return m_disk.waits(); }, kPatience);
    }
    /// Lets the repair go on until it can't be stopped any more.
    void untilTooLate()
    {
        while (stopButton()->isEnabled()) {
            ASSERT_TRUE(waitForDisk());
            // What the window knows of the progress is up to a tenth of a second old.
            QTest::qWait(250);
            if (stopButton()->isEnabled())
                m_disk.letOneEnd();
        }
    }
    [[nodiscard]] QPushButton *stopButton() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("stop"));
    }
    [[nodiscard]] QMessageBox *question() const { return m_dialog->findChild<QMessageBox *>(); }
    /// A text that the dialog shows.
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&](const QLabel *l) {
            return l->isVisibleTo(m_dialog) && l->text().startsWith(text);
        });
    }
    bool endsWith(const QString &result)
    {
        m_disk.letAllEnd();
        return waitForResult(*m_dialog, result) && waitForVerdict(m_window);
    }

    SlowDisk m_disk;
    RepairDialog *m_dialog = nullptr;
};

TEST_F(StopRepair, GoesBackWhenThatIsTheAnswer)
{
    begin();
    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Stop")));
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(question()->text(), QStringLiteral("Stop and go back?"));
    EXPECT_EQ(question()->defaultButton(), button(*question(), QStringLiteral("Keep Repairing")));
    ASSERT_TRUE(press(*question(), QStringLiteral("Stop and Undo")));
    EXPECT_FALSE(stopButton()->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("Going back")));
    ASSERT_TRUE(endsWith(QStringLiteral("Stopped.")));
    EXPECT_TRUE(says(QStringLiteral("Nothing was changed.")));
    EXPECT_EQ(bytes(m_path), m_before);
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral(".qedundo")));
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("damaged-with-loss"));
}

TEST_F(StopRepair, GoesOnWhenThatIsTheAnswer)
{
    begin();
    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Stop")));
    ASSERT_NE(question(), nullptr);
    ASSERT_TRUE(press(*question(), QStringLiteral("Keep Repairing")));
    EXPECT_TRUE(stopButton()->isEnabled());
    ASSERT_TRUE(endsWith(QStringLiteral("Repaired.")));
    EXPECT_EQ(m_window.banner()->text().id, QStringLiteral("repaired"));
}

TEST_F(StopRepair, GoesBackAtOnceWhereNoQuestionIsWanted)
{
    SettingsStore::instance().set({ .askBeforeStop = false });
    begin();
    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Stop")));
    EXPECT_EQ(question(), nullptr);
    EXPECT_FALSE(stopButton()->isEnabled());
    ASSERT_TRUE(endsWith(QStringLiteral("Stopped.")));
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(StopRepair, IsAskedByEscapeAndByClosingTheWindowOfTheRepair)
{
    begin();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(m_dialog->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(question(), nullptr);
    EXPECT_FALSE(m_dialog->close());
    ASSERT_NE(question(), nullptr);
    ASSERT_TRUE(press(*question(), QStringLiteral("Stop and Undo")));
    ASSERT_TRUE(endsWith(QStringLiteral("Stopped.")));
    EXPECT_EQ(bytes(m_path), m_before);
}

TEST_F(StopRepair, IsNotOfferedOnceTheTablesAreConnected)
{
    begin();
    untilTooLate();
    EXPECT_TRUE(says(QStringLiteral("It is too late to stop")));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_EQ(question(), nullptr);
    EXPECT_TRUE(m_dialog->isVisible());
    ASSERT_TRUE(endsWith(QStringLiteral("Repaired.")));
}

TEST_F(StopRepair, IsAskedForNoLongerThanItCanBeHeeded)
{
    begin();
    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Stop")));
    ASSERT_NE(question(), nullptr);
    untilTooLate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(question(), nullptr);
    EXPECT_TRUE(says(QStringLiteral("It is too late to stop")));
    ASSERT_TRUE(endsWith(QStringLiteral("Repaired.")));
}

TEST_F(StopRepair, KeepsTheQuestionNoLongerThanTheRepair)
{
    begin();
    ASSERT_TRUE(press(*m_dialog, QStringLiteral("Stop")));
    ASSERT_NE(question(), nullptr);
    ASSERT_TRUE(endsWith(QStringLiteral("Repaired.")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(question(), nullptr);
}

} // namespace

} // namespace qed::ui
