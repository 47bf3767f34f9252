// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_panel.h"

#include "ui/icons/icons.h"
#include "ui/map/file_map_model.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_view.h"
#include "ui/map/preview_strip.h"
#include "ui/session/place_lookup.h"
#include "ui/text/number_text.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

[[nodiscard]] QWidget *makeMessagePage(QLabel *title, QLabel *text)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(48, 24, 48, 24);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    title->setFont(large);
    for (auto *label : { title, text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    text->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch();
    return page;
}

/// Why there is nothing to draw.
[[nodiscard]] QString noMapText(const Image &image)
{
    if (!image.isQed())
        return MapPanel::tr("The file is not a QED image. Only its bytes can be shown.");
    if (image.header().unknownFeatures() != 0)
        return MapPanel::tr("The image uses features that this version does not know, so what its "
                            "clusters mean can't be told. The findings name the features.");
    return MapPanel::tr(
        "The header does not say how the file is divided, so there is nothing to draw. The "
        "findings tell which field is wrong.");
}

} // namespace

MapPanel::MapPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new MapView)
    , m_legend(new MapLegend)
    , m_strip(new PreviewStrip)
    , m_stack(new QStackedWidget)
    , m_title(new QLabel)
    , m_zoomText(new QLabel)
    , m_messageTitle(new QLabel)
    , m_messageText(new QLabel)
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeMessagePage(m_messageTitle, m_messageText));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_view);

    connect(m_legend, &MapLegend::filterChanged, m_view, &MapView::setFilter);
    connect(m_legend, &MapLegend::jumpWanted, this, [this](Kind kind) {
        if (const auto first = m_view->pyramid()->next(static_cast<KindMask>(1U << kind), 0))
            m_view->choose(*first);
    });
    connect(m_strip, &PreviewStrip::closed, this, &MapPanel::previewClosed);
    connect(m_view, &MapView::chosen, this, &MapPanel::choose);
    connect(m_view, &MapView::hovered, this, &MapPanel::lookUpHovered);
    connect(m_view, &MapView::activated, this, &MapPanel::activated);
    connect(m_view, &MapView::statusChanged, this, &MapPanel::statusChanged);
    connect(m_view, &MapView::zoomChanged, this, &MapPanel::updateHeader);
    connect(session, &Session::stateChanged, this, &MapPanel::followSession);
    connect(session, &Session::imageChanged, this, &MapPanel::followSession);
    connect(session, &Session::reportChanged, this, &MapPanel::followSession);
    connect(session, &Session::detailsChanged, this, &MapPanel::followDetails);
    connect(session->selection(), &Selection::changed, this, &MapPanel::followSelection);
    connect(
        session->selection(), &Selection::cleared, m_view, [this] { m_view->setSelection({}); });
    followSession();
}

MapPanel::~MapPanel() = default;

QToolButton *MapPanel::makeButton(
    const QString &icon, const QString &text, void (MapPanel::*action)())
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
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setText(tr("File"));
    m_zoomText->setForegroundRole(QPalette::PlaceholderText);
    m_zoomOut = makeButton(QStringLiteral("zoom-out"), tr("Zoom out"), &MapPanel::zoomOut);
    m_fit = makeButton(QStringLiteral("zoom-fit-best"), tr("Fit the whole file"), &MapPanel::fit);
    m_zoomIn = makeButton(QStringLiteral("zoom-in"), tr("Zoom in"), &MapPanel::zoomIn);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_zoomText);
    layout->addSpacing(6);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_fit);
    layout->addWidget(m_zoomIn);
    return header;
}

bool MapPanel::canZoomIn() const
{
    return m_view->canZoomIn();
}

bool MapPanel::canZoomOut() const
{
    return m_view->canZoomOut();
}

bool MapPanel::hasProblems() const
{
    const auto *pyramid = m_view->pyramid();
    return pyramid != nullptr && pyramid->next(pyramid->model().problems(), 0).has_value();
}

void MapPanel::zoomIn()
{
    m_view->zoomIn();
}

void MapPanel::zoomOut()
{
    m_view->zoomOut();
}

void MapPanel::fit()
{
    m_view->fit();
}

void MapPanel::nextProblem()
{
    m_view->nextProblem();
}

void MapPanel::previousProblem()
{
    m_view->previousProblem();
}

void MapPanel::showPreview(const std::shared_ptr<const ClusterMap> &map)
{
    if (!map)
        return;
    m_previews = true;
    m_view->setSelection({});
    m_strip->show();
    m_strip->focusButton();
    buildPyramid(std::make_shared<FileMapModel>(map));
}

