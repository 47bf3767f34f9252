// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_menu.h"

#include "ui/session/session.h"
#include "ui/text/number_text.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace qed::ui {

std::optional<std::uint64_t> clusterReadFrom(const Session &session)
{
    const auto &details = session.details();
    if (!details || !details->translation || !details->translation->fileOffset)
        return std::nullopt;
    return session.image()->geometry()->clusterOf(*details->translation->fileOffset);
}

MapMenu::MapMenu(Session *session, MapSpace space, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_space(space)
    , m_follow(addAction(tr("&Follow"), this, &MapMenu::followWanted))
    , m_referrers(addAction(tr("Show &Referrers"), this, &MapMenu::referrersWanted))
    , m_otherMap(addAction(
          space == MapSpace::File ? tr("Show in &Guest Disk Map") : tr("Show in &File Map"), this,
          &MapMenu::otherMapWanted))
{
    addSeparator();
    addAction(tr("&Copy Offset"), this, &MapMenu::copyOffset);
    m_explain = addAction(tr("&Explain"), this, &MapMenu::explainWanted);
    m_follow->setVisible(space == MapSpace::GuestDisk);
    connect(session, &Session::detailsChanged, this, &MapMenu::updateActions);
    updateActions();
}

bool MapMenu::isInOtherMap() const
{
    if (m_space == MapSpace::GuestDisk)
        return clusterReadFrom(*m_session).has_value();
    const auto &details = m_session->details();
    return details
        && std::ranges::any_of(details->references.references,
            [](const auto &reference) { return !reference.guest.empty(); });
}

void MapMenu::updateActions()
{
    const auto &details = m_session->details();
    const auto &place = m_session->selection()->current();
    m_follow->setEnabled(clusterReadFrom(*m_session).has_value());
    m_referrers->setEnabled(details && !details->references.references.empty());
    m_otherMap->setEnabled(isInOtherMap());
    m_explain->setEnabled(place && place->finding);
}

void MapMenu::copyOffset() const
{
    if (const auto &place = m_session->selection()->current()) {
        const auto &bytes = m_space == MapSpace::File ? place->file : place->guest;
        QApplication::clipboard()->setText(hexText(bytes.offset));
    }
}

} // namespace qed::ui
