// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The one banner of a window: icon, a sentence in bold, what it means, and what can be done.
#pragma once

#include "ui/window/banner_text.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

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

private:
    void buildButtons();

    BannerText m_text;
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_warning;
    QHBoxLayout *m_buttons;
};

} // namespace qed::ui
