// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/icons/breeze_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace qed::ui {

namespace {

constexpr std::array kSides { 16, 22, 24, 32, 48, 64 };
constexpr std::array kFolders { "actions", "status", "devices", "places", "apps", "categories" };

QColor textColor(QIcon::Mode mode)
{
    const auto palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QPixmap draw(const QString &name, QSize size, const QColor &text, bool faint)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(breezeFile(name, size.height()));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(inTextColor(file.readAll(), text));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    // Coloured parts do not follow the text: when disabled, all of it is faint.
    painter.setOpacity(faint ? 0.6 : 1);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QString breezeFile(const QString &name, int side)
{
    auto sides = kSides;
    std::ranges::stable_sort(sides, {}, [side](int s) { return std::abs(s - side); });
    for (const int s : sides) {
        for (const auto *folder : kFolders) {
            auto path = QStringLiteral(":/icons/breeze/%1/%2/%3.svg")
                            .arg(QLatin1String(folder))
                            .arg(s)
                            .arg(name);
            if (QFile::exists(path))
                return path;
        }
    }
    return {};
}

QByteArray inTextColor(const QByteArray &svg, const QColor &text)
{
    static const QRegularExpression rule(
        QStringLiteral("(\\.ColorScheme-Text\\s*\\{\\s*color\\s*:\\s*)#[0-9a-fA-F]+"));
    auto source = QString::fromUtf8(svg);
    source.replace(rule, QStringLiteral("\\1") + text.name());
    return source.toUtf8();
}

BreezeIcon::BreezeIcon(QString name) : m_name(std::move(name)) { }

void BreezeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const auto scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap BreezeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap BreezeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const auto text = textColor(mode);
    const auto key = QStringLiteral("qedscope-%1-%2x%3-%4-%5")
                         .arg(m_name)
                         .arg(size.width())
                         .arg(size.height())
                         .arg(text.name())
                         .arg(static_cast<int>(mode));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(m_name, size, text, mode == QIcon::Disabled);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *BreezeIcon::clone() const
{
    return new BreezeIcon(m_name);
}

QString BreezeIcon::iconName()
{
    return m_name;
}

bool BreezeIcon::isNull()
{
    return breezeFile(m_name, kSides.front()).isEmpty();
}

} // namespace qed::ui
