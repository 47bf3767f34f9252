// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/report_panel.h"

#include "ui/icons/icons.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/report_view.h"
#include "ui/text/error_text.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

QString definitionOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Dump:
        return QStringLiteral("QED Structure Dump");
    case ReportKind::Json:
        return QStringLiteral("JSON");
    }
    return {};
}

} // namespace

ReportPanel::ReportPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_view(new ReportView(this))
    , m_findBar(new FindBar(m_view, this))
{
    m_kind->addItem(tr("Structure Dump"), static_cast<int>(ReportKind::Dump));
    m_kind->addItem(tr("JSON"), static_cast<int>(ReportKind::Json));
    m_kind->setAccessibleName(tr("Kind of report"));
    m_view->setAccessibleName(tr("Report"));
    auto *saveButton = new QToolButton(this);
    saveButton->setText(tr("Save Report &As …"));
    saveButton->setIcon(icon(QStringLiteral("document-save-as")));
    saveButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    saveButton->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_kind);
    row->addWidget(saveButton);
    row->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);
    // Tab enters a panel where its focus goes, and would leave out what stands before that.
    setTabOrder({ m_view, m_kind, saveButton });
    addActions();

    connect(saveButton, &QToolButton::clicked, this, &ReportPanel::saveShown);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportPanel::outdate);
    connect(session, &Session::imageChanged, this, &ReportPanel::outdate);
    connect(session, &Session::reportChanged, this, &ReportPanel::outdate);
}

void ReportPanel::addActions()
{
    // Ctrl+F is the window's, which calls find() where the keyboard is.
    const auto add = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(name, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_findBar, slot);
        addAction(action);
    };
    add(tr("Find Next"), QKeySequence::FindNext, &FindBar::findNext);
    add(tr("Find Previous"), QKeySequence::FindPrevious, &FindBar::findPrevious);
}

ReportKind ReportPanel::kind() const
{
    return static_cast<ReportKind>(m_kind->currentData().toInt());
}

void ReportPanel::setKind(ReportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void ReportPanel::find()
{
    m_findBar->open();
}

void ReportPanel::outdate()
{
    m_outdated = true;
    if (isVisible())
        make();
}

void ReportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        make();
}

void ReportPanel::make()
{
    m_outdated = false;
    const ReportSource source { m_session->image(), m_session->report() };
    if (!source.image) {
        m_maker.discard();
        m_state->clear();
        m_view->showText({}, definitionOf(kind()));
        return;
    }
    m_state->setText(tr("Reading …"));
    m_maker.start(
        [source, kind = kind()](Progress &progress) { return reportText(source, kind, progress); },
        [this, kind = kind()](Result<QString> text) { made(kind, std::move(text)); });
}

void ReportPanel::made(ReportKind kind, Result<QString> text)
{
    m_state->clear();
    if (!text)
        m_state->setText(errorText(text.error()));
    else if (text->isEmpty())
        m_state->setText(tr("There is no JSON before the check has ended."));
    m_view->showText(text.value_or(QString()), definitionOf(kind));
}

void ReportPanel::saveShown()
{
    askToSave(kind() == ReportKind::Json ? ReportForm::Json : ReportForm::Dump);
}

void ReportPanel::saveReport()
{
    askToSave(ReportForm::Html);
}

void ReportPanel::askToSave(ReportForm form)
{
    const auto subject = reportSubject(*m_session);
    if (!subject.image)
        return;
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save Report"), m_session->path() + endingOf(form), reportFilters(form));
    if (!path.isEmpty())
        save(path, subject);
}

void ReportPanel::save(const QString &path, const ReportSubject &subject)
{
    m_saver.start(
        [path, subject](Progress &progress) { return ui::saveReport(path, subject, progress); },
        [this, path](const QString &why) {
            const QString name = QFileInfo(path).fileName();
            const QString message = why.isEmpty() ? tr("Saved %1.").arg(name)
                                                  : tr("%1 could not be saved: %2").arg(name, why);
            m_state->setText(message);
            emit saved(message);
        });
}

} // namespace qed::ui
