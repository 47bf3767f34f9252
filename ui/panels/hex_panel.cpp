// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/hex_panel.h"

#include "ui/hex/hex_view.h"
#include "ui/panels/hex_strip.h"

#include <QMenu>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kRestMilliseconds = 120;

} // namespace

HexPanel::HexPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new HexView(this))
{
    auto *strip = new HexStrip(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(strip);
    setFocusProxy(m_view);

    m_selectSoon.setSingleShot(true);
    m_selectSoon.setInterval(kRestMilliseconds);
    connect(&m_selectSoon, &QTimer::timeout, this, &HexPanel::selectField);
    connect(m_view, &HexView::cursorMoved, &m_selectSoon, qOverload<>(&QTimer::start));
    connect(m_view, &HexView::followRequested, this, &HexPanel::followPointer);
    connect(strip, &HexStrip::followRequested, this, &HexPanel::followPointer);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HexPanel::showMenu);

    connect(
        session, &Session::imageChanged, this, [this] { m_view->setImage(m_session->image()); });
    connect(
        session, &Session::reportChanged, this, [this] { m_view->setReport(m_session->report()); });
    connect(session->selection(), &Selection::changed, this, &HexPanel::follow);
    connect(session->selection(), &Selection::cleared, this, [this] { m_view->showPlace({}); });
    connect(session->selection(), &Selection::hoveredChanged, this, [this] {
        const auto &place = m_session->selection()->hovered();
        m_view->setHovered(place ? place->file : ByteRange {});
    });
    m_view->setImage(session->image());
    m_view->setReport(session->report());
    if (const auto &current = session->selection()->current())
        follow(*current);
}

void HexPanel::follow(const Place &place)
{
    m_selectSoon.stop();
    m_view->showPlace(place.entryBytes.empty() ? place.file : place.entryBytes);
}

void HexPanel::selectField()
{
    const HexField field = m_view->fields().at(m_view->cursor());
    Place place { .file = field.bytes, .field = field.field };
    if (field.isEntry()) {
        const auto value = m_view->source().entryAt(field.bytes.offset);
        if (!value) {
            m_selectSoon.start();
            return;
        }
        place = m_session->placeOfEntry(
            field.slot, field.owner == HexField::Owner::L2Entry, *value, field.bytes);
    } else if (field.owner == HexField::Owner::Cluster) {
        place = m_session->placeOfCluster(m_view->fields().clusterOf(field.bytes.offset));
    }
    m_session->selection()->select(place);
}

void HexPanel::followPointer()
{
    if (m_view->source().size() == 0)
        return;
    const HexField field = m_view->fields().at(m_view->cursor());
    const auto value = m_view->source().entryAt(field.bytes.offset);
    if (!value) // still being read
        return;
    const Image &image = *m_session->image();
    if (field.field == HeaderField::L1TableOffset && image.checkable()) {
        m_session->selection()->select({ .file = { *value, image.geometry()->tableBytes() } });
        return;
    }
    if (!field.isEntry() || !m_view->fields().targetOf(field, *value))
        return;
    m_session->selection()->select(m_session->placeOfCluster(m_view->fields().clusterOf(*value)));
}

void HexPanel::showMenu(const QPoint &point)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy as Hex"), QKeySequence::Copy, m_view, &HexView::copy);
    menu.addAction(tr("Copy as &Text"), m_view, &HexView::copyLetters);
    menu.addSeparator();
    menu.addAction(
        tr("&Follow Pointer"), QKeySequence(Qt::Key_Return), this, &HexPanel::followPointer);
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

} // namespace qed::ui
