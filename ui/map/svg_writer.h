// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Elements of an SVG drawing, and cells of a map as such.
#pragma once

#include "ui/map/cell_shape.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace qed::ui {

/// "12.5": up to six digits, as SVG writes numbers in every language.
[[nodiscard]] QString svgNumber(double value);
/// Of a path's "d".
[[nodiscard]] QString svgPath(const QPainterPath &path);
/// The same for rectangles: "M8 8h64v8h-64z".
[[nodiscard]] QString svgRects(const std::vector<QRect> &rects);

class SvgWriter final {
public:
    using Attributes = std::vector<std::pair<const char *, QString>>;

    SvgWriter() : m_xml(&m_bytes) { m_xml.writeStartDocument(); }
    SvgWriter(const SvgWriter &) = delete;
    SvgWriter &operator=(const SvgWriter &) = delete;
    ~SvgWriter() = default;

    void open(const char *name, const Attributes &attributes = {});
    void close() { m_xml.writeEndElement(); }
    void element(const char *name, const Attributes &attributes);
    void text(const char *name, const Attributes &attributes, const QString &text);

    void rect(const QRectF &rect, const QColor &color, double radius = 0);
    void layer(const CellLayer &layer);
    /// Colour, texture and glyph.
    void cell(const QRectF &rect, MapStyle style, const MapPalette &palette);
    /// Marks of further problems, on a cell.
    void ticks(const QRectF &rect, const std::vector<MapStyle> &styles, const MapPalette &palette);

    /// Closes what is open.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace qed::ui
