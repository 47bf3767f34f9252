// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/status_line.h"

#include "ui/session/session.h"
#include "ui/text/number_text.h"
#include "ui/window/motion.h"
#include "ui/window/progress_text.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace qed::ui {

namespace {

constexpr int kBarWidth = 160;
/// The bar counts in thousandths, since units may exceed an int.
constexpr int kBarSteps = 1000;

} // namespace

StatusLine::StatusLine(Session *session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_place(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText); // partitions have the names that the guest gave them
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_cancel->setToolTip(tr("Stop the check; nothing is changed by it"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    setContentsMargins(6, 0, 6, 0);
    addWidget(m_summary, 1);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_place);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_session->cancel();
    });
    connect(session, &Session::stateChanged, this, &StatusLine::showState);
    connect(session, &Session::progressed, this, &StatusLine::showProgress);
    connect(session->selection(), &Selection::changed, this, &StatusLine::showPlace);
    connect(session->selection(), &Selection::cleared, this, &StatusLine::showPlace);
    showState();
}

void StatusLine::showState()
{
    const bool checking = m_session->state() == Session::State::Checking;
    m_bar->setVisible(checking);
    m_cancel->setVisible(checking);
    m_cancel->setEnabled(checking);
    if (checking) {
        m_running.start();
        showProgress({});
        return;
    }
    m_checkedAt = m_session->state() == Session::State::Checked
        ? userLocale().toString(QTime::currentTime(), QLocale::ShortFormat)
        : QString();
    m_summary->setText(summaryText(*m_session, m_checkedAt));
}

void StatusLine::showProgress(const ProgressSnapshot &snapshot)
{
    const auto share = snapshot.total == 0
        ? 0.0
        : static_cast<double>(snapshot.done) / static_cast<double>(snapshot.total);
    // Without a range the bar runs to and fro.
    m_bar->setRange(0, snapshot.total == 0 && mayMove(*this) ? 0 : kBarSteps);
    m_bar->setValue(static_cast<int>(share * kBarSteps));
    m_summary->setText(progressText(snapshot, static_cast<double>(m_running.elapsed()) / 1000));
}

void StatusLine::showPlace()
{
    m_place->setText(placeText(*m_session));
}

void StatusLine::setPlaceText(const QString &text)
{
    if (!text.isEmpty())
        m_place->setText(text);
}

} // namespace qed::ui
