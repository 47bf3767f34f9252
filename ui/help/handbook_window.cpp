// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/handbook_window.h"

#include "ui/help/handbook_view.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPointer>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr QSize kHandbookSize(1000, 720);
constexpr int kPagesWidth = 230;

QPointer<HandbookWindow> &onlyOne()
{
    static QPointer<HandbookWindow> window;
    return window;
}

} // namespace

HandbookWindow::HandbookWindow() : m_pages(new QListWidget), m_view(new HandbookView)
{
    setWindowTitle(tr("Qedscope Handbook"));
    m_pages->setAccessibleName(tr("Pages of the handbook"));
    addPage(tr("First Steps"), QStringLiteral("first-steps"));
    addPage(tr("The Window"), QStringLiteral("window"));
    addPage(tr("What Each Finding Means"), QStringLiteral("findings"));
    addPage(tr("Repair and Undo"), QStringLiteral("repair-and-undo"));
    addPage(tr("Why QEMU Says Something Else"), QStringLiteral("what-qemu-does"));
    addPage(tr("Without a Window"), QStringLiteral("headless"));
    addPage(tr("The QED Format"), QStringLiteral("qed-format"));
    addPage(tr("The Undo File"), QStringLiteral("undo-file"));
    addPage(tr("Build and Contribute"), QStringLiteral("contributing"));
    auto *columns = new QSplitter;
    columns->addWidget(m_pages);
    columns->addWidget(m_view);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ kPagesWidth, kHandbookSize.width() - kPagesWidth });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            m_view->showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_view, &QTextBrowser::sourceChanged, this, &HandbookWindow::markPage);
    addKeys();
    resize(kHandbookSize);
}

void HandbookWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto *receiver, auto method) {
        connect(new QShortcut(keys, this), &QShortcut::activated, receiver, method);
    };
    add(QKeySequence::Back, m_view, &QTextBrowser::backward);
    add(QKeySequence::Forward, m_view, &QTextBrowser::forward);
    add(Qt::Key_Escape, this, &QWidget::close);
    add(Qt::CTRL | Qt::Key_W, this, &QWidget::close);
}

void HandbookWindow::open(const HelpTopic &topic)
{
    auto &window = onlyOne();
    if (window == nullptr) {
        window = new HandbookWindow;
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setAttribute(Qt::WA_QuitOnClose, false);
        connect(qApp, &QCoreApplication::aboutToQuit, window, &QWidget::close);
    }
    window->QWidget::show();
    window->show(topic);
    window->raise();
    window->activateWindow();
}

HandbookWindow *HandbookWindow::current()
{
    return onlyOne();
}

void HandbookWindow::show(const HelpTopic &topic)
{
    m_view->showPage(topic.page, topic.heading);
    m_view->setFocus();
}

QString HandbookWindow::page() const
{
    return m_view->page();
}

void HandbookWindow::addPage(const QString &title, const QString &page)
{
    auto *item = new QListWidgetItem(title, m_pages);
    item->setData(Qt::UserRole, page);
}

void HandbookWindow::markPage(const QUrl &address)
{
    const QSignalBlocker quiet(m_pages); // the page is being shown already
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == pageOf(address))
            m_pages->setCurrentRow(row);
    }
}

} // namespace qed::ui
