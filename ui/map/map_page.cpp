// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_page.h"

#include "core/report/json.h"
#include "ui/map/boundary_lines.h"
#include "ui/map/map_text.h"
#include "ui/map/row_labels.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <bit>

namespace qed::ui {

namespace {

constexpr int kMinPageWidth = 480;
constexpr int kMinMapHeight = 64;
constexpr double kSlack = 1.1; // whoever shows the drawing may have wider letters
constexpr int kMapMargin = 8; // that a MapLayout leaves around its cells

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(MapPage)
};

[[nodiscard]] QString clustersLine(const MapPyramid &pyramid, const PageFacts &facts)
{
    const auto size = sizeText(pyramid.model().clusterSize());
    const auto clusters = pyramid.clusters() == 1
        ? PageWords::tr("1 cluster of %1").arg(size)
        : PageWords::tr("%1 clusters of %2", nullptr, pluralNumber(pyramid.clusters()))
              .arg(countText(pyramid.clusters()), size);
    QStringList parts { facts.subject, facts.size, clusters };
    if (facts.partitions.size() == 1)
        parts << PageWords::tr("1 partition, its boundaries as lines");
    else if (!facts.partitions.empty())
        parts << PageWords::tr("%1 partitions, their boundaries as lines", nullptr,
            pluralNumber(facts.partitions.size()))
                     .arg(countText(facts.partitions.size()));
    return parts.join(QStringLiteral(" · "));
}

[[nodiscard]] QString cellLine(const MapPyramid &pyramid, const MapLayout &map)
{
    const auto bytes = sizeText(map.clustersPerCell() * pyramid.model().clusterSize());
    if (map.clustersPerCell() == 1)
        return PageWords::tr("Each cell is one cluster (%1).").arg(bytes);
    const auto problems = static_cast<KindMask>(
        pyramid.kindsIn({ 0, pyramid.clusters() }) & pyramid.model().problems());
    auto text = PageWords::tr("Each cell stands for %1 clusters (%2) and shows the worst of them.",
        nullptr, pluralNumber(map.clustersPerCell()))
                    .arg(countText(map.clustersPerCell()), bytes);
    if (std::popcount(problems) < 2)
        return text;
    return PageWords::tr("%1 Marks in its corners are further problems.").arg(text);
}

[[nodiscard]] QString zoomLine(const MapPyramid &pyramid, const MapLayout &map)
{
    auto text = cellLine(pyramid, map);
    if (map.bandRows() == 1)
        return text;
    return PageWords::tr("%1 Cells follow a Hilbert curve in each block of %2 × %2; blocks go from "
                         "left to right and down.")
        .arg(text, countText(map.bandRows()));
}

[[nodiscard]] QString madeText(const PageFacts &facts)
{
    const auto locale = userLocale();
    return PageWords::tr("%1, %2 %3", "date, time, time zone")
        .arg(locale.toString(facts.made.date(), QLocale::LongFormat),
            locale.toString(facts.made.time(), QLocale::ShortFormat),
            facts.made.timeZoneAbbreviation());
}

[[nodiscard]] QString programText()
{
    const auto version = programVersion();
    return PageWords::tr("Qedscope %1")
        .arg(QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size())));
}

/// Every cluster in view, in cells that are larger than usual where there would be too many.
[[nodiscard]] MapLayout fitted(std::uint64_t clusters, const MapLayout::Frame &frame)
{
    for (int base = kDefaultCell;; ++base) {
        const MapLayout map(clusters, frame, MapLayout::fitZoom(clusters, frame, base));
        if (map.cells() <= MapPage::kMaxCells || base == kMaxCell)
            return map;
    }
}

/// Puts the parts below each other.
class PageMaker final {
public:
    PageMaker(const MapPyramid &pyramid, const PageFacts &facts, const PageStyle &style)
        : m_pyramid(pyramid)
        , m_facts(facts)
        , m_room(style.room.boundedTo({ MapPage::kMaxEdge, MapPage::kMaxEdge })
                  .expandedTo({ kMinPageWidth, 1 }))
        , m_base(std::clamp(m_room.width() / 110, 12, 20))
        , m_order(style.order)
    {
        m_page.palette = style.palette;
        m_page.font = style.font;
        m_page.font.setPixelSize(m_base);
        m_page.boundaries
            = boundaryClusters(facts.partitions, pyramid.model().clusterSize(), pyramid.clusters());
        m_page.title = PageWords::tr("%1: %2", "file name, what the map shows")
                           .arg(facts.title, facts.subject);
    }

    MapPage make()
    {
        placeHead();
        const int headEnd = m_y;
        placeLegend();
        const int legendHeight = m_y - headEnd;
        placeMap(headEnd, m_room.height() - headEnd - legendHeight - 3 * m_base);
        const int legendTop = m_page.mapAt.y() + m_page.mapSize.height() + m_base / 2;
        for (auto &entry : m_page.legend) {
            entry.swatch.translate(0, legendTop - headEnd);
            entry.at += QPointF(0, legendTop - headEnd);
        }
        m_page.size = { m_room.width(), legendTop + legendHeight + margin() - m_base / 2 };
        describe();
        return std::move(m_page);
    }

private:
    [[nodiscard]] int margin() const { return 2 * m_base; }
    [[nodiscard]] int right() const { return m_room.width() - margin(); }
    [[nodiscard]] QFontMetrics metrics(PageFont font) const
    {
        return QFontMetrics(m_page.fontOf(font));
    }

