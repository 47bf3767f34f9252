// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_legend.h"

#include "ui/map/cell_art.h"
#include "ui/map/flow_layout.h"
#include "ui/map/legible.h"
#include "ui/text/number_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kSpacing = 6;
constexpr qreal kDimmedOpacity = 0.45;

[[nodiscard]] int swatchEdge(const QFontMetrics &metrics)
{
    return std::max(16, metrics.height());
}

[[nodiscard]] QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

LegendEntry::LegendEntry(MapKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(std::move(kind))
    , m_palette(MapPalette::matching(palette()))
{
    setCheckable(true);
    // Keys and mouse are told apart below; what clicks otherwise is assistive technology.
    connect(this, &QAbstractButton::clicked, this, &LegendEntry::filterToggled);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(
        tr("Click to go to the first one. Ctrl+click, or Space, to bring this kind forward."));
}

void LegendEntry::setCount(std::uint64_t clusters, std::uint64_t clusterSize)
{
    m_none = clusters == 0;
    m_count = countText(clusters);
    m_bytes = m_none ? QString() : sizeText(clusters * clusterSize);
    setEnabled(!m_none);
    setAccessibleName(m_none ? tr("%1: none").arg(m_kind.name)
                             : tr("%1: %2, %3", "kind, counted clusters and their bytes")
                                   .arg(m_kind.name, m_kind.counted(clusters), m_bytes));
    updateGeometry();
    update();
}

void LegendEntry::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QFontMetrics bold(boldFont(font()));
    const int swatch = swatchEdge(metrics);
    int width = kPadding + swatch + kSpacing + metrics.horizontalAdvance(m_kind.name) + kSpacing
        + bold.horizontalAdvance(m_count) + kPadding;
    if (!m_bytes.isEmpty())
        width += kSpacing + metrics.horizontalAdvance(m_bytes);
    return { width, std::max(swatch, metrics.height()) + kPadding };
}

void LegendEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_palette = MapPalette::matching(palette());
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void LegendEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LegendEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        emit filterToggled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit jumpWanted();
    else
        QAbstractButton::keyPressEvent(event); // arrows go to the neighbours
}

void LegendEntry::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = isDown() && rect().contains(event->position().toPoint());
    setDown(false);
    if (!inside || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit filterToggled();
    else
        emit jumpWanted();
}

/// Where the swatch's colour is next to that of the window.
void LegendEntry::drawEdge(QPainter &painter, const QRectF &square) const
{
    auto edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.25F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 1));
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto window = palette().color(QPalette::Window);
    const auto highlight = legible(palette().color(QPalette::Highlight), window, kMarkContrast);
    if (isEnabled() && (underMouse() || isChecked() || hasFocus())) {
        auto under = highlight;
        under.setAlphaF(isChecked() ? 0.22F : underMouse() ? 0.12F : 0.0F);
        painter.setBrush(under);
        painter.setPen(
            hasFocus() || isChecked() ? QPen(highlight, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setOpacity(m_none || m_dimmed ? kDimmedOpacity : 1);
    const QFontMetrics metrics(font());
    const int edge = swatchEdge(metrics);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const QRect swatch = place(kPadding, edge);
    const QRectF square(swatch.left(), (height() - edge) / 2.0, edge, edge);
    drawCell(painter, square, m_kind.style, m_palette);
    if (!m_kind.problem) // these stand out, and their own edge tells them apart
        drawEdge(painter, square);

    int x = kPadding + edge + kSpacing;
    painter.setOpacity(1);
    const auto plain = palette().color(QPalette::Active, QPalette::WindowText);
    const auto faint = faintText(plain, window);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place(x, width), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + kSpacing;
    };
    const bool back = m_none || m_dimmed;
    write(m_kind.name, font(), back ? faint : plain);
    write(m_count, boldFont(font()), back ? faint : plain);
    if (!m_bytes.isEmpty())
        write(m_bytes, font(), faint);
}

MapLegend::MapLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, 4, 2);
    layout->setContentsMargins(4, 4, 4, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the map"));
}

bool MapLegend::event(QEvent *event)
{
    // A window gives its middle no height for its width; all rows of the legend are to be seen.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->heightForWidth(width()));
    return QWidget::event(event);
}

void MapLegend::setPyramid(const MapPyramid *pyramid)
{
    // While a check runs there is another pyramid every moment: what has the focus stays.
    std::vector<std::pair<Kind, LegendEntry *>> entries;
    if (pyramid != nullptr) {
        const auto &model = pyramid->model();
        const auto counts = pyramid->counts();
        for (Kind kind = 0; kind < static_cast<Kind>(model.kinds().size()); ++kind) {
            if (counts[kind] == 0)
                continue;
            auto *entry = takeEntry(kind);
            if (entry == nullptr)
                entry = makeEntry(kind, model.kinds()[kind]);
            entry->setCount(counts[kind], model.clusterSize());
            layout()->removeWidget(entry);
            layout()->addWidget(entry);
            entry->show();
            entries.emplace_back(kind, entry);
        }
    }
    for (const auto &[kind, entry] : std::exchange(m_entries, std::move(entries)))
        delete entry;
    KindMask there = 0;
    for (const auto &[kind, entry] : m_entries)
        there = static_cast<KindMask>(there | 1U << kind);
    m_filter = static_cast<KindMask>(m_filter & there);
    showFilter();
    emit filterChanged(m_filter);
}

void MapLegend::followInTabs(QWidget *before)
{
    for (const auto &[kind, entry] : m_entries) {
        setTabOrder(before, entry);
        before = entry;
    }
}

LegendEntry *MapLegend::takeEntry(Kind kind)
{
    const auto found
        = std::ranges::find(m_entries, kind, [](const auto &each) { return each.first; });
    return found == m_entries.end() ? nullptr : std::exchange(found->second, nullptr);
}

LegendEntry *MapLegend::makeEntry(Kind kind, const MapKind &named)
{
    auto *entry = new LegendEntry(named, this);
    connect(entry, &LegendEntry::jumpWanted, this, [this, kind] { emit jumpWanted(kind); });
    connect(entry, &LegendEntry::filterToggled, this, [this, kind] { toggle(kind); });
    return entry;
}

void MapLegend::toggle(Kind kind)
{
    m_filter = static_cast<KindMask>(m_filter ^ 1U << kind);
    showFilter();
    emit filterChanged(m_filter);
}

void MapLegend::showFilter()
{
    for (const auto &[kind, entry] : m_entries) {
        const bool chosen = (m_filter >> kind & 1U) != 0;
        entry->setChecked(chosen);
        entry->setDimmed(m_filter != 0 && !chosen);
    }
}

} // namespace qed::ui
