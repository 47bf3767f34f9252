// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/run_list_panel.h"

#include "ui/icons/icons.h"
#include "ui/map/faint_label.h"
#include "ui/map/map_view.h"
#include "ui/map/run_list_model.h"
#include "ui/text/number_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <bit>
#include <utility>

namespace qed::ui {

namespace {

using RunColumn = RunListModel::Column;

constexpr int kCellPadding = 24; // around a column's words
constexpr int kKindIcon = 24; // with the space behind it

} // namespace

RunListPanel::RunListPanel(MapView *map, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_model(new RunListModel(this))
    , m_view(new QTableView(this))
    , m_filter(new QComboBox(this))
    , m_note(new FaintLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    setUpView();
    setFocusProxy(m_view);
    m_model->setPalette(MapPalette::matching(palette()));

    connect(m_filter, &QComboBox::currentIndexChanged, this, &RunListPanel::outdate);
    setMap(map);
}

void RunListPanel::setMap(MapView *map)
{
    m_map->disconnect(this);
    m_map = map;
    connect(map, &MapView::pyramidChanged, this, &RunListPanel::takePyramid);
    connect(map, &MapView::selectionChanged, this, &RunListPanel::followSelection);
    takePyramid();
}

QWidget *RunListPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *label = new QLabel(tr("S&how:"), bar);
    label->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Kinds of clusters listed"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_filter);
    row->addSpacing(6);
    row->addWidget(m_note, 1);
    return bar;
}

void RunListPanel::setUpView()
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Clusters of the map"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the list
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(
        std::max(m_view->fontMetrics().height() + 6, 22));
    m_view->horizontalHeader()->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RunListPanel::chooseRow);
    connect(m_view, &QTableView::clicked, this, &RunListPanel::chooseRow);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_map->zoomTo(m_model->run(index.row()).clusters.first);
    });
}

QString RunListPanel::note() const
{
    return m_note->text();
}

void RunListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model->setPalette(MapPalette::matching(palette()));
        nameKinds();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void RunListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        make();
}

void RunListPanel::takePyramid()
{
    m_kindsNamed = false;
    outdate();
}

void RunListPanel::nameKinds()
{
    const QSignalBlocker quiet(m_filter);
    const auto before = m_filter->currentText();
    m_filter->clear();
    addKind({}, tr("All kinds"), static_cast<KindMask>(~0U));
    if (const auto *pyramid = m_map->pyramid()) {
        const auto &model = pyramid->model();
        const auto there = pyramid->kindsIn({ 0, pyramid->clusters() });
        if ((there & model.problems()) != 0)
            addKind(icon(QStringLiteral("data-warning")), tr("Only problems"), model.problems());
        for (std::size_t kind = 0; kind < model.kinds().size(); ++kind) {
            if ((there >> kind & 1U) != 0)
                addKind(kindIcon(model.kinds()[kind].style, MapPalette::matching(palette())),
                    model.kinds()[kind].name, static_cast<KindMask>(1U << kind));
        }
    }
    m_filter->setCurrentIndex(std::max(0, m_filter->findText(before)));
}

void RunListPanel::addKind(const QIcon &icon, const QString &name, KindMask kinds)
{
    m_filter->addItem(icon, name, static_cast<uint>(kinds));
}

KindMask RunListPanel::kinds() const
{
    return static_cast<KindMask>(m_filter->currentData().toUInt());
}

void RunListPanel::outdate()
{
    m_outdated = true;
    // Rows of a map that is no longer shown must not be chosen in another.
    m_maker.discard();
    m_model->setList(nullptr);
    showNote();
    if (isVisible())
        make();
}

void RunListPanel::make()
{
    m_outdated = false;
    if (!std::exchange(m_kindsNamed, true))
        nameKinds();
    const auto &pyramid = m_map->sharedPyramid();
    if (pyramid) {
        m_maker.start([pyramid, kinds = kinds()](
                          Progress &progress) { return RunList::build(pyramid, kinds, progress); },
            [this](const std::shared_ptr<const RunList> &list) {
                if (list)
                    take(list);
            });
    }
    showNote();
}

