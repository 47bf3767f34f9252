// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Image ▸ Locate Base Image…: asks where a base image is that is not where the image says, or that
// a sandbox does not show.
#pragma once

#include "core/backing/chain.h"

#include <QAction>

#include <vector>

namespace qed::ui {

class Session;

/// Those that can't be read where they should be, and those that were located by hand.
[[nodiscard]] std::vector<ChainLink> basesToLocate(const std::vector<ChainLink> &chain);

/// Enabled while there is a base image to locate.
class LocateBaseAction final : public QAction {
    Q_OBJECT
public:
    /// `window` is the parent of the dialog.
    LocateBaseAction(Session *session, QWidget *window);

private:
    void followSession();
    void choose();
    void ask(const ChainLink &base);
    [[nodiscard]] QString folderOf(const ChainLink &base) const;

    Session *m_session;
    QWidget *m_window;
};

} // namespace qed::ui
