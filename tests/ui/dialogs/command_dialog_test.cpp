// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/command_dialog.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

TEST(CommandDialog, NamesAFileSoThatAShellTakesItAsOneWord)
{
    EXPECT_EQ(repairCommand(QStringLiteral("/vm/disk.qed")),
        QStringLiteral("sudo qedscope-cli repair /vm/disk.qed"));
    EXPECT_EQ(checkCommand(QStringLiteral("/vm/disk.qed")),
        QStringLiteral("sudo qedscope-cli check /vm/disk.qed"));
    EXPECT_EQ(shellWord(QStringLiteral("/vm/my disk.qed")), QStringLiteral("'/vm/my disk.qed'"));
    EXPECT_EQ(
        shellWord(QStringLiteral("/vm/a'b$(c).qed")), QStringLiteral("'/vm/a'\\''b$(c).qed'"));
    EXPECT_EQ(shellWord(QStringLiteral("-f")), QStringLiteral("'-f'"));
}

TEST(CommandDialog, ShowsASandboxTheFolderOfTheImage)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.app"));
    EXPECT_EQ(unsandboxedRepairCommand(QStringLiteral("/vm/disk.qed")),
        QStringLiteral("flatpak run --filesystem=/vm --command=qedscope-cli org.example.app repair "
                       "/vm/disk.qed"));
    EXPECT_TRUE(unsandboxedRepairCommand(QStringLiteral("/vm/a:b c/disk.qed"))
            .contains(QStringLiteral("--filesystem='/vm/a\\:b c' ")))
        << "a colon would begin a mode";
}

} // namespace

} // namespace qed::ui
