// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A line for the terminal, to copy.
#pragma once

#include <QDialog>

namespace qed::ui {

/// The file as a word of a shell, quoted where it must be.
[[nodiscard]] QString shellWord(const QString &text);
/// The command that repairs the file as its owner or as the administrator.
[[nodiscard]] QString checkCommand(const QString &path);
[[nodiscard]] QString repairCommand(const QString &path);
/// The command that repairs it with its folder shown to the sandbox (flatpak-run(1)), so that the
/// locks of other programs are seen.
[[nodiscard]] QString unsandboxedRepairCommand(const QString &hostPath);

class CommandDialog final : public QDialog {
    Q_OBJECT
public:
    CommandDialog(const QString &explanation, const QString &command, QWidget *parent = nullptr);
};

} // namespace qed::ui
