// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Everything that a window says: to the eye, in tips, in menus and to a screen reader.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace qed::ui {

struct ShownText {
    QString where; ///< "QLabel title, text"
    QString text;
};

[[nodiscard]] std::vector<ShownText> shownTexts(const QWidget &window);

/// Two commands of one menu, or two visible buttons of one window, that share a mnemonic, as
/// "E: Export, Edit"; empty when there are none.
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);

} // namespace qed::ui
