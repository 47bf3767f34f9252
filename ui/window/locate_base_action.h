// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Image ▸ Locate Base Image…: asks where a base image is that is not where the image says, or that
// a sandbox does not show.
#pragma once

#include <QAction>

namespace qed::ui {

class Session;

/// Enabled while there is a base image to locate.
class LocateBaseAction final : public QAction {
    Q_OBJECT
public:
    /// `window` is the parent of the dialog.
    LocateBaseAction(Session *session, QWidget *window);

private:
    void followSession();
    void ask();

    Session *m_session;
    QWidget *m_window;
};

} // namespace qed::ui
