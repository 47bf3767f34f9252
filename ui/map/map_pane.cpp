// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_pane.h"

#include "ui/map/map_legend.h"
#include "ui/map/map_menu.h"
#include "ui/map/map_text.h"
#include "ui/map/map_view.h"
#include "ui/session/place_lookup.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace qed::ui {

namespace {

constexpr int kLeastMap = 40; // of two maps the height beside its legend
constexpr int kPatienceMilliseconds = 250; // before it is said that a map takes its time
/// Drawing takes time of the processors that the check could use.
constexpr int kLiveMilliseconds = 500;

} // namespace

MapPane::MapPane(std::shared_ptr<const MapSide> side, Session *session, QWidget *parent)
    : QWidget(parent)
    , m_side(std::move(side))
    , m_session(session)
    , m_name(new QLabel(mapName(m_side->space())))
    , m_stack(new QStackedWidget)
    , m_view(new MapView(m_side->space()))
    , m_message(new MessagePage)
    , m_legend(new MapLegend)
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    m_name->setContentsMargins(10, 2, 6, 2);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->hide();
    m_legend->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_view);

    connect(m_legend, &MapLegend::filterChanged, m_view, &MapView::setFilter);
    connect(m_legend, &MapLegend::jumpWanted, this, [this](Kind kind) {
        if (const auto first = m_view->pyramid()->next(static_cast<KindMask>(1U << kind), 0))
            m_view->choose(*first);
    });
    connect(m_view, &MapView::chosen, this, &MapPane::choose);
    connect(m_view, &MapView::hovered, this, &MapPane::lookUpHovered);
    connect(m_view, &MapView::menuWanted, this, &MapPane::openMenu);
    connect(m_view, &MapView::activated, this, &MapPane::goOn);
    connect(m_view, &MapView::statusChanged, this, &MapPane::statusChanged);
    connect(m_view, &MapView::zoomChanged, this, &MapPane::mapChanged);
    connectSession();
}

MapPane::~MapPane() = default;

void MapPane::connectSession()
{
    connect(m_session, &Session::stateChanged, this, &MapPane::follow);
    connect(m_session, &Session::imageChanged, this, &MapPane::follow);
    connect(m_session, &Session::reportChanged, this, &MapPane::follow);
    connect(m_session, &Session::detailsChanged, this, &MapPane::followDetails);
    connect(m_session, &Session::progressed, this, &MapPane::drawLive);
    // The file has no partitions: they are those of the disk that it holds, in another order.
    if (m_side->space() == MapSpace::GuestDisk)
        connect(m_session, &Session::partitionsChanged, m_view,
            [this] { m_view->setPartitions(m_session->partitions()); });
    connect(m_session->selection(), &Selection::changed, this, [this] {
        m_chooser.discard(); // what was chosen since is the newer wish
        followSelection();
    });
    connect(m_session->selection(), &Selection::cleared, this, [this] {
        m_chooser.discard();
        m_view->setSelection({});
    });
}

bool MapPane::drawn() const
{
    return m_stack->currentIndex() == 0 && m_view->pyramid() != nullptr;
}

bool MapPane::hasProblems() const
{
    const auto *pyramid = m_view->pyramid();
    return pyramid != nullptr && pyramid->next(pyramid->model().problems(), 0).has_value();
}

void MapPane::setUsed(bool used)
{
    if (used == m_used)
        return;
    m_used = used;
    if (!used) {
        m_chooser.discard();
        if (m_builder.busy())
            forget();
        return;
    }
    follow();
    followSelection();
    followDetails();
}

void MapPane::setTitled(bool titled)
{
    m_titled = titled;
    m_name->setVisible(titled);
    fitLegend();
}

/// Of two maps in a low window, each is shown rather than its legend.
void MapPane::fitLegend()
{
    const int room = height() - m_name->sizeHint().height() - m_legend->heightForWidth(width());
    m_legend->setVisible(drawn() && (!m_titled || room >= kLeastMap));
}

void MapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void MapPane::showInstead(std::shared_ptr<const MapModel> model)
{
    if (!model && !m_instead)
        return;
    m_instead = model != nullptr;
    m_origin.reset();
    m_view->setSelection({});
    if (m_instead)
        draw([model = std::move(model)](const Progress &) { return model; });
    else
        follow();
}

bool MapPane::isOrigin(const std::shared_ptr<const void> &origin) const
{
    return !m_origin.owner_before(origin) && !origin.owner_before(m_origin);
}

void MapPane::follow()
{
    if (m_instead)
        return;
    auto source = mapSource(*m_session, m_side);
    if (source && isOrigin(source->origin))
        return;
    forget();
    if (!source) {
        showMessage(source.error());
    } else if (m_used) {
        m_origin = source->origin;
        draw(std::move(source->make));
    } else {
        m_view->setPyramid(nullptr);
        m_legend->setPyramid(nullptr);
    }
}

