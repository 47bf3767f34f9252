// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What tests of the dialogs that change a file share: a window on a real image, its buttons, and
// the file's bytes.
#pragma once

#include "tests/support/state_folder.h"
#include "tests/ui/window/window_test.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/window/banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>

namespace qed::ui {

class DialogTest : public WindowTest {
protected:
    void open(const test::ImageBuilder &builder)
    {
        m_path = write("disk.qed", builder);
        m_before = bytes(m_path);
        m_window.show();
        m_window.openHere(m_path);
        ASSERT_TRUE(waitForVerdict(m_window));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !m_window.session()->access().owner.empty(); }, kPatience));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The visible button with this text, mnemonics aside.
    static QAbstractButton *button(const QWidget &parent, const QString &text)
    {
        for (auto *found : parent.findChildren<QAbstractButton *>()) {
            if (found->isVisibleTo(&parent) && found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    static bool press(const QWidget &parent, const QString &text)
    {
        QAbstractButton *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = button(parent, text);
                return found != nullptr && found->isEnabled();
            },
            kPatience);
        if (there)
            found->click();
        return there;
    }
    /// The dialog of this kind, once it is there and `done` holds for it.
    template <typename Dialog, typename Done>
    Dialog *waitFor(Done done)
    {
        Dialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                dialog = m_window.findChild<Dialog *>();
                return dialog != nullptr && dialog->isVisible() && done(*dialog);
            },
            kPatience);
        return dialog;
    }
    /// Presses Repair… on the banner and waits for the plan.
    RepairDialog *openPlan()
    {
        EXPECT_TRUE(press(*m_window.banner(), QStringLiteral("Repair…")));
        return waitFor<RepairDialog>([](const RepairDialog &dialog) {
            return dialog.plan()->planned().plan || dialog.plan()->planned().error;
        });
    }
    static QString label(const QWidget &parent, const char *name)
    {
        const auto *found = parent.findChild<QLabel *>(QString::fromLatin1(name));
        return found != nullptr && found->isVisibleTo(&parent) ? found->text() : QString();
    }
    static bool waitForResult(const QWidget &dialog, const QString &result)
    {
        return QTest::qWaitFor([&] { return label(dialog, "result") == result; }, kPatience);
    }

    test::StateFolder m_state;
    MainWindow m_window;
    QString m_path;
    QByteArray m_before;
};

} // namespace qed::ui
