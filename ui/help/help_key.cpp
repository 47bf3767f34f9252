// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/help_key.h"

#include "ui/help/handbook_window.h"
#include "ui/help/help_topic.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>

namespace qed::ui {

HelpKey::HelpKey(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || widget == nullptr
        || qobject_cast<QDialog *>(widget->window()) == nullptr)
        return false;
    HandbookWindow::open(helpTopic(widget));
    return true;
}

} // namespace qed::ui