    /// One line, with something at its end; goes on below it.
    void addLine(PageFont font, const QString &text, const QString &end = {})
    {
        const auto bounds = metrics(font);
        const int baseline = m_y + bounds.ascent();
        int room = right() - margin();
        if (!end.isEmpty()) {
            m_page.texts.push_back({ QPointF(right(), baseline), end, PageFont::Note, true });
            room -= metrics(PageFont::Note).horizontalAdvance(end) + margin();
        }
        m_page.texts.push_back(
            { QPointF(margin(), baseline), bounds.elidedText(text, Qt::ElideMiddle, room), font });
        m_y += bounds.height() + m_base / 4;
    }

    void placeHead()
    {
        m_y = margin() - m_base / 2;
        addLine(PageFont::Title, m_facts.title, madeText(m_facts));
        addLine(PageFont::Text, clustersLine(m_pyramid, m_facts), programText());
        m_zoomText = m_page.texts.size();
        addLine(PageFont::Note, QStringLiteral(" "));
        m_y += m_base / 2;
    }

    void placeMap(int top, int room)
    {
        const auto bounds = metrics(PageFont::Label);
        const auto clusters = m_pyramid.clusters();
        const auto last
            = (std::max<std::uint64_t>(clusters, 1) - 1) * m_pyramid.model().clusterSize();
        const int gutter = static_cast<int>(labelWidth(bounds, last) * kSlack) + m_base;
        const MapLayout::Frame frame { .viewport
            = { right() - margin() - gutter + 2 * kMapMargin, std::max(room, kMinMapHeight) },
            .overview = false,
            .order = m_order };
        m_page.map = fitted(clusters, frame);
        const auto rows = static_cast<int>(m_page.map.rows());
        m_page.mapAt = { margin() + gutter - kMapMargin, top };
        m_page.mapSize = { frame.viewport.width(), rows * m_page.map.zoom().cell + 2 * kMapMargin };
        for (const auto &label :
            rowLabels(m_page.map, 0, m_pyramid.model().clusterSize(), bounds.height()))
            m_page.texts.push_back({ QPointF(margin() + gutter - m_base,
                                         top + label.center + bounds.ascent() / 2.0 - 1),
                label.text, PageFont::Label, true });
        m_page.texts[m_zoomText].text
            = metrics(PageFont::Note)
                  .elidedText(zoomLine(m_pyramid, m_page.map), Qt::ElideRight, right() - margin());
    }

    void placeLegend()
    {
        const auto counts = m_pyramid.counts();
        const auto &model = m_pyramid.model();
        for (std::size_t kind = 0; kind < model.kinds().size(); ++kind) {
            if (counts[kind] != 0)
                m_page.legend.push_back({ .style = model.kinds()[kind].style,
                    .name = model.kinds()[kind].name,
                    .count = countText(counts[kind]),
                    .bytes = sizeText(counts[kind] * model.clusterSize()) });
        }
        arrangeLegend();
    }

    /// Like words: beside each other, and in a new line where the width ends.
    void arrangeLegend()
    {
        const int edge = m_base * 5 / 4;
        const auto bounds = metrics(PageFont::Text);
        const int height = std::max(edge, bounds.height()) + m_base / 2;
        double x = margin();
        for (auto &entry : m_page.legend) {
            const double words = edge + m_base / 2.0;
            const double width = words + entryWidth(entry) * kSlack;
            if (x > margin() && x + width > right()) {
                x = margin();
                m_y += height;
            }
            const double middle = m_y + height / 2.0;
            entry.swatch = QRectF(x, middle - edge / 2.0, edge, edge);
            entry.at = { x + words, middle + (bounds.ascent() - bounds.descent()) / 2.0 };
            x += width + 2 * m_base;
        }
        m_y += height;
    }

    [[nodiscard]] double entryWidth(const PageLegendEntry &entry) const
    {
        return metrics(PageFont::Text).horizontalAdvance(entry.name)
            + metrics(PageFont::Strong).horizontalAdvance(entry.count)
            + metrics(PageFont::Note).horizontalAdvance(entry.bytes) + 2 * m_page.wordGap();
    }

    void describe()
    {
        m_page.description = QStringList { clustersLine(m_pyramid, m_facts) + u'.',
            PageWords::tr("%1.").arg(kindsWithBytes(m_pyramid.model(), m_pyramid.counts())),
            zoomLine(m_pyramid, m_page.map),
            PageWords::tr("Made on %1 by %2.", "date and time, program and version")
                .arg(madeText(m_facts), programText()) }
                                 .join(u' ');
    }

    const MapPyramid &m_pyramid;
    const PageFacts &m_facts;
    QSize m_room;
    int m_base; ///< size of ordinary letters; all distances come from it
    CellOrder m_order;
    int m_y = 0;
    std::size_t m_zoomText = 0; ///< known once the map stands
    MapPage m_page;
};

} // namespace

QFont MapPage::fontOf(PageFont role) const
{
    QFont result = font;
    const int base = font.pixelSize();
    switch (role) {
    case PageFont::Title:
        result.setPixelSize(base * 8 / 5);
        result.setWeight(QFont::DemiBold);
        break;
    case PageFont::Strong:
        result.setWeight(QFont::DemiBold);
        break;
    case PageFont::Label:
        result.setPixelSize(base * 4 / 5);
        break;
    case PageFont::Text:
    case PageFont::Note:
        break;
    }
    return result;
}

QColor MapPage::colorOf(PageFont role) const
{
    const bool faint = role == PageFont::Note || role == PageFont::Label;
    const auto &ink = palette.isDark ? MapPalette::light() : MapPalette::dark();
    return faint ? palette.label : ink.surface;
}

double MapPage::wordGap() const
{
    return font.pixelSize() / 2.0;
}

MapPage makePage(const MapPyramid &pyramid, const PageFacts &facts, const PageStyle &style)
{
    return PageMaker(pyramid, facts, style).make();
}

} // namespace qed::ui
