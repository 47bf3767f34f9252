// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which of the maps are seen: radio buttons for the map's header, and the same as actions for a
// menu.
#pragma once

#include <QList>
#include <QWidget>

#include <array>
#include <cstdint>

class QAction;
class QRadioButton;

namespace qed::ui {

enum class MapMode : std::uint8_t { File, GuestDisk, Both };

class MapSwitch final : public QWidget {
    Q_OBJECT
public:
    explicit MapSwitch(QWidget *parent = nullptr);

    /// In the order of MapMode; the one of the mode is checked.
    [[nodiscard]] QList<QAction *> actions() const;
    void setMode(MapMode mode);
    /// Whether the user may choose.
    void setChoosable(bool choosable);

signals:
    void chosen(qed::ui::MapMode mode);
    /// By an action: the keyboard should be on the map then.
    void focusWanted();

private:
    struct Choice {
        QAction *action;
        QRadioButton *button;
    };
    [[nodiscard]] Choice makeChoice(
        MapMode mode, const QString &name, const QString &actionName, int key);

    std::array<Choice, 3> m_choices;
};

} // namespace qed::ui
