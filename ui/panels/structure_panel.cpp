// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/structure_panel.h"

#include "ui/icons/icons.h"
#include "ui/panels/structure_view.h"
#include "ui/text/number_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

namespace qed::ui {

StructurePanel::StructurePanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_filter.setSourceModel(&m_model);
    m_view = new StructureView(this);
    m_view->setModel(&m_filter);
    m_view->arrangeColumns();
    auto *bar = new QToolBar(tr("Structure Toolbar"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyProblems = bar->addAction(icon(QStringLiteral("view-filter")), tr("Only &Problems"));
    m_onlyProblems->setCheckable(true);
    m_onlyProblems->setToolTip(tr("Hide rows that hold no problem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view);
    setFocusProxy(m_view);

    connect(m_onlyProblems, &QAction::toggled, &m_filter, &ProblemFilter::setOnlyProblems);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &StructurePanel::choose);
    connect(m_view, &QWidget::customContextMenuRequested, this, &StructurePanel::showMenu);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const StructureRow row = m_model.row(m_filter.mapToSource(index));
        if (row.level == TableLevel::L2) // others open
            followPointer(row);
    });
    connect(&m_model, &StructureModel::revealed, this, &StructurePanel::showRow);
    connect(session, &Session::imageChanged, this, &StructurePanel::fill);
    connect(session, &Session::reportChanged, this, &StructurePanel::fill);
    connect(session, &Session::surroundingsChanged, this, &StructurePanel::fillBase);
    connect(session, &Session::detailsChanged, this, &StructurePanel::followDetails);
    connect(session->selection(), &Selection::changed, this, &StructurePanel::follow);
    connect(session->selection(), &Selection::hoveredChanged, this, &StructurePanel::frameHovered);
    fill();
}

QTreeView *StructurePanel::view() const noexcept
{
    return m_view;
}

QSize StructurePanel::sizeHint() const
{
    return { 62 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing() };
}

void StructurePanel::fill()
{
    const QScopedValueRollback guard(m_following, true);
    m_model.setContent(
        { m_session->image(), m_session->report(), m_session->chain(), m_session->problemMarks() });
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        const RowKind kind = m_model.row(m_filter.mapToSource(index)).kind;
        m_view->setExpanded(index, kind == RowKind::L1Section || kind == RowKind::BaseSection);
    }
    if (m_session->selection()->current())
        m_model.reveal(*m_session->selection()->current());
}

void StructurePanel::fillBase()
{
    // Also told when another program begins to use the image, which is no reason to close the tree.
    const auto same = [](const ChainLink &one, const ChainLink &other) {
        return one.path == other.path && one.state == other.state && one.smaller == other.smaller;
    };
    if (!std::ranges::equal(m_session->chain(), m_model.content().chain, same))
        fill();
}

void StructurePanel::follow(const Place &place)
{
    if (!m_following)
        m_model.reveal(place);
}

/// Frames rows that are there already; what the pointer passes over is not worth reading tables.
void StructurePanel::frameHovered()
{
    const auto &hovered = m_session->selection()->hovered();
    if (!hovered) {
        m_view->setFramed(nullptr);
        return;
    }
    m_view->setFramed([this, place = *hovered](const QModelIndex &shown) {
        const StructureRow row = m_model.row(m_filter.mapToSource(shown));
        if (row.isEntries())
            return placeOfEntries(row).file.overlaps(place.file);
        return row.kind == RowKind::Unreferenced && placeOf(row).file.overlaps(place.file);
    });
}

void StructurePanel::followDetails()
{
    // A cluster chosen elsewhere: which entry leads to it is known only now.
    const auto &details = m_session->details();
    const auto &current = m_session->selection()->current();
    if (details && current && current != m_chosen && details->place.slot && !current->slot
        && !current->field)
        m_model.reveal(details->place);
}

