// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Keys, sent to the active window as a keyboard sends them, and nothing else.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace qed::ui {

inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (const auto *window = QApplication::activeWindow())
        QTest::keyClick(window->windowHandle(), key, modifiers);
}

/// The text of the button that has the keyboard, mnemonics aside.
inline std::string focusedButton()
{
    const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    return button == nullptr ? std::string() : button->text().remove(u'&').toStdString();
}

/// Presses Tab until the button with this text has the keyboard.
inline bool tabTo(const std::string &text)
{
    constexpr int kMost = 100; // there is no window with more stops
    for (int i = 0; i < kMost && focusedButton() != text; ++i)
        pressKey(Qt::Key_Tab);
    return focusedButton() == text;
}

/// Once around by Tab, or backwards, from the first stop behind where the keyboard is: the widgets
/// that had it, in order. Longer than any window has stops when it never comes back.
inline QWidgetList tabRound(bool backwards = false)
{
    constexpr int kMost = 200;
    const auto press = [backwards] {
        pressKey(backwards ? Qt::Key_Backtab : Qt::Key_Tab,
            backwards ? Qt::ShiftModifier : Qt::NoModifier);
    };
    press(); // a dialog may begin where Tab does not lead
    QWidgetList round { QApplication::focusWidget() };
    for (int i = 0; i < kMost; ++i) {
        press();
        auto *now = QApplication::focusWidget();
        if (now == round.front())
            break;
        if (now != round.back()) // a text with links stays while Tab goes along them
            round += now;
    }
    return round;
}

inline std::string namesOf(const QWidgetList &widgets)
{
    QStringList names;
    for (const auto *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        names += widget == nullptr
            ? QStringLiteral("nothing")
            : QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                  button != nullptr ? button->text() : widget->accessibleName());
    }
    return names.join(QStringLiteral(", ")).toStdString();
}

/// Expects that Tab goes once around the active window, past each of these, and Shift+Tab the same
/// way back.
inline void expectTabGoesAround(const QWidgetList &stops)
{
    const auto round = tabRound();
    ASSERT_LT(round.size(), 100) << "Tab never came back: " << namesOf(round.first(20));
    for (auto *stop : stops)
        EXPECT_TRUE(round.contains(stop))
            << namesOf({ stop }) << " is left out of " << namesOf(round);
    // From the first stop, to which Tab has come back, backwards to the last, and so on.
    auto back = tabRound(true);
    std::ranges::reverse(back);
    EXPECT_EQ(back, round) << namesOf(back) << "\n" << namesOf(round);
}

} // namespace qed::ui
