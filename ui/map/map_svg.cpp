// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The page as SVG. Each look that a cell can have is a pattern as large as a cell; what has the
// look is filled with it.
#include "ui/map/boundary_lines.h"
#include "ui/map/cell_look.h"
#include "ui/map/map_picture.h"
#include "ui/map/svg_writer.h"

#include <algorithm>
#include <map>
#include <vector>

namespace qed::ui {

namespace {

/// Cells beside each other that look the same; equal runs below each other are one.
using Runs = std::map<CellLook, std::vector<QRect>>;

void addRun(std::vector<QRect> &runs, const QRect &rect)
{
    auto *above = runs.empty() ? nullptr : &runs.back();
    if (above != nullptr && above->left() == rect.left() && above->width() == rect.width()
        && above->bottom() + 1 == rect.top())
        above->setBottom(rect.bottom());
    else
        runs.push_back(rect);
}

[[nodiscard]] Runs runsOf(const MapPyramid &pyramid, const MapLayout &map)
{
    Runs runs;
    std::vector<CellState> states;
    pyramid.cells(0, map.cells(), map.zoom().shift, states);
    const auto problems = pyramid.model().problems();
    const auto lookOn = [&](std::uint64_t row, std::uint64_t column) {
        const auto cell = map.cellOn({ row, column });
        return cell ? lookOf(states[*cell], problems, 0) : CellLook {};
    };
    const int edge = map.zoom().cell;
    for (std::uint64_t row = 0; row < map.rows(); ++row) {
        for (std::uint64_t at = 0, end = 0; at < map.columns(); at = end) {
            const auto look = lookOn(row, at);
            while (end < map.columns() && lookOn(row, end) == look)
                ++end;
            if (const auto cell = map.cellOn({ row, at }))
                addRun(runs[look],
                    { map.cellRect(*cell, 0).topLeft(),
                        QSize(static_cast<int>(end - at) * edge, edge) });
        }
    }
    return runs;
}

class SvgPage final {
public:
    SvgPage(const MapPyramid &pyramid, const MapPage &page)
        : m_pyramid(pyramid)
        , m_page(page)
        , m_runs(runsOf(pyramid, page.map))
    {
    }

    QByteArray write()
    {
        m_svg.open("svg",
            { { "xmlns", QStringLiteral("http://www.w3.org/2000/svg") },
                { "width", svgNumber(m_page.size.width()) },
                { "height", svgNumber(m_page.size.height()) },
                { "viewBox",
                    QStringLiteral("0 0 %1 %2")
                        .arg(m_page.size.width())
                        .arg(m_page.size.height()) },
                { "role", QStringLiteral("img") },
                { "aria-labelledby", QStringLiteral("title description") } });
        m_svg.text("title", { { "id", QStringLiteral("title") } }, m_page.title);
        m_svg.text("desc", { { "id", QStringLiteral("description") } }, m_page.description);
        writePatterns();
        m_svg.rect(QRectF({}, m_page.size), m_page.palette.surface);
        writeCells();
        writeWords();
        return m_svg.finish();
    }

private:
    [[nodiscard]] static QString patternName(const CellLook &look)
    {
        return QStringLiteral("look-%1-%2").arg(look.kind).arg(look.ticks);
    }
    [[nodiscard]] static QString moved(const QPointF &by)
    {
        return QStringLiteral("translate(%1 %2)").arg(svgNumber(by.x()), svgNumber(by.y()));
    }

    void writePatterns()
    {
        m_svg.open("defs");
        for (const auto &[look, rects] : m_runs)
            writePattern(look);
        m_svg.close();
    }

