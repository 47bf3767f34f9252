// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_panel.h"

#include "ui/icons/icons.h"
#include "ui/map/faint_label.h"
#include "ui/map/file_map_model.h"
#include "ui/map/file_side.h"
#include "ui/map/guest_side.h"
#include "ui/map/map_pane.h"
#include "ui/map/map_view.h"
#include "ui/map/preview_strip.h"
#include "ui/text/number_text.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qed::ui {

MapPanel::MapPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_switch(new MapSwitch)
    , m_alongCurve(new QAction(tr("&Hilbert Curve"), this))
    , m_strip(new PreviewStrip)
    , m_file(new MapPane(std::make_shared<FileSide>(), session))
    , m_guest(new MapPane(std::make_shared<GuestSide>(), session))
    , m_active(m_file)
    , m_zoomText(new FaintLabel)
{
    auto *maps = new QSplitter(Qt::Vertical);
    maps->setChildrenCollapsible(false);
    maps->addWidget(m_file);
    maps->addWidget(m_guest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_strip);
    layout->addWidget(maps, 1);

    addPane(m_file);
    addPane(m_guest);
    makeOrderAction();
    connect(m_strip, &PreviewStrip::closed, this, &MapPanel::previewClosed);
    connect(m_switch, &MapSwitch::chosen, this, &MapPanel::setMode);
    connect(m_switch, &MapSwitch::focusWanted, this, [this] { m_active->setFocus(); });
    connect(session, &Session::imageChanged, this, &MapPanel::updateSwitch);
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, const QWidget *now) { followFocus(now); });
    updateSwitch();
    setMode(MapMode::File);
}

MapPanel::~MapPanel() = default;

void MapPanel::makeOrderAction()
{
    const auto text = tr("Cells of the map follow a curve that keeps neighbours close together, "
                         "instead of rows");
    m_alongCurve->setCheckable(true);
    m_alongCurve->setToolTip(text);
    m_alongCurve->setStatusTip(text);
    connect(m_alongCurve, &QAction::toggled, this, [this](bool on) {
        for (const auto *pane : { m_file, m_guest })
            pane->view()->setOrder(on ? CellOrder::Hilbert : CellOrder::Rows);
    });
}

CellOrder MapPanel::order() const
{
    return m_alongCurve->isChecked() ? CellOrder::Hilbert : CellOrder::Rows;
}

void MapPanel::setOrder(CellOrder order)
{
    m_alongCurve->setChecked(order == CellOrder::Hilbert);
}

void MapPanel::addPane(MapPane *pane)
{
    connect(pane, &MapPane::statusChanged, this, [this, pane](const QString &text) {
        if (pane == m_active)
            emit statusChanged(text);
    });
    connect(pane, &MapPane::referrersWanted, this, &MapPanel::referrersWanted);
    connect(pane, &MapPane::explainWanted, this, &MapPanel::explainWanted);
    connect(pane, &MapPane::otherMapWanted, this, [this, pane] {
        if (m_mode != MapMode::Both)
            setMode(pane == m_file ? MapMode::GuestDisk : MapMode::File);
        else
            activate(pane == m_file ? m_guest : m_file);
        m_active->setFocus();
    });
    connect(pane, &MapPane::mapChanged, this, [this, pane] {
        if (pane == m_active)
            updateHeader();
    });
}

QToolButton *MapPanel::makeButton(
    const QString &icon, const QString &text, void (MapPanel::*action)() const)
{
    auto *button = new QToolButton;
    button->setIcon(qed::ui::icon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, action);
    return button;
}

QWidget *MapPanel::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 4, 6, 4);
    m_zoomOut = makeButton(QStringLiteral("zoom-out"), tr("Zoom out"), &MapPanel::zoomOut);
    m_fit = makeButton(QStringLiteral("zoom-fit-best"), tr("Fit the whole map"), &MapPanel::fit);
    m_zoomIn = makeButton(QStringLiteral("zoom-in"), tr("Zoom in"), &MapPanel::zoomIn);
    layout->addWidget(m_switch);
    layout->addStretch();
    layout->addWidget(m_zoomText);
    layout->addSpacing(6);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_fit);
    layout->addWidget(m_zoomIn);
    return header;
}

void MapPanel::setMode(MapMode mode)
{
    m_mode = mode;
    m_switch->setMode(mode);
    for (auto *pane : { m_file, m_guest }) {
        const bool seen = mode == MapMode::Both || (mode == MapMode::File) == (pane == m_file);
        pane->setVisible(seen);
        pane->setUsed(seen);
        pane->setTitled(mode == MapMode::Both);
    }
    if (mode != MapMode::Both)
        activate(mode == MapMode::File ? m_file : m_guest);
}

void MapPanel::activate(MapPane *pane)
{
    m_active = pane;
    updateHeader();
    emit viewChanged();
    emit statusChanged(view()->statusText());
}

void MapPanel::followFocus(const QWidget *focused)
{
    for (auto *pane : { m_file, m_guest }) {
        if (pane != m_active && focused != nullptr && pane->isAncestorOf(focused))
            activate(pane);
    }
}

MapView *MapPanel::view() const
{
    return m_active->view();
}

bool MapPanel::canZoomIn() const
{
    return view()->canZoomIn();
}

bool MapPanel::canZoomOut() const
{
    return view()->canZoomOut();
}

bool MapPanel::hasProblems() const
{
    return m_active->hasProblems();
}

void MapPanel::zoomIn() const
{
    view()->zoomIn();
}

void MapPanel::zoomOut() const
{
    view()->zoomOut();
}

void MapPanel::fit() const
{
    view()->fit();
}

void MapPanel::nextProblem() const
{
    view()->nextProblem();
}

void MapPanel::previousProblem() const
{
    view()->previousProblem();
}

void MapPanel::showPreview(const std::shared_ptr<const ClusterMap> &map)
{
    if (!map)
        return;
    if (!m_previews)
        m_modeBefore = m_mode;
    m_previews = true;
    updateSwitch();
    setMode(MapMode::File);
    m_strip->show();
    m_strip->focusButton();
    m_file->showInstead(std::make_shared<FileMapModel>(map));
}

void MapPanel::endPreview()
{
    if (!m_previews)
        return;
    m_previews = false;
    updateSwitch();
    m_strip->hide();
    m_file->showInstead(nullptr);
    setMode(m_modeBefore);
}

/// A plan has no guest's disk of its own: it is previewed in the file.
void MapPanel::updateSwitch()
{
    m_switch->setChoosable(!m_previews && m_session->image());
    m_alongCurve->setEnabled(m_session->image() != nullptr);
}

void MapPanel::updateHeader()
{
    const bool there = m_active->drawn();
    const auto perCell = view()->mapLayout().clustersPerCell();
    m_zoomText->setText(!there ? QString()
            : perCell == 1
            ? tr("1 cluster per cell")
            : tr("%1 clusters per cell", nullptr, pluralNumber(perCell)).arg(countText(perCell)));
    m_zoomOut->setEnabled(there && canZoomOut());
    m_fit->setEnabled(there && canZoomOut());
    m_zoomIn->setEnabled(there && canZoomIn());
    emit actionsChanged();
}

} // namespace qed::ui
