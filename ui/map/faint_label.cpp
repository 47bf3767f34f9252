// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/faint_label.h"

#include "ui/map/legible.h"

#include <QEvent>
#include <QGuiApplication>

namespace qed::ui {

FaintLabel::FaintLabel(QWidget *parent) : QLabel(parent)
{
    fade();
}

void FaintLabel::setFaint(bool faint)
{
    m_faint = faint;
    fade();
}

bool FaintLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        fade();
    return handled;
}

void FaintLabel::fade()
{
    const auto *around = parentWidget();
    const auto outer = around != nullptr ? around->palette() : QGuiApplication::palette();
    const auto text
        = outer.color(around != nullptr ? around->foregroundRole() : QPalette::WindowText);
    const auto under = outer.color(around != nullptr ? around->backgroundRole() : QPalette::Window);
    const auto wanted = m_faint ? faintText(text, under) : text;
    if (palette().color(foregroundRole()) == wanted) // setting a palette changes it again
        return;
    QPalette own;
    own.setColor(foregroundRole(), wanted);
    setPalette(own);
}

} // namespace qed::ui
