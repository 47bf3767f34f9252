// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The icon of a tone, painted in its colour: shape and sign say the same as the colour.
#pragma once

#include "ui/text/tone.h"

#include <QColor>
#include <QWidget>

namespace qed::ui {

/// The colour of a tone that stands out from `palette`'s window colour, in light and in dark.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// Of the sign on that colour.
[[nodiscard]] QColor toneSignColor(Tone tone, const QPalette &palette);

class ToneIcon final : public QWidget {
    Q_OBJECT
public:
    explicit ToneIcon(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace qed::ui