void MapPane::draw(std::function<MadeModel(const Progress &)> make)
{
    m_builder.start(
        [make = std::move(make)](const Progress &progress) -> Drawing {
            return make(progress).transform(
                [&progress](const auto &model) { return MapPyramid::build(model, progress); });
        },
        [this](const Drawing &drawing) { show(drawing); });
    QTimer::singleShot(kPatienceMilliseconds, this, [this] {
        if (m_builder.busy() && m_view->pyramid() == nullptr)
            showMessage({ tr("Drawing…"), tr("The tables of the image are being read.") });
    });
}

/// What a check has seen so far, where nothing is known from an earlier one.
void MapPane::drawLive()
{
    auto live = m_session->liveMap();
    const bool again = !m_sinceLive.isValid() || m_sinceLive.hasExpired(kLiveMilliseconds);
    if (!follows() || !live || m_session->report() || m_builder.busy() || !again)
        return;
    m_sinceLive.start();
    m_builder.start(
        [side = m_side, live = std::move(live)](const Progress &progress) -> Drawing {
            auto model = side->liveModel(*live);
            return model ? MapPyramid::build(std::move(model), progress) : nullptr;
        },
        [this](const Drawing &drawing) { show(drawing); });
}

void MapPane::show(const Drawing &drawing)
{
    if (!drawing) {
        showMessage(drawing.error());
        return;
    }
    if (!*drawing) // stopped
        return;
    m_stack->setCurrentIndex(0);
    m_view->setPyramid(*drawing);
    m_legend->setPyramid(drawing->get());
    m_legend->followInTabs(m_view);
    fitLegend();
    emit mapChanged();
    followSelection();
    followDetails();
}

void MapPane::showMessage(const MapMessage &message)
{
    m_view->setPyramid(nullptr);
    m_legend->setPyramid(nullptr);
    m_legend->hide();
    m_message->setMessage(message);
    m_stack->setCurrentIndex(1);
    emit mapChanged();
}

/// What was drawn, or is being drawn, is no longer what is there.
void MapPane::forget()
{
    m_builder.discard();
    m_origin.reset();
}

void MapPane::followSelection()
{
    const auto image = m_session->image();
    const auto &place = m_session->selection()->current();
    if (!follows() || !image || !image->geometry() || !place)
        return;
    m_view->setSelection(m_side->marks(*image->geometry(), *place, nullptr).selection);
    // Other views have told their status bar where the selection is; here it is told what it is.
    emit statusChanged(m_view->statusText());
}

void MapPane::followDetails()
{
    const auto image = m_session->image();
    const auto &place = m_session->selection()->current();
    const auto &details = m_session->details();
    if (!follows() || m_chooser.busy() || !image || !image->geometry() || !place || !details)
        return;
    auto marks = m_side->marks(*image->geometry(), *place, &*details);
    m_view->setSelection(marks.selection);
    m_view->setCounterparts(std::move(marks.counterparts));
    if (const auto note = m_side->note(*image->geometry(), *details))
        m_view->setNote(note->first, note->second);
}

void MapPane::choose(const ClusterRange &range)
{
    const auto image = m_session->image();
    // Clusters of a preview are none of the file's.
    if (!follows() || !image || !image->geometry())
        return;
    const auto select = [session = m_session](const Place &place) {
        session->selection()->select(session->withFinding(place));
    };
    if (m_side->placesTakeTime())
        m_chooser.start(
            [side = m_side, image, range](Progress &) { return side->placeOf(*image, range); },
            select);
    else
        select(m_side->placeOf(*image, range));
}

void MapPane::openMenu(const QPoint &point)
{
    if (!follows())
        return;
    auto *menu = new MapMenu(m_session, m_side->space(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &MapMenu::followWanted, this, &MapPane::goOn);
    connect(menu, &MapMenu::referrersWanted, this, &MapPane::referrersWanted);
    connect(menu, &MapMenu::otherMapWanted, this, &MapPane::otherMapWanted);
    connect(menu, &MapMenu::explainWanted, this, &MapPane::explainWanted);
    menu->popup(point);
}

/// From the guest's disk to what it reads from. Of a cluster of the file there is no such way on,
/// only ways back.
void MapPane::goOn()
{
    if (m_side->space() == MapSpace::File) {
        emit referrersWanted();
    } else if (const auto cluster = clusterReadFrom(*m_session)) {
        m_session->selection()->select(m_session->placeOfCluster(*cluster));
    }
}

void MapPane::lookUpHovered(const ClusterRange &range)
{
    m_lookUp.discard();
    const auto image = m_session->image();
    const auto report = m_session->report();
    if (range.empty() || !follows() || !image || !report || !report->map) {
        m_session->selection()->setHovered(std::nullopt);
        return;
    }
    struct Hovered {
        Place place;
        std::optional<std::pair<std::uint64_t, PlaceNote>> note;
    };
    m_lookUp.start(
        [side = m_side, image, report, range](Progress &progress) -> Hovered {
            const auto place = side->placeOf(*image, range);
            if (range.count != 1)
                return { place, std::nullopt };
            const auto details = lookUp(*image, report.get(), place, progress);
            return { place, side->note(*image->geometry(), details) };
        },
        [this](const Hovered &hovered) {
            if (hovered.note)
                m_view->setNote(hovered.note->first, hovered.note->second);
            m_session->selection()->setHovered(hovered.place);
        });
}

} // namespace qed::ui
