// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/handbook_view.h"

#include "ui/help/findings_page.h"
#include "ui/settings/theme_palette.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

namespace qed::ui {

namespace {

QUrl addressOf(const QString &page)
{
    return { QStringLiteral("qrc:/handbook/docs/%1.md").arg(page) };
}

/// Without the comment that names the licence.
QString readPage(const QUrl &address)
{
    QFile file(QLatin1Char(':') + address.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(file.readAll());
    const auto comment = QStringLiteral("-->");
    const auto end = text.startsWith(QLatin1StringView("<!--")) ? text.indexOf(comment) : -1;
    return end < 0 ? text : text.mid(end + comment.size());
}

/// The one of a dark window, where there is one.
QImage readPicture(const QString &path, const QPalette &palette)
{
    const auto name = QLatin1Char(':') + path;
    auto dark = name;
    dark.replace(QStringLiteral(".png"), QStringLiteral("-dark.png"));
    return QImage(isDark(palette) && QFile::exists(dark) ? dark : name);
}

} // namespace

QString pageOf(const QUrl &address)
{
    return address.fileName().section(QLatin1Char('.'), 0, 0);
}

HandbookView::HandbookView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setAccessibleName(tr("Page of the handbook"));
    document()->setDocumentMargin(16);
}

void HandbookView::showPage(const QString &page, const QString &heading)
{
    setSource(addressOf(page), QTextDocument::MarkdownResource);
    for (auto block = document()->begin(); !heading.isEmpty() && block.isValid();
        block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        // From the end backwards, so that the heading comes to stand on top.
        moveCursor(QTextCursor::End);
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + cursorRect().top() - fontMetrics().height());
        return;
    }
}

QString HandbookView::page() const
{
    return pageOf(source());
}

QVariant HandbookView::loadResource(int type, const QUrl &name)
{
    const auto address = source().resolved(name);
    if (address == addressOf(QStringLiteral("findings")))
        return findingsPage();
    if (type != QTextDocument::ImageResource)
        return readPage(address);
    const auto picture = readPicture(address.path(), palette());
    // The scroll bar may not be there yet.
    const int most = width() - 2 * static_cast<int>(document()->documentMargin())
        - 2 * style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return picture.width() <= most || most <= 0
        ? picture
        : picture.scaledToWidth(most, Qt::SmoothTransformation);
}

void HandbookView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload();
}

} // namespace qed::ui
