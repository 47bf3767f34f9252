// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What MapView says about clusters, and what it is told to say.

#include "ui/map/hover_card.h"
#include "ui/map/map_accessible.h"
#include "ui/map/map_text.h"
#include "ui/map/map_view.h"

#include <utility>

namespace qed::ui {

void MapView::setNote(std::uint64_t cluster, const PlaceNote &note)
{
    m_noteCluster = cluster;
    m_note = note;
    if (m_card->isVisible() && m_hovered
        && m_layout.cellClusters(*m_hovered) == ClusterRange { cluster, 1 })
        fillCard(*m_hovered); // what the pointer rests on is the same
    if (m_selection == ClusterRange { cluster, 1 })
        announceNote(this);
}

void MapView::setPartitions(std::vector<Partition> partitions)
{
    if (partitions == m_partitions)
        return;
    m_partitions = std::move(partitions);
    findBoundaries();
    repaintMap();
    if (empty())
        return;
    if (m_hovered && m_card->isVisible())
        fillCard(*m_hovered); // what the pointer rests on is the same
    if (!m_selection.empty())
        emit statusChanged(statusText());
    announceNote(this);
}

QString MapView::partitionsOf(const ClusterRange &range) const
{
    return rangePartitions(m_partitions, m_pyramid->model(), range);
}

QString MapView::statusText() const
{
    if (!m_pyramid || m_selection.empty())
        return {};
    return selectionText(m_space, *m_pyramid, m_selection, partitionsOf(m_selection));
}

QString MapView::cursorText() const
{
    if (empty())
        return {};
    const auto range = m_selection == ClusterRange { m_cursor, 1 }
        ? m_selection
        : m_layout.cellClusters(m_layout.cellOf(m_cursor));
    const bool noted = range.first == m_noteCluster;
    return spokenText(
        m_space, *m_pyramid, range, noted ? m_note.spoken : QString(), partitionsOf(range));
}

} // namespace qed::ui
