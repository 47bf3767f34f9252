// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/svg_writer.h"

#include <array>
#include <cmath>

namespace qed::ui {

QString svgNumber(double value)
{
    return QString::number(value, 'g', 6);
}

QString svgPath(const QPainterPath &path)
{
    constexpr std::array kLetters { u'M', u'L', u'C', u' ' }; // as QPainterPath numbers them
    QString text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        text += QChar(kLetters[static_cast<std::size_t>(element.type)]);
        text += svgNumber(element.x) + u' ' + svgNumber(element.y);
    }
    return text;
}

QString svgRects(const std::vector<QRect> &rects)
{
    QString text;
    for (const auto &rect : rects)
        text += QStringLiteral("M%1 %2h%3v%4h-%3z")
                    .arg(rect.x())
                    .arg(rect.y())
                    .arg(rect.width())
                    .arg(rect.height());
    return text;
}

void SvgWriter::open(const char *name, const Attributes &attributes)
{
    // Space within a line of text would be seen.
    if (QLatin1StringView(name) != QLatin1StringView("tspan"))
        m_xml.writeCharacters(QStringLiteral("\n"));
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void SvgWriter::element(const char *name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void SvgWriter::text(const char *name, const Attributes &attributes, const QString &text)
{
    open(name, attributes);
    m_xml.writeCharacters(text);
    close();
}

void SvgWriter::rect(const QRectF &rect, const QColor &color, double radius)
{
    Attributes attributes { { "x", svgNumber(rect.x()) }, { "y", svgNumber(rect.y()) },
        { "width", svgNumber(rect.width()) }, { "height", svgNumber(rect.height()) },
        { "fill", color.name() } };
    if (radius > 0)
        attributes.emplace_back("rx", svgNumber(radius));
    element("rect", attributes);
}

void SvgWriter::layer(const CellLayer &layer)
{
    const bool filled = layer.line <= 0;
    Attributes attributes { { "d", svgPath(layer.path) },
        { "fill", filled ? layer.color.name() : QStringLiteral("none") } };
    if (!filled) {
        attributes.emplace_back("stroke", layer.color.name());
        attributes.emplace_back("stroke-width", svgNumber(layer.line));
        attributes.emplace_back("stroke-linecap", QStringLiteral("square"));
        attributes.emplace_back("stroke-linejoin", QStringLiteral("round"));
    }
    if (layer.color.alpha() < 255)
        attributes.emplace_back(filled ? "fill-opacity" : "stroke-opacity",
            svgNumber(std::round(layer.color.alphaF() * 100) / 100));
    element("path", attributes);
}

void SvgWriter::cell(const QRectF &rect, MapStyle style, const MapPalette &palette)
{
    this->rect(rect, palette.fill(style), cellRadius(rect));
    for (const auto &layer : cellInk(rect, style, palette))
        this->layer(layer);
}

void SvgWriter::ticks(
    const QRectF &rect, const std::vector<MapStyle> &styles, const MapPalette &palette)
{
    const auto ticks = tickRects(rect, styles.size());
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        this->rect(ticks[i].adjusted(-1, -1, 1, 1) & rect, palette.surface);
        this->rect(ticks[i], palette.fill(styles[i]));
    }
}

QByteArray SvgWriter::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace qed::ui
