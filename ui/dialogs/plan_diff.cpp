// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/plan_diff.h"

#include "core/base/json_text.h"
#include "core/repair/plan_text.h"
#include "core/report/json.h"
#include "ui/panels/report_text.h"
#include "ui/panels/report_view.h"
#include "ui/text/error_text.h"

#include <QLabel>
#include <QSaveFile>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace qed::ui {

namespace {

/// At most what a text pane shows.
Result<QString> diffText(
    const std::shared_ptr<const Image> &image, const Plan &plan, const Progress &progress)
{
    std::string text;
    bool full = false;
    const auto written = planDiff(image, plan, progress, [&](std::string_view piece) {
        full = full || text.size() + piece.size() > kMaxShownBytes;
        if (!full)
            text.append(piece);
    });
    if (!written)
        return std::unexpected(written.error());
    if (full)
        text += "...\n";
    return QString::fromStdString(text);
}

} // namespace

PlanDiff::PlanDiff(QWidget *parent)
    : QWidget(parent)
    , m_view(new ReportView(this))
    , m_state(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("diff"));
    m_view->setAccessibleName(tr("Changes of the tables as a diff"));
    m_state->setContentsMargins(6, 2, 6, 2);
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    setFocusProxy(m_view);
}

void PlanDiff::setPlan(std::shared_ptr<const Image> image, std::shared_ptr<const Plan> plan)
{
    m_image = std::move(image);
    m_plan = std::move(plan);
    m_outdated = true;
    if (isVisible())
        make();
}

void PlanDiff::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        make();
}

void PlanDiff::make()
{
    m_outdated = false;
    m_maker.discard();
    if (!m_plan) {
        made(QString());
        return;
    }
    m_state->setText(tr("Reading …"));
    m_state->show();
    m_maker.start([image = m_image, plan = m_plan](
                      Progress &progress) { return diffText(image, *plan, progress); },
        [this](const Result<QString> &text) { made(text); });
}

void PlanDiff::made(const Result<QString> &text)
{
    m_state->setVisible(!text);
    if (!text)
        m_state->setText(errorText(text.error()));
    m_view->showText(text.value_or(QString()), QStringLiteral("Diff"));
}

QString savePlan(const QString &path, const std::shared_ptr<const Image> &image,
    const Report &report, const Planned &planned, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const auto write = [&file](std::string_view piece) {
        file.write(piece.data(), static_cast<qint64>(piece.size()));
    };
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        auto json = planJson(*image, report, *planned.plan);
        json["afterwards"] = checkJson(*image, *planned.after);
        write(jsonText(json) + '\n');
    } else if (const auto written = planDiff(image, *planned.plan, progress, write); !written) {
        return errorText(written.error());
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace qed::ui
