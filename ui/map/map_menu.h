// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What can be done with the clusters that are selected in a map.
#pragma once

#include "core/query/place.h"
#include "ui/map/map_space.h"

#include <QMenu>

#include <optional>

namespace qed::ui {

class Session;

/// What the selected cluster of the guest's disk reads from; nothing where it reads from no place
/// in the file, or while that is not known.
[[nodiscard]] std::optional<std::uint64_t> clusterReadFrom(const Session &session);

/// It may be open before the details of the selection are known; then it can do more.
class MapMenu final : public QMenu {
    Q_OBJECT
public:
    MapMenu(Session *session, MapSpace space, QWidget *parent);

signals:
    void followWanted();
    void referrersWanted();
    /// The same place is to be seen in the map of the guest's disk or of the file.
    void otherMapWanted();
    void explainWanted();

private:
    void updateActions();
    void copyOffset() const;
    [[nodiscard]] bool isInOtherMap() const;

    Session *m_session;
    MapSpace m_space;
    QAction *m_follow;
    QAction *m_referrers;
    QAction *m_otherMap;
    QAction *m_explain;
};

} // namespace qed::ui