void RunListPanel::take(const std::shared_ptr<const RunList> &list)
{
    m_model->setList(list, m_map->space());
    fitColumns();
    followSelection();
}

void RunListPanel::fitColumns()
{
    const auto *list = m_model->list();
    if (list == nullptr)
        return;
    const auto &model = list->pyramid().model();
    const auto bytes = list->pyramid().clusters() * model.clusterSize();
    // Looking through all rows would take long; none is wider than these.
    const auto fit = [this](RunColumn column, const QString &widest, int more = 0) {
        const auto header
            = m_model->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole);
        const auto metrics = m_view->fontMetrics();
        m_view->setColumnWidth(static_cast<int>(column),
            kCellPadding
                + std::max(metrics.horizontalAdvance(header.toString()),
                    metrics.horizontalAdvance(widest) + more));
    };
    QString name;
    for (const auto &kind : model.kinds())
        name = kind.name.size() > name.size() ? kind.name : name;
    fit(RunColumn::KindName, name, kKindIcon);
    for (const auto column : { RunColumn::First, RunColumn::Last, RunColumn::Clusters })
        fit(column, countText(list->pyramid().clusters()));
    fit(RunColumn::Size, tr("1,023.9 GiB", "a long size"));
    fit(RunColumn::Offsets, rangeText({ bytes / 2, bytes }));
}

void RunListPanel::followSelection()
{
    if (m_model->list() != nullptr) {
        const QScopedValueRollback following(m_following, true);
        const auto &selection = m_map->selection();
        const int row = selection.empty() ? -1 : m_model->rowOf(selection.first);
        if (row < 0)
            m_view->clearSelection();
        else if (!m_view->selectionModel()->isRowSelected(row)) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            m_view->scrollTo(m_model->index(row, 0));
        }
    }
    showNote();
}

void RunListPanel::chooseRow(const QModelIndex &index)
{
    if (!m_following && index.isValid())
        m_map->choose(m_model->run(index.row()).clusters);
}

/// Counted by the map, not by the rows.
QString RunListPanel::clustersText() const
{
    const auto *list = m_model->list();
    const auto counts = list->pyramid().counts();
    std::uint64_t clusters = 0;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        clusters += (list->kinds() >> kind & 1U) != 0 ? counts[kind] : 0;
    const auto size = sizeText(clusters * list->pyramid().model().clusterSize());
    return clusters == 1 ? tr("1 cluster (%1)", "size").arg(size)
                         : tr("%1 clusters (%2)", "count, size", pluralNumber(clusters))
                               .arg(countText(clusters), size);
}

/// What there is besides the rows.
QString RunListPanel::capText() const
{
    const auto *list = m_model->list();
    QStringList sentences { tr(
        "Only the first %1 runs are listed, up to cluster %2.", nullptr, pluralNumber(list->size()))
            .arg(countText(list->size()), countText(list->end() - 1)) };
    if (m_map->selection().first >= list->end())
        sentences += tr("The selected cluster is behind them.");
    if (!std::has_single_bit(list->kinds()))
        sentences += tr("Show one kind to see more of it.");
    return sentences.join(u' ');
}

void RunListPanel::showNote()
{
    const auto text = [this] {
        const auto *list = m_model->list();
        if (list == nullptr)
            return m_map->pyramid() == nullptr ? tr("There is no map.") : tr("Reading…");
        if (!list->whole())
            return tr("%1. %2", "clusters, a sentence").arg(clustersText(), capText());
        return list->size() == 1
            ? tr("%1 in 1 run", "clusters").arg(clustersText())
            : tr("%1 in %2 runs", "clusters, count", pluralNumber(list->size()))
                  .arg(clustersText(), countText(list->size()));
    };
    m_note->setText(text());
}

} // namespace qed::ui
