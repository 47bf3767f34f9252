// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/change_dialog.h"

#include "ui/dialogs/change_page.h"
#include "ui/dialogs/page_stack.h"
#include "ui/dialogs/result_page.h"
#include "ui/session/session.h"
#include "ui/text/number_text.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace qed::ui {

ChangeDialog::ChangeDialog(Session *session, QString activity, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_activity(std::move(activity))
    , m_pages(new PageStack(this))
    , m_running(new ChangePage(session->changer(), this))
    , m_result(new ResultPage(this))
{
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_running);
    m_pages->addWidget(m_result);
    connect(m_running, &ChangePage::percentChanged, this, &ChangeDialog::showPercent);
    connect(m_result, &ResultPage::undoWanted, this, &ChangeDialog::undo);
    connect(m_result, &ResultPage::saveReportWanted, this, &ChangeDialog::saveReportWanted);
    connect(m_result, &ResultPage::openCopyWanted, this, &ChangeDialog::openCopy);
    connect(m_result, &ResultPage::closeWanted, this, &ChangeDialog::reject);
    connect(session->changer(), &Changer::ended, this, [this](const ChangeOutcome &outcome) {
        if (m_mine)
            showResult(outcome);
    });
}

void ChangeDialog::turnTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    fit();
}

void ChangeDialog::fit()
{
    const auto *page = m_pages->currentWidget();
    const auto margins = layout()->contentsMargins();
    const int inner = width() - margins.left() - margins.right();
    const int wanted
        = page->hasHeightForWidth() ? page->heightForWidth(inner) : page->sizeHint().height();
    m_pages->updateGeometry();
    layout()->activate();
    resize(width(), wanted + margins.top() + margins.bottom());
}

void ChangeDialog::setFirstPage(QWidget *page)
{
    m_pages->insertWidget(0, page);
    m_pages->setCurrentIndex(0);
}

void ChangeDialog::begin(ChangeOrder order)
{
    if (m_session->changer()->running())
        return;
    m_mine = true;
    m_session->changer()->start(std::move(order));
    showRunning();
}

void ChangeDialog::showRunning()
{
    m_title = windowTitle();
    turnTo(m_running);
    showPercent(0);
}

void ChangeDialog::showPercent(int percent)
{
    setWindowTitle(tr("%1 — %2 %", "activity, percent").arg(m_activity).arg(percent));
}

void ChangeDialog::showResult(const ChangeOutcome &outcome)
{
    m_mine = false;
    m_outcome = outcome;
    m_result->showOutcome(outcome, m_running->log());
    turnTo(m_result);
    if (!m_title.isEmpty())
        setWindowTitle(m_title);
}

void ChangeDialog::undo()
{
    const auto undoFile = m_outcome->undoFile;
    QDialog::reject();
    emit undoWanted(undoFile);
}

void ChangeDialog::openCopy()
{
    const auto path = QString::fromStdString(m_outcome->order.copy.string());
    QDialog::reject();
    emit openWanted(path);
}

void ChangeDialog::reject()
{
    if (m_mine)
        m_running->askToStop();
    else
        QDialog::reject();
}

void ChangeDialog::closeEvent(QCloseEvent *event)
{
    if (m_mine) {
        event->ignore();
        m_running->askToStop();
        return;
    }
    QDialog::closeEvent(event);
}

} // namespace qed::ui
