// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/inspector_panel.h"

#include "ui/panels/inspector_text.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace qed::ui {

InspectorPanel::InspectorPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QTextBrowser(this))
{
    m_text->setAccessibleName(tr("What is known about the selected place"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);

    connect(m_text, &QTextBrowser::anchorClicked, this, &InspectorPanel::follow);
    connect(session, &Session::imageChanged, this, &InspectorPanel::show);
    connect(session, &Session::reportChanged, this, &InspectorPanel::show);
    connect(session, &Session::detailsChanged, this, &InspectorPanel::show);
    connect(session, &Session::partitionsChanged, this, &InspectorPanel::show);
    connect(session->selection(), &Selection::changed, this, &InspectorPanel::show);
    connect(session->selection(), &Selection::cleared, this, &InspectorPanel::show);
    show();
}

void InspectorPanel::show()
{
    const auto &place = m_session->selection()->current();
    const auto &details = m_session->details();
    // Details of what was selected before must not be told of what is selected now.
    const bool fresh = place && details && details->place.file == place->file
        && details->place.entryBytes == place->entryBytes
        && (!place->slot || details->place.slot == place->slot);
    m_text->setHtml(inspectorHtml({ .image = m_session->image(),
                                      .report = m_session->report(),
                                      .place = place,
                                      .details = fresh ? details : std::nullopt,
                                      .partitions = m_session->partitions() },
        palette()));
}

void InspectorPanel::follow(const QUrl &url)
{
    const auto link = linkTarget(url);
    if (!link)
        return;
    m_session->selection()->select(placeOf(*link));
}

Place InspectorPanel::placeOf(const InspectorLink &link) const
{
    if (link.cluster)
        return m_session->placeOfCluster(*link.cluster);
    if (link.field)
        return { .file = headerFields()[static_cast<std::size_t>(*link.field)].bytes,
            .field = link.field };
    const Geometry &geometry = *m_session->image()->geometry();
    ByteRange bytes { 0, 8 };
    bytes.offset = link.inL2
        ? tableOffset(link.slot->l1Index) + std::uint64_t { link.slot->l2Index } * 8
        : geometry.l1Offset() + std::uint64_t { link.slot->l1Index } * 8;
    // Links to entries stand beside what the entries lead to: the first cluster of the place that
    // is shown.
    const std::uint64_t target
        = geometry.clusterBytes(geometry.clusterOf(m_session->selection()->current()->file.offset))
              .offset;
    return m_session->placeOfEntry(*link.slot, link.inL2, target, bytes);
}

std::uint64_t InspectorPanel::tableOffset(std::uint32_t l1Index) const
{
    const auto report = m_session->report();
    if (!report || !report->map)
        return 0;
    const auto found = std::ranges::find(report->map->tables(), l1Index, &TableInfo::l1Index);
    return found == report->map->tables().end()
        ? 0
        : report->map->geometry().clusterBytes(found->cluster).offset;
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(); // the colours stand in the text
}

} // namespace qed::ui
