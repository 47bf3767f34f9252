// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The bytes of the image: offset | hex | letters, tinted by what they are. There is no way to type
// into it.
#pragma once

#include "ui/hex/hex_fields.h"
#include "ui/hex/hex_layout.h"
#include "ui/hex/hex_source.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace qed::ui {

class HexView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);

    void setImage(const std::shared_ptr<const Image> &image);
    /// Tints tables and classes; null while there is no check.
    void setReport(const std::shared_ptr<const Report> &report);
    /// Frames a place and moves to it. The cursor stays where it is when it is in it already.
    void showPlace(const ByteRange &place);
    /// Frames bytes softly, where they are in view.
    void setHovered(const ByteRange &bytes);

    [[nodiscard]] std::uint64_t cursor() const noexcept { return m_cursor; }
    [[nodiscard]] ByteRange selection() const noexcept;
    [[nodiscard]] std::uint64_t topRow() const noexcept { return m_top; }
    [[nodiscard]] HexSource &source() noexcept { return m_source; }
    [[nodiscard]] const HexFields &fields() const noexcept { return m_fields; }
    [[nodiscard]] const HexLayout &hexLayout() const noexcept { return m_layout; }
    /// What is under the cursor, for screen readers: its byte and its place.
    [[nodiscard]] QString cursorText();
    [[nodiscard]] QSize sizeHint() const override;

    /// At most so many bytes go to the clipboard.
    static constexpr std::uint64_t kMaxCopy = 64ULL * 1024;

public slots:
    void moveCursor(std::uint64_t offset, bool extend = false);
    /// The chosen bytes as "51 45 44", to the clipboard.
    void copy();
    /// The chosen bytes as letters, a dot for what is none.
    void copyLetters();

signals:
    /// By key, mouse or moveCursor(), not by showPlace().
    void cursorMoved(std::uint64_t offset);
    /// Cursor or bytes are others than before, for whatever reason.
    void cursorChanged();
    /// Enter, or a double click: the pointer under the cursor is to be followed.
    void followRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<std::uint64_t> keyTarget(const QKeyEvent &event) const;
    void setTop(std::uint64_t row);
    void updateLayout();
    void updateScrollBars();
    template <typename Text>
    void copyAs(Text text);

    std::shared_ptr<const Image> m_image;
    HexSource m_source;
    HexFields m_fields;
    HexLayout m_layout;
    std::uint64_t m_top = 0; ///< row
    std::uint64_t m_cursor = 0;
    std::uint64_t m_anchor = 0;
    ByteRange m_place {};
    ByteRange m_hovered {};
    int m_wheelRest = 0; ///< eighths of a degree that make no whole row yet
    bool m_settingScrollBar = false;
};

} // namespace qed::ui
