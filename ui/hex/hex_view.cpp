// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_view.h"

#include "ui/hex/hex_accessible.h"
#include "ui/hex/hex_painter.h"
#include "ui/hex/hex_words.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace qed::ui {

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    installHexAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes of the image"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_settingScrollBar)
            setTop(m_layout.topAt(value, viewport()->height()));
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
        [this] { viewport()->update(); });
    connect(&m_source, &HexSource::pageRead, this, [this] {
        viewport()->update();
        emit cursorChanged();
    });
    updateLayout();
}

void HexView::setImage(const std::shared_ptr<const Image> &image)
{
    m_image = image;
    m_source.setImage(image);
    m_fields = HexFields(image, nullptr);
    m_cursor = m_anchor = 0;
    m_place = {};
    m_top = 0;
    updateLayout();
    emit cursorChanged();
}

void HexView::setReport(const std::shared_ptr<const Report> &report)
{
    m_fields = HexFields(m_image, report);
    viewport()->update();
    emit cursorChanged();
}

void HexView::showPlace(const ByteRange &place)
{
    m_place = place;
    if (!place.contains(m_cursor) && place.offset < m_source.size()) {
        m_cursor = m_anchor = place.offset;
        setTop(m_layout.topThatShows(m_cursor, m_top, viewport()->height()));
        emit cursorChanged();
    }
    viewport()->update();
}

ByteRange HexView::selection() const noexcept
{
    if (m_source.size() == 0)
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return { first, last - first + 1 };
}

QString HexView::cursorText()
{
    if (m_source.size() == 0)
        return {};
    return tr("%1, %2", "a byte, where it is")
        .arg(hexDigits(m_source.at(m_cursor)), cursorPlace(m_cursor, m_fields, m_source));
}

QSize HexView::sizeHint() const
{
    return { m_layout.width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(),
        12 * m_layout.lineHeight() };
}

void HexView::moveCursor(std::uint64_t offset, bool extend)
{
    if (m_source.size() == 0)
        return;
    m_cursor = std::min(offset, m_source.size() - 1);
    if (!extend)
        m_anchor = m_cursor;
    setTop(m_layout.topThatShows(m_cursor, m_top, viewport()->height()));
    viewport()->update();
    emit cursorMoved(m_cursor);
    emit cursorChanged();
    announceByte(this);
}

template <typename Text>
void HexView::copyAs(Text text)
{
    const ByteRange chosen = selection();
    QString result;
    for (std::uint64_t i = 0; i < std::min(chosen.length, kMaxCopy); ++i)
        result += text(m_source.at(chosen.offset + i));
    QApplication::clipboard()->setText(result.trimmed());
}

void HexView::copy()
{
    copyAs([](const HexSource::Byte &byte) { return hexDigits(byte) + QLatin1Char(' '); });
}

void HexView::copyLetters()
{
    copyAs([](const HexSource::Byte &byte) { return hexLetter(byte); });
}

void HexView::setHovered(const ByteRange &bytes)
{
    m_hovered = bytes;
    viewport()->update();
}

void HexView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(-horizontalScrollBar()->value(), 0);
    const bool several = selection().length > 1;
    const HexScene scene { .layout = m_layout,
        .fields = m_fields,
        .source = m_source,
        .palette = palette(),
        .place = m_place,
        .hovered = m_hovered,
        .selection = several ? selection() : ByteRange {},
        .cursor = m_cursor,
        .hasFocus = hasFocus() };
    const auto lines = static_cast<std::uint64_t>(viewport()->height() / m_layout.lineHeight()) + 1;
    for (std::uint64_t line = 0; line < lines && m_top + line < m_layout.rows(); ++line)
        paintHexRow(painter, scene, m_top + line, static_cast<int>(line));
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    setTop(m_top);
}

std::optional<std::uint64_t> HexView::keyTarget(const QKeyEvent &event) const
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const std::uint64_t row = HexLayout::kBytesPerRow;
    const std::uint64_t page = row * m_layout.rowsIn(viewport()->height());
    const auto back = [this](std::uint64_t bytes) {
        return m_cursor >= bytes ? m_cursor - bytes : m_cursor % bytes;
    };
    const auto forth = [this](std::uint64_t bytes) {
        return bytes < m_source.size() - m_cursor ? m_cursor + bytes : m_source.size() - 1;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return back(1);
    case Qt::Key_Right:
        return forth(1);
    case Qt::Key_Up:
        return m_cursor >= row ? m_cursor - row : m_cursor;
    case Qt::Key_Down:
        return row < m_source.size() - m_cursor ? m_cursor + row : m_cursor;
    case Qt::Key_PageUp:
        return m_cursor >= page ? m_cursor - page : m_cursor % row;
    case Qt::Key_PageDown:
        return forth(page);
    case Qt::Key_Home:
        return control ? 0 : m_cursor / row * row;
    case Qt::Key_End:
        return control ? m_source.size() - 1 : m_cursor / row * row + row - 1;
    default:
        return std::nullopt;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool plain = !event->modifiers().testFlag(Qt::AltModifier);
    if (plain && m_source.size() > 0) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit followRequested();
            return;
        }
        if (const auto target = keyTarget(*event)) {
            moveCursor(*target, event->modifiers().testFlag(Qt::ShiftModifier));
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint() + QPoint(horizontalScrollBar()->value(), 0);
    const auto offset = m_layout.offsetAt(point, m_top);
    const bool keepsSelection
        = event->button() == Qt::RightButton && offset && selection().contains(*offset);
    if (offset && !keepsSelection)
        moveCursor(*offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint() + QPoint(horizontalScrollBar()->value(), 0);
    const auto offset = m_layout.offsetAt(point, m_top);
    if (event->buttons().testFlag(Qt::LeftButton) && offset && *offset != m_cursor)
        moveCursor(*offset, true);
}

void HexView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit followRequested();
}

void HexView::wheelEvent(QWheelEvent *event)
{
    constexpr int kEighthsPerRow = 40; // a usual notch is 120: three rows
    m_wheelRest -= event->angleDelta().y();
    const int rows = m_wheelRest / kEighthsPerRow;
    m_wheelRest %= kEighthsPerRow;
    const auto distance = static_cast<std::uint64_t>(std::abs(rows));
    if (rows < 0)
        setTop(m_top - std::min(distance, m_top));
    else
        setTop(m_top + distance);
    event->accept();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceByte(this);
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLayout();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void HexView::setTop(std::uint64_t row)
{
    m_top = std::min(row, m_layout.lastTop(viewport()->height()));
    m_settingScrollBar = true;
    verticalScrollBar()->setValue(m_layout.scrollValueOf(m_top, viewport()->height()));
    m_settingScrollBar = false;
    viewport()->update();
}

void HexView::updateLayout()
{
    const QFontMetrics metrics(font());
    m_layout = HexLayout(
        m_source.size(), metrics.horizontalAdvance(QLatin1Char('0')), metrics.height() + 2);
    updateScrollBars();
    viewport()->update();
}

void HexView::updateScrollBars()
{
    const int height = viewport()->height();
    m_settingScrollBar = true;
    verticalScrollBar()->setRange(0, m_layout.scrollMaximum(height));
    verticalScrollBar()->setPageStep(static_cast<int>(m_layout.rowsIn(height)));
    m_settingScrollBar = false;
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

} // namespace qed::ui
