// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_painter.h"

#include "ui/hex/hex_look.h"
#include "ui/map/map_palette.h"

#include <QPainter>

#include <algorithm>

namespace qed::ui {

namespace {

ByteRange rowBytes(const HexLayout &layout, std::uint64_t row)
{
    const std::uint64_t first = row * HexLayout::kBytesPerRow;
    return { first, std::min(HexLayout::kBytesPerRow, layout.fileSize() - first) };
}

/// Part of a row, as columns.
struct Columns {
    int from = 0;
    int to = 0; ///< inclusive
};

Columns columnsOf(const ByteRange &part, std::uint64_t rowOffset)
{
    return { static_cast<int>(part.offset - rowOffset),
        static_cast<int>(part.end() - 1 - rowOffset) };
}

void fill(
    QPainter &painter, const HexLayout &layout, int line, Columns columns, const QColor &color)
{
    painter.fillRect(layout.hexRect(line, columns.from, columns.to), color);
    painter.fillRect(layout.textRect(line, columns.from, columns.to), color);
}

void frame(QPainter &painter, const QRect &rect, const QColor &color, int width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const int inset = width / 2;
    painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset));
}

void paintMark(QPainter &painter, const HexLayout &layout, int line, const QColor &color)
{
    const int size = std::min(layout.lineHeight() / 2, 2 * layout.charWidth());
    const QRect box(layout.markX() + layout.charWidth() / 2,
        line * layout.lineHeight() + (layout.lineHeight() - size) / 2, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
    painter.restore();
}

/// Tints each field of the row; true when one of them is damaged.
bool paintFields(QPainter &painter, const HexScene &scene, const ByteRange &row, int line)
{
    bool damaged = false;
    for (std::uint64_t at = row.offset; at < row.end();) {
        const HexField field = scene.fields.at(at);
        const ByteRange part = ByteRange { at, row.end() - at }.intersection(field.bytes);
        std::optional<EntryKind> kind;
        if (const auto value
            = field.isEntry() ? scene.source.entryAt(field.bytes.offset) : std::nullopt)
            kind = scene.fields.kindOf(field, *value);
        const HexLook look = lookOf(field, kind, scene.palette);
        const Columns columns = columnsOf(part, row.offset);
        if (look.tint.isValid())
            fill(painter, scene.layout, line, columns, look.tint);
        if (look.damaged && field.owner != HexField::Owner::Cluster)
            frame(painter, scene.layout.hexRect(line, columns.from, columns.to),
                damageColor(scene.palette), 1);
        damaged = damaged || look.damaged;
        at = std::max(part.end(), at + 1);
    }
    return damaged;
}

void paintSelection(QPainter &painter, const HexScene &scene, const ByteRange &row, int line)
{
    const QColor highlight = MapPalette::matching(scene.palette).highlight;
    const ByteRange chosen = row.intersection(scene.selection);
    if (!chosen.empty()) {
        QColor wash = highlight;
        wash.setAlphaF(0.35F);
        fill(painter, scene.layout, line, columnsOf(chosen, row.offset), wash);
    }
    const ByteRange hovered = row.intersection(scene.hovered);
    if (!hovered.empty()) {
        const Columns columns = columnsOf(hovered, row.offset);
        frame(painter, scene.layout.hexRect(line, columns.from, columns.to),
            MapPalette::matching(scene.palette).label, 1);
    }
    const ByteRange place = row.intersection(scene.place);
    if (!place.empty()) {
        const Columns columns = columnsOf(place, row.offset);
        frame(painter, scene.layout.hexRect(line, columns.from, columns.to), highlight, 2);
    }
}

void paintCursor(QPainter &painter, const HexScene &scene, const ByteRange &row, int line)
{
    if (!row.contains(scene.cursor))
        return;
    const int column = static_cast<int>(scene.cursor - row.offset);
    const QColor color
        = scene.hasFocus ? scene.palette.color(QPalette::Text) : quietColor(scene.palette);
    frame(painter, scene.layout.hexRect(line, column, column), color, 1);
    frame(painter, scene.layout.textRect(line, column, column), color, 1);
}

void paintText(
    QPainter &painter, const HexScene &scene, const ByteRange &row, int line, int baseline)
{
    const QColor text = scene.palette.color(QPalette::Text);
    const QColor faint = quietColor(scene.palette);
    const int y = line * scene.layout.lineHeight() + baseline;
    painter.setPen(faint);
    painter.drawText(scene.layout.charWidth() / 2, y,
        QStringLiteral("%1").arg(row.offset, scene.layout.offsetDigits(), 16, QLatin1Char('0')));
    for (std::uint64_t i = 0; i < row.length; ++i) {
        const HexSource::Byte byte = scene.source.at(row.offset + i);
        const bool quiet = byte.state == HexSource::State::Reading || byte.value == std::byte { 0 };
        painter.setPen(quiet && byte.state != HexSource::State::Failed ? faint : text);
        const int column = static_cast<int>(i);
        painter.drawText(scene.layout.hexX(column), y, hexDigits(byte));
        painter.drawText(scene.layout.textX(column), y, hexLetter(byte));
    }
}

} // namespace

void paintHexRow(QPainter &painter, const HexScene &scene, std::uint64_t row, int line)
{
    const ByteRange bytes = rowBytes(scene.layout, row);
    const bool damaged = paintFields(painter, scene, bytes, line);
    if (damaged)
        paintMark(painter, scene.layout, line, damageColor(scene.palette));
    paintSelection(painter, scene, bytes, line);
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = (scene.layout.lineHeight() - metrics.height()) / 2 + metrics.ascent();
    paintText(painter, scene, bytes, line, baseline);
    paintCursor(painter, scene, bytes, line);
}

QString hexDigits(const HexSource::Byte &byte)
{
    switch (byte.state) {
    case HexSource::State::Absent:
        return QStringLiteral("  ");
    case HexSource::State::Reading:
        return QStringLiteral("··");
    case HexSource::State::Ready:
        return QStringLiteral("%1").arg(
            std::to_integer<unsigned>(byte.value), 2, 16, QLatin1Char('0'));
    case HexSource::State::Failed:
        return QStringLiteral("!!");
    }
    return {};
}

QChar hexLetter(const HexSource::Byte &byte)
{
    const auto value = std::to_integer<unsigned char>(byte.value);
    const bool printable = byte.state == HexSource::State::Ready && value >= 0x20 && value < 0x7f;
    return printable ? QChar(QLatin1Char(static_cast<char>(value))) : QChar(QLatin1Char('.'));
}

} // namespace qed::ui
