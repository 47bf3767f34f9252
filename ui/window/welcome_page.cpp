// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/welcome_page.h"

#include "ui/icons/icons.h"
#include "ui/text/path_text.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kIconSide = 96;
constexpr int kColumnWidth = 420;
constexpr int kShown = 5;

QLabel *centered(const QString &text, QWidget *parent, qreal scale)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(scale > 1);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QMenu *examples, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto *picture = new QLabel(this);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(icon(QStringLiteral("drive-harddisk")).pixmap(kIconSide, kIconSide));
    picture->setAccessibleName(tr("A disk"));
    auto *open
        = new QPushButton(icon(QStringLiteral("document-open")), tr("&Open an Image…"), this);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);

    auto *practise = new QPushButton(examples->title(), this);
    practise->setMenu(examples);
    practise->setToolTip(tr("An image to practise on, which goes when the program ends"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(practise);
    buttons->addStretch();

    auto *column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(10);
    rows->addWidget(picture);
    rows->addWidget(centered(tr("Drop a QED image here"), column, 1.5));
    rows->addWidget(
        centered(tr("It is only looked at: opening a file never changes it."), column, 1));
    rows->addSpacing(6);
    rows->addLayout(buttons);
    rows->addSpacing(10);
    m_recent->setSpacing(0);
    rows->addLayout(m_recent);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (auto *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto shown = paths.first(qMin(paths.size(), kShown));
    for (const auto &path : shown) {
        const QFileInfo info(path);
        auto *row = new QCommandLinkButton(info.fileName(), pathText(info.absolutePath()), this);
        row->setIcon(icon(QStringLiteral("drive-harddisk")));
        row->setMinimumWidth(kColumnWidth - 40);
        connect(row, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(row);
    }
}

} // namespace qed::ui
