// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_switch.h"

#include "ui/map/chosen_tab_stop.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace qed::ui {

MapSwitch::MapSwitch(QWidget *parent)
    : QWidget(parent)
    , m_choices { makeChoice(MapMode::File, tr("File"), tr("Fi&le Map"), Qt::Key_1),
        makeChoice(MapMode::GuestDisk, tr("Guest disk"), tr("&Guest Map"), Qt::Key_2),
        makeChoice(MapMode::Both, tr("Both"), tr("&Both Maps"), Qt::Key_3) }
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new QLabel(tr("Map:"), this));
    auto *group = new QActionGroup(this);
    for (const auto &[action, button] : m_choices) {
        layout->addWidget(button);
        group->addAction(action);
    }
    setMode(MapMode::File);
}

MapSwitch::Choice MapSwitch::makeChoice(
    MapMode mode, const QString &name, const QString &actionName, int key)
{
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(key));
    auto *action = new QAction(actionName, this);
    action->setCheckable(true);
    action->setShortcut(keys);
    auto *button = new QRadioButton(name, this);
    button->setAccessibleName(actionName.simplified().remove(u'&'));
    button->setToolTip(tr("%1 (%2)", "name and keys")
            .arg(button->accessibleName(), keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, mode] {
        emit chosen(mode);
        emit focusWanted();
    });
    connect(button, &QRadioButton::clicked, this, [this, mode] { emit chosen(mode); });
    return { action, button };
}

QList<QAction *> MapSwitch::actions() const
{
    QList<QAction *> actions;
    for (const auto &choice : m_choices)
        actions += choice.action;
    return actions;
}

void MapSwitch::setMode(MapMode mode)
{
    const auto &choice = m_choices.at(static_cast<std::size_t>(mode));
    choice.action->setChecked(true);
    choice.button->setChecked(true);
    for (const auto &[action, button] : m_choices)
        stopTabIfChosen(button);
}

void MapSwitch::setChoosable(bool choosable)
{
    setEnabled(choosable);
    for (const auto &choice : m_choices)
        choice.action->setEnabled(choosable);
}

} // namespace qed::ui
