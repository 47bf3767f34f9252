// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the undo file of a repair goes when the settings say another place than beside the image.

#include "core/apply/undo_notes.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "ui/dialogs/repair_target.h"
#include "ui/settings/settings_store.h"

namespace qed::ui {

namespace {

class UndoFolder : public DialogTest {
protected:
    void want(const QString &folder)
    {
        SettingsStore::instance().set(
            { .undoKeeping = UndoKeeping::InFolder, .undoFolder = folder });
    }
    /// Of all that the plan says of the way back.
    static bool says(const RepairDialog &dialog, const QString &text)
    {
        return std::ranges::any_of(
            dialog.plan()->target()->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisibleTo(&dialog) && label->text().contains(text);
            });
    }
    void repairAndClose()
    {
        auto *dialog = openPlan();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
        ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
        ASSERT_TRUE(press(*dialog, QStringLiteral("Close")));
        ASSERT_TRUE(waitForVerdict(m_window));
    }
    [[nodiscard]] QString besideImage() const { return m_path + QStringLiteral(".qedundo"); }

    test::TemporaryFolder m_other;
    QString m_folderName = QString::fromStdString(m_other.path().string());
    QString m_undoFile = m_folderName + QStringLiteral("/disk.qed.qedundo");
};

TEST_F(UndoFolder, OfTheSettingsTakesTheUndoFileOfARepairAndTheWayBackIsFound)
{
    want(m_folderName);
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, m_folderName));
    EXPECT_FALSE(QFile::exists(m_undoFile)) << "a plan writes nothing";
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_TRUE(QFile::exists(m_undoFile));
    EXPECT_FALSE(QFile::exists(besideImage()));

    ASSERT_TRUE(press(*dialog, QStringLiteral("Undo Repair…")));
    auto *undo = waitFor<UndoDialog>([](const UndoDialog &d) { return d.ready(); });
    ASSERT_NE(undo, nullptr);
    ASSERT_TRUE(press(*undo, QStringLiteral("Undo Repair")));
    ASSERT_TRUE(waitForResult(*undo, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(bytes(m_path), m_before);
    EXPECT_FALSE(QFile::exists(m_undoFile));
}

TEST_F(UndoFolder, IsLookedIntoByAnotherWindowOnTheImage)
{
    want(m_folderName);
    open(damaged());
    repairAndClose();
    SettingsStore::instance().set({});
    MainWindow next;
    next.show();
    next.openHere(m_path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !next.session()->undoFiles().empty(); }, kPatience));
    EXPECT_EQ(next.session()->undoFiles().front().path, m_undoFile.toStdString());
}

TEST_F(UndoFolder, ThatIsMissingIsNamedAndTheUndoFileGoesBesideTheImage)
{
    const auto missing = m_folderName + QStringLiteral("/missing");
    want(missing);
    open(damaged());
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, QStringLiteral("No files can be made in %1.").arg(missing)));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_TRUE(QFile::exists(besideImage()));
    EXPECT_FALSE(QFile::exists(missing));
}

TEST_F(UndoFolder, OfTheProgramIsMadeWhenARepairNeedsIt)
{
    const auto spare = QString::fromStdString(spareUndoFolder().string());
    want(spare);
    open(damaged());
    auto order = openPlan()->plan()->order();
    order.undoFile = spareUndoFolder() / "disk.qed.qedundo";
    ASSERT_FALSE(QFile::exists(spare));
    Progress progress;
    const auto outcome = carryOut(order, progress);
    EXPECT_FALSE(outcome.error);
    EXPECT_TRUE(QFile::exists(spare + QStringLiteral("/disk.qed.qedundo")));
}

} // namespace

} // namespace qed::ui
