// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/findings_panel.h"

#include "ui/dialogs/why_dialog.h"
#include "ui/icons/icons.h"
#include "ui/map/faint_label.h"
#include "ui/models/findings_filter.h"
#include "ui/models/findings_model.h"
#include "ui/panels/tree_view.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

/// Device-independent pixels.
constexpr int kWidthForCode = 1000;
constexpr int kWidthForPlace = 800;

} // namespace

FindingsPanel::FindingsPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FindingsModel(this))
    , m_filter(new FindingsFilter(m_model, this))
    , m_view(new TreeView(this))
    , m_rank(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_empty(new FaintLabel(m_view->viewport()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    buildView();
    layout->addWidget(m_view);
    setFocusProxy(m_view);

    connect(session, &Session::reportChanged, this, &FindingsPanel::takeReport);
    connect(session, &Session::stateChanged, this, &FindingsPanel::showEmptyText);
    connect(session->selection(), &Selection::changed, this, &FindingsPanel::showPlace);
    connect(
        session->selection(), &Selection::cleared, m_view, [this] { m_view->clearSelection(); });
    takeReport();
}

void FindingsPanel::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 6, 6, 6);
    bar->setSpacing(6);
    m_rank->setAccessibleName(tr("Severity of the findings shown"));
    m_rank->setToolTip(tr("Show findings of this severity only"));
    m_search->setPlaceholderText(tr("Search findings…"));
    m_search->setAccessibleName(tr("Search findings"));
    m_search->setClearButtonEnabled(true);
    auto *why = new QPushButton(icon(QStringLiteral("help-contextual")), tr("&Why?"), this);
    why->setToolTip(
        tr("Explain the chosen finding: what it means, what it costs, how it is repaired"));
    why->setEnabled(false);
    bar->addWidget(m_rank);
    bar->addWidget(m_search, 1);
    bar->addWidget(why);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);

    connect(m_rank, &QComboBox::currentIndexChanged, this, [this] {
        const auto rank = m_rank->currentData();
        m_filter->setRank(
            rank.isValid() ? std::optional(static_cast<Rank>(rank.toInt())) : std::nullopt);
        showEmptyText();
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &FindingsFilter::setText);
    connect(m_filter, &FindingsFilter::searched, this, &FindingsPanel::showEmptyText);
    connect(why, &QPushButton::clicked, this, &FindingsPanel::explain);
    m_view->setModel(m_filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, why,
        [this, why] { why->setEnabled(m_view->selectionModel()->hasSelection()); });
}

void FindingsPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    // Below the header one row and the beginning of the next: the map needs the room in a low
    // window.
    m_view->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(
        static_cast<int>(FindingsModel::Column::Message), QHeaderView::Stretch);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // Several rows are for copying.
        if (const auto rows = m_view->selectionModel()->selectedRows(); rows.size() == 1)
            chooseRow(rows.front());
    });
    connect(m_view, &QTreeView::activated, this, &FindingsPanel::chooseRow);
    connect(m_view, &QTreeView::clicked, this, &FindingsPanel::chooseRow);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::openMenu);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *center = new QVBoxLayout(m_view->viewport());
    center->addWidget(m_empty);
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What is wrong must stay readable; the other columns stand in the tooltip and in the
    // inspector, too.
    m_view->setColumnHidden(static_cast<int>(FindingsModel::Column::Code), width() < kWidthForCode);
    m_view->setColumnHidden(
        static_cast<int>(FindingsModel::Column::Place), width() < kWidthForPlace);
}

void FindingsPanel::takeReport()
{
    m_model->setReport(m_session->report());
    nameRanks();
    for (const auto column : { FindingsModel::Column::Severity, FindingsModel::Column::Cost,
             FindingsModel::Column::Place, FindingsModel::Column::Code })
        m_view->resizeColumnToContents(static_cast<int>(column));
    showEmptyText();
    if (const auto &place = m_session->selection()->current())
        showPlace(*place);
    const auto report = m_session->report();
    emit countChanged(report ? static_cast<int>(report->findings.size()) : 0);
}

void FindingsPanel::nameRanks()
{
    const auto before = m_rank->currentData();
    const QSignalBlocker quiet(m_rank);
    m_rank->clear();
    m_rank->addItem(tr("All severities"));
    for (int i = 0; i < kRankCount; ++i) {
        const auto rank = static_cast<Rank>(i);
        m_rank->addItem(icon(rankIconName(rank)),
            tr("%1 (%2)", "severity (count)").arg(rankName(rank), countText(m_model->count(rank))),
            i);
    }
    m_rank->setCurrentIndex(before.isValid() ? m_rank->findData(before) : 0);
}

void FindingsPanel::showPlace(const Place &place)
{
    const QScopedValueRollback following(m_following, true);
    const auto row = place.finding
        ? m_filter->mapFromSource(m_model->indexOfFinding(*place.finding))
        : QModelIndex();
    if (!row.isValid())
        m_view->clearSelection();
    else if (!m_view->selectionModel()->isRowSelected(row.row(), row.parent())) {
        m_view->setCurrentIndex(row);
        m_view->scrollTo(row);
    }
}

void FindingsPanel::chooseRow(const QModelIndex &index)
{
    const auto finding = index.data(FindingsModel::FindingRole);
    if (!m_following && finding.isValid() && m_session->image() && m_session->report())
        m_session->selection()->select(m_session->placeOfFinding(finding.value<qulonglong>()));
}

void FindingsPanel::copy()
{
    QStringList lines;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const auto &row : rows)
        lines += row.data(FindingsModel::TextRole).toString();
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void FindingsPanel::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FindingsPanel::explain()
{
    const auto index = m_view->currentIndex();
    if (index.isValid())
        WhyDialog::explain(
            static_cast<FindingCode>(index.data(FindingsModel::CodeRole).toInt()), window());
}

void FindingsPanel::openMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        icon(QStringLiteral("help-contextual")), tr("Why?"), this, &FindingsPanel::explain);
    menu->addAction(icon(QStringLiteral("edit-copy")), tr("Copy"), this, &FindingsPanel::copy);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void FindingsPanel::showEmptyText()
{
    const auto text = [this] {
        if (m_model->rowCount() != 0)
            return tr("No finding matches.");
        switch (m_session->state()) {
        case Session::State::Opening:
        case Session::State::Checking:
            return tr("The check is still running.");
        case Session::State::Cancelled:
            return tr("The check was stopped before its end.");
        case Session::State::Checked:
            return tr("Nothing was found.");
        case Session::State::Empty:
        case Session::State::Failed:
        case Session::State::Changing:
            break;
        }
        return QString();
    };
    m_empty->setText(text());
    m_empty->setVisible(m_filter->rowCount() == 0);
}

} // namespace qed::ui