void StructurePanel::showRow(const QModelIndex &index)
{
    const QScopedValueRollback guard(m_following, true);
    QModelIndex shown = m_filter.mapFromSource(index);
    for (QModelIndex above = index; !shown.isValid() && above.isValid();) {
        above = above.parent(); // hidden by the filter: the nearest row that is shown
        shown = m_filter.mapFromSource(above);
    }
    if (!shown.isValid())
        return;
    for (QModelIndex above = shown.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

void StructurePanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QScopedValueRollback guard(m_following, true);
    m_chosen = placeOf(m_model.row(m_filter.mapToSource(index)));
    m_session->selection()->select(*m_chosen);
}

Place StructurePanel::placeOf(const StructureRow &row) const
{
    switch (row.kind) {
    case RowKind::HeaderSection:
    case RowKind::BaseSection:
    case RowKind::L1Section:
    case RowKind::UnreferencedSection:
        return placeOfSection(row.kind);
    case RowKind::Base:
        return placeOfSection(RowKind::BaseSection);
    case RowKind::LeftOut:
        return placeOfSection(RowKind::UnreferencedSection);
    case RowKind::Field:
    case RowKind::Flag:
        return { .file = headerFields()[row.item].bytes, .field = headerFields()[row.item].field };
    case RowKind::Entries:
        return placeOfEntries(row);
    case RowKind::Unreferenced:
        return m_session->placeOfFinding(*row.finding);
    }
    return {};
}

Place StructurePanel::placeOfEntries(const StructureRow &row) const
{
    const Geometry &geometry = *m_session->image()->geometry();
    Place place = m_session->placeOfEntry(
        row.slot(), row.level == TableLevel::L2, row.run.value, row.entryBytes());
    place.finding = row.finding;
    if (row.run.count == 1)
        return place;
    place.entryCount = row.run.count;
    const std::uint64_t guestEntries = row.level == TableLevel::L1
        ? row.run.count * std::uint64_t { geometry.tableEntries() }
        : row.run.count;
    place.guest = geometry.guestRange(row.slot(), guestEntries);
    const bool contiguous = row.run.shape == EntryRun::Shape::Contiguous && leads(row);
    place.file = contiguous ? ByteRange { row.run.value, row.run.count * geometry.clusterSize() }
                            : row.entryBytes();
    return place;
}

Place StructurePanel::placeOfSection(RowKind kind) const
{
    const Image &image = *m_session->image();
    if (kind == RowKind::L1Section)
        return { .file = { image.geometry()->l1Offset(), image.geometry()->tableBytes() } };
    if (kind == RowKind::BaseSection && image.backingName())
        return { .file = { image.header().backingNameOffset, image.header().backingNameSize } };
    return { .file = { 0, std::min<std::uint64_t>(kHeaderBytes, image.source().size()) } };
}

bool StructurePanel::leads(const StructureRow &row) const
{
    return row.isEntries() && entryKind(row, *m_session->image()->geometry()) == EntryKind::Valid;
}

void StructurePanel::followPointer(const StructureRow &row)
{
    if (!leads(row))
        return;
    const Geometry &geometry = *m_session->image()->geometry();
    m_session->selection()->select(m_session->placeOfCluster(geometry.clusterOf(row.run.value)));
}

bool StructurePanel::explainCurrentField()
{
    const auto index = m_view->currentIndex();
    const auto words = index.data(Qt::WhatsThisRole).toString();
    if (!m_view->hasFocus() || words.isEmpty())
        return false;
    m_view->scrollTo(index); // lays the rows out as well; until then it may be nowhere
    const auto row = m_view->visualRect(index);
    QWhatsThis::showText(m_view->viewport()->mapToGlobal(row.bottomLeft()), words, m_view);
    return true;
}

void StructurePanel::copy()
{
    const QModelIndex current = m_view->currentIndex();
    QStringList cells;
    for (int column = 0; current.isValid() && column < StructureModel::ColumnCount; ++column)
        cells << current.siblingAtColumn(column).data().toString();
    cells.removeAll(QString());
    if (!cells.isEmpty())
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

void StructurePanel::showMenu(const QPoint &point)
{
    const QModelIndex shown = m_view->indexAt(point);
    if (!shown.isValid())
        return;
    const QModelIndex index = m_filter.mapToSource(shown);
    const StructureRow row = m_model.row(index);
    QMenu menu(this);
    menu.addAction(tr("&Copy"), this, &StructurePanel::copy);
    const QString value = index.siblingAtColumn(StructureModel::RawValue).data().toString();
    menu.addAction(tr("Copy &Value"), this, [=] { QApplication::clipboard()->setText(value); })
        ->setEnabled(!value.isEmpty());
    menu.addSeparator();
    menu.addAction(tr("&Follow Pointer"), this, [this, row] { followPointer(row); })
        ->setEnabled(leads(row));
    menu.addAction(tr("&Explain"), this, &StructurePanel::explainRequested);
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

} // namespace qed::ui