void MapPanel::endPreview()
{
    if (!m_previews)
        return;
    m_previews = false;
    m_strip->hide();
    m_shown = nullptr;
    followSession();
}

void MapPanel::followSession()
{
    if (m_previews)
        return;
    const auto image = m_session->image();
    const auto report = m_session->report();
    if (!image) {
        const bool opening = m_session->state() == Session::State::Opening;
        showMessage(opening ? tr("Opening…") : tr("No file"),
            opening ? QString() : tr("Open a QED image to see what is in its file."));
    } else if (report && report->map) {
        if (report->map->clusters() == 0)
            showMessage(tr("No map"), tr("The file is shorter than one cluster."));
        else if (m_shown != report->map.get())
            buildPyramid(std::make_shared<FileMapModel>(report->map));
        m_shown = report->map.get();
    } else if (!image->checkable() || !image->geometry()) {
        showMessage(tr("No map"), noMapText(*image));
    } else if (m_session->state() == Session::State::Failed) {
        showMessage(tr("No map"), tr("The check could not be done."));
    } else if (m_shown != image.get()) {
        buildPyramid(std::make_shared<UnscannedModel>(
            image->geometry()->fileClusters(), image->geometry()->clusterSize()));
        m_shown = image.get();
    }
}

void MapPanel::showMessage(const QString &title, const QString &text)
{
    m_builder.discard();
    m_shown = nullptr;
    m_view->setPyramid(nullptr);
    m_legend->setPyramid(nullptr);
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_stack->setCurrentIndex(1);
    m_legend->hide();
    updateHeader();
}

void MapPanel::buildPyramid(std::shared_ptr<const MapModel> model)
{
    m_builder.start([model = std::move(model)](
                        Progress &progress) { return MapPyramid::build(model, progress); },
        [this](const std::shared_ptr<const MapPyramid> &pyramid) {
            if (pyramid)
                showPyramid(pyramid);
        });
}

void MapPanel::showPyramid(const std::shared_ptr<const MapPyramid> &pyramid)
{
    m_stack->setCurrentIndex(0);
    m_view->setPyramid(pyramid);
    m_legend->setPyramid(pyramid.get());
    m_legend->show();
    updateHeader();
    if (const auto &place = m_session->selection()->current())
        followSelection(*place);
    followDetails();
}

void MapPanel::updateHeader()
{
    const bool there = m_stack->currentIndex() == 0 && m_view->pyramid() != nullptr;
    const auto perCell = m_view->mapLayout().clustersPerCell();
    m_zoomText->setText(!there ? QString()
            : perCell == 1     ? tr("1 cluster per cell")
                               : tr("%1 clusters per cell").arg(countText(perCell)));
    m_zoomOut->setEnabled(there && canZoomOut());
    m_fit->setEnabled(there && canZoomOut());
    m_zoomIn->setEnabled(there && canZoomIn());
    emit actionsChanged();
}

void MapPanel::followSelection(const Place &place)
{
    if (m_previews)
        return;
    const auto image = m_session->image();
    if (!image || !image->geometry() || place.file.empty()) {
        m_view->setSelection({});
        return;
    }
    const auto &geometry = *image->geometry();
    m_view->setSelection(ClusterRange::between(
        geometry.clusterOf(place.file.offset), geometry.clusterOf(place.file.end() - 1)));
}

void MapPanel::followDetails()
{
    const auto image = m_session->image();
    const auto &details = m_session->details();
    if (!m_previews && image && image->geometry() && details && details->at)
        m_view->setNote(details->at->cluster, guestNote(details->references));
}

void MapPanel::choose(const ClusterRange &range)
{
    if (m_previews) {
        // These clusters are none of the file's.
        m_view->setSelection(range);
        return;
    }
    const auto image = m_session->image();
    if (!image || !image->geometry())
        return;
    if (range.count == 1) {
        m_session->selection()->select(m_session->placeOfCluster(range.first));
        return;
    }
    const auto size = image->geometry()->clusterSize();
    Place place;
    place.file = { range.first * size, range.count * size };
    m_session->selection()->select(place);
}

void MapPanel::lookUpHovered(const ClusterRange &range)
{
    const auto image = m_session->image();
    const auto report = m_session->report();
    if (m_previews || range.count != 1 || !image || !report || !report->map
        || range == m_view->selection())
        return;
    const auto place = m_session->placeOfCluster(range.first);
    m_lookUp.start(
        [image, report, place](
            Progress &progress) { return lookUp(*image, report.get(), place, progress); },
        [this, cluster = range.first](const PlaceDetails &details) {
            m_view->setNote(cluster, guestNote(details.references));
        });
}

} // namespace qed::ui
