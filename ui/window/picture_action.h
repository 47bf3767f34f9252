// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// File ▸ Export ▸ Map Picture…: asks where to, and saves what the map shows.
#pragma once

#include "ui/map/save_map_picture.h"
#include "ui/session/job_runner.h"

#include <QAction>

namespace qed::ui {

class MapPanel;
class Session;

/// Enabled while there is a map.
class PictureAction final : public QAction {
    Q_OBJECT
public:
    /// `window` is the parent of the dialogs.
    PictureAction(Session *session, MapPanel *map, QWidget *window);

    /// The whole map that is shown now, and of which file it is.
    [[nodiscard]] PictureSubject subject() const;

signals:
    /// Saving ended well: what to tell the user.
    void saved(const QString &message);

private:
    void ask(const QString &path);
    void save(const QString &path, const PictureSubject &subject);
    void tellFailure(const QString &path, const QString &why);

    Session *m_session;
    MapPanel *m_map;
    QWidget *m_window;
    JobRunner m_saver;
};

} // namespace qed::ui
