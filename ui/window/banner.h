// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The one banner of a window: icon, a sentence in bold, what it means, and what can be done.
#pragma once

#include "ui/window/banner_text.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace qed::ui {

class ToneIcon;

class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setText(const BannerText &text);
    [[nodiscard]] const BannerText &text() const noexcept { return m_text; }

signals:
    void chosen(qed::ui::BannerAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    void showButtons();
    void placeButtons();
    [[nodiscard]] QPushButton *button(BannerAction action) const;
    [[nodiscard]] int wordsHeight(int width) const;

    BannerText m_text;
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_warning;
    QBoxLayout *m_body; ///< the words, and the buttons beside or below them
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_all; ///< by their action, most of them hidden
};

} // namespace qed::ui