    void writePattern(const CellLook &look)
    {
        const int edge = m_page.map.zoom().cell;
        const int inner = edge - 1;
        const QRectF rect(0, 0, inner, inner);
        const QPoint origin = m_page.map.grid().topLeft();
        m_svg.open("pattern",
            { { "id", patternName(look) }, { "patternUnits", QStringLiteral("userSpaceOnUse") },
                { "x", svgNumber(origin.x()) }, { "y", svgNumber(origin.y()) },
                { "width", svgNumber(edge) }, { "height", svgNumber(edge) } });
        m_svg.cell(rect, m_pyramid.model().kinds()[look.kind].style, m_page.palette);
        m_svg.ticks(rect, stylesOf(m_pyramid.model(), look.ticks), m_page.palette);
        // Lines of the texture end where the cell does.
        m_svg.rect(QRectF(inner, 0, 1, edge), m_page.palette.surface);
        m_svg.rect(QRectF(0, inner, edge, 1), m_page.palette.surface);
        m_svg.close();
    }

    void writeCells()
    {
        m_svg.open("g", { { "transform", moved(m_page.mapAt) } });
        for (const auto &[look, rects] : m_runs) {
            m_svg.open("path",
                { { "d", svgRects(rects) },
                    { "fill", QStringLiteral("url(#%1)").arg(patternName(look)) } });
            m_svg.text("title", {}, nameOf(look));
            m_svg.close();
        }
        if (const auto lines = boundaryLines(m_page.map, 0, m_page.boundaries); !lines.empty())
            m_svg.element(
                "path", { { "d", svgRects(lines) }, { "fill", m_page.palette.label.name() } });
        m_svg.close();
    }

    /// For who points at them.
    [[nodiscard]] QString nameOf(const CellLook &look) const
    {
        const auto &kinds = m_pyramid.model().kinds();
        QStringList names { kinds[look.kind].name };
        for (std::size_t kind = kinds.size(); kind-- > 0;) {
            if ((look.ticks >> kind & 1U) != 0)
                names += kinds[kind].name;
        }
        return names.join(QStringLiteral(", "));
    }

    void writeWords()
    {
        m_svg.open("g",
            { { "font-family", m_page.font.family() + QStringLiteral(", sans-serif") },
                { "font-size", svgNumber(m_page.font.pixelSize()) } });
        for (const auto &text : m_page.texts) {
            auto attributes = fontOf(text.font);
            attributes.emplace_back("x", svgNumber(text.at.x()));
            attributes.emplace_back("y", svgNumber(text.at.y()));
            if (text.endsThere)
                attributes.emplace_back("text-anchor", QStringLiteral("end"));
            m_svg.text("text", attributes, text.text);
        }
        for (const auto &entry : m_page.legend)
            writeEntry(entry);
        m_svg.close();
    }

    [[nodiscard]] SvgWriter::Attributes fontOf(PageFont role) const
    {
        const auto font = m_page.fontOf(role);
        SvgWriter::Attributes attributes { { "fill", m_page.colorOf(role).name() } };
        if (font.pixelSize() != m_page.font.pixelSize())
            attributes.emplace_back("font-size", svgNumber(font.pixelSize()));
        if (font.weight() > QFont::Normal)
            attributes.emplace_back("font-weight", svgNumber(font.weight()));
        return attributes;
    }

    void writeEntry(const PageLegendEntry &entry)
    {
        m_svg.open("g", { { "transform", moved(entry.swatch.topLeft()) } });
        m_svg.cell(QRectF(QPointF(), entry.swatch.size()), entry.style, m_page.palette);
        m_svg.close();
        m_svg.open("text", { { "x", svgNumber(entry.at.x()) }, { "y", svgNumber(entry.at.y()) } });
        m_svg.text("tspan", fontOf(PageFont::Text), entry.name);
        writeNext(entry.count, PageFont::Strong);
        writeNext(entry.bytes, PageFont::Note);
        m_svg.close();
    }
    void writeNext(const QString &word, PageFont role)
    {
        auto attributes = fontOf(role);
        attributes.emplace_back("dx", svgNumber(m_page.wordGap()));
        m_svg.text("tspan", attributes, word);
    }

    const MapPyramid &m_pyramid;
    const MapPage &m_page;
    Runs m_runs;
    SvgWriter m_svg;
};

} // namespace

QByteArray pageSvg(const MapPyramid &pyramid, const MapPage &page)
{
    return SvgPage(pyramid, page).write();
}

} // namespace qed::ui
