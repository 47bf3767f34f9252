// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An icon of Breeze, drawn in the palette's text colour: its pictures name the parts that follow
// the text.
#pragma once

#include <QColor>
#include <QIconEngine>

namespace qed::ui {

class BreezeIcon final : public QIconEngine {
public:
    explicit BreezeIcon(QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString iconName() override;
    [[nodiscard]] bool isNull() override;

private:
    QString m_name;
};

/// The file of the picture that is best for `side` pixels; empty when Breeze has none of that name.
[[nodiscard]] QString breezeFile(const QString &name, int side);

/// The picture with the parts that follow the text in `text`.
[[nodiscard]] QByteArray inTextColor(const QByteArray &svg, const QColor &text);

} // namespace qed::ui
