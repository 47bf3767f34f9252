// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/result_page.h"

#include "ui/dialogs/details_box.h"
#include "ui/dialogs/message_block.h"
#include "ui/text/change_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr qreal kResultScale = 1.4;

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBlock(QStringLiteral("result"), kResultScale, this))
    , m_details(new DetailsBox(this))
    , m_undo(makeButton(tr("&Undo Repair…"), &ResultPage::undoWanted))
    , m_save(makeButton(tr("&Save Report…"), &ResultPage::saveReportWanted))
    , m_open(makeButton(tr("&Open the Copy"), &ResultPage::openCopyWanted))
    , m_close(makeButton(tr("&Close"), &ResultPage::closeWanted))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addWidget(m_details, 1);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
}

QPushButton *ResultPage::makeButton(const QString &text, void (ResultPage::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void ResultPage::showOutcome(const ChangeOutcome &outcome, const QString &log)
{
    const auto words = resultText(outcome);
    m_message->setMessage(words.tone, words.title, words.text, words.note);
    m_details->setText(log);
    m_details->setVisible(!log.isEmpty());
    m_details->setOpen(outcome.error && outcome.error->kind != ErrorKind::Cancelled);
    m_undo->setVisible(!outcome.undoFile.empty());
    m_save->setVisible(outcome.report != nullptr);
    m_open->setVisible(!outcome.error && !outcome.order.copy.empty());
    setAccessibleName(words.title);
    setAccessibleDescription(QStringList { words.text, words.note }.join(u' '));
    m_close->setDefault(true);
    m_close->setFocus();
}

} // namespace qed::ui
