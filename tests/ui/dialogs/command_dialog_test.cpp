// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/command_dialog.h"

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

} // namespace

} // namespace qed::ui
