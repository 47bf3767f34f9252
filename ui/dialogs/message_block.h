// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a dialog has to say: icon, a sentence in large letters, what it means, and what to know.
#pragma once

#include "ui/text/tone.h"

#include <QWidget>

class QLabel;

namespace qed::ui {

class ToneIcon;

class MessageBlock final : public QWidget {
    Q_OBJECT
public:
    static constexpr qreal kTitleScale = 1.15; ///< where nothing calls for a larger title

    /// `titleName` is the title's object name; `scale` how much larger its letters are.
    MessageBlock(const QString &titleName, qreal scale, QWidget *parent);

    /// Empty parts take no room.
    void setMessage(
        Tone tone, const QString &title, const QString &text = {}, const QString &note = {});
    /// The middle part alone.
    void setText(const QString &text);
    /// All that it says, to be read out.
    [[nodiscard]] QString words() const;

private:
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
};

} // namespace qed::ui
