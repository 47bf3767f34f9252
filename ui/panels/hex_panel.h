// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The hex view in the window: follows the selection, and selects what its cursor stands on.
#pragma once

#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

namespace qed::ui {

class HexView;

class HexPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HexPanel(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] HexView *view() const noexcept { return m_view; }

public slots:
    /// Selects what the entry under the cursor leads to.
    void followPointer();

private:
    void showMenu(const QPoint &point);
    void follow(const Place &place);
    /// Selects the field under the cursor; tries again when its value is not read yet.
    void selectField();

    Session *m_session;
    HexView *m_view;
    QTimer m_selectSoon; ///< a held key moves fast: only where it rests is selected
};

} // namespace qed::ui
