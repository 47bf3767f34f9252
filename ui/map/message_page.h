// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What stands where a map would be: why there is nothing to draw.
#pragma once

#include <QWidget>

class QLabel;

namespace qed::ui {

struct MapMessage {
    QString title;
    QString text;
};

class MessagePage final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);

    void setMessage(const MapMessage &message);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace qed::ui
