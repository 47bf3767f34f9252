// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/report/save_report.h"

#include "core/base/json_text.h"
#include "core/repair/plan_text.h"
#include "core/report/dump.h"
#include "core/report/json.h"
#include "ui/report/report_page.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <string>
#include <tuple>

namespace qed::ui {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};

constexpr std::array kForms { ReportForm::Html, ReportForm::Markdown, ReportForm::Json,
    ReportForm::Dump };

using Write = std::function<void(std::string_view)>;

QString filterOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Html:
        return SaveText::tr("Web page (*.html)");
    case ReportForm::Markdown:
        return SaveText::tr("Markdown (*.md)");
    case ReportForm::Json:
        return SaveText::tr("JSON (*.json)");
    case ReportForm::Dump:
        return SaveText::tr("Structure dump (*.txt)");
    }
    return {};
}

/// What `check` and `repair` print with --output=json.
nlohmann::ordered_json jsonOf(const ReportSubject &subject)
{
    const auto &[image, report, change] = std::tie(subject.image, subject.report, subject.change);
    if (!change)
        return checkJson(*image, *report);
    auto done = nlohmann::ordered_json::array();
    if (change->order.plan && change->report)
        done.push_back(doneJson(
            *image, *report, *change->order.plan, !change->report->dirty, change->undoFile));
    return { { "filename", change->order.target().string() }, { "format", "qed" },
        { "result", resultText(*change).id.toStdString() }, { "done", std::move(done) },
        { "check", checkJson(*image, change->report ? *change->report : *report) },
        { "before", checkJson(*image, *report) } };
}

Result<void> writeForm(
    ReportForm form, const ReportSubject &subject, const Progress &progress, const Write &write)
{
    switch (form) {
    case ReportForm::Html:
        write(reportHtml(reportFacts(subject)).toStdString());
        return {};
    case ReportForm::Markdown:
        write(reportMarkdown(reportFacts(subject)).toStdString());
        return {};
    case ReportForm::Json:
        write(jsonText(jsonOf(subject)) + '\n');
        return {};
    case ReportForm::Dump:
        return dump(*subject.image, {}, progress, write);
    }
    return {};
}

} // namespace

ReportForm reportForm(const QString &path)
{
    for (const auto form : kForms) {
        if (path.endsWith(endingOf(form), Qt::CaseInsensitive))
            return form;
    }
    return path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive) ? ReportForm::Html
                                                                     : ReportForm::Dump;
}

QString endingOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Html:
        return QStringLiteral(".html");
    case ReportForm::Markdown:
        return QStringLiteral(".md");
    case ReportForm::Json:
        return QStringLiteral(".json");
    case ReportForm::Dump:
        return QStringLiteral(".txt");
    }
    return {};
}

QString reportFilters(ReportForm first)
{
    QStringList filters { filterOf(first) };
    for (const auto form : kForms) {
        if (form != first)
            filters += filterOf(form);
    }
    return filters.join(QStringLiteral(";;"));
}

ReportSubject reportSubject(const Session &session)
{
    ReportSubject subject {
        .image = session.image(), .report = session.report(), .made = QDateTime::currentDateTime()
    };
    const auto &change = session.lastChange();
    if (change && change->order.image && change->order.report) {
        subject.image = change->order.image;
        subject.report = change->order.report;
        subject.change = change;
    }
    return subject;
}

QString saveReport(const QString &path, const ReportSubject &subject, const Progress &progress)
{
    const auto form = reportForm(path);
    if (!subject.report && form != ReportForm::Dump)
        return SaveText::tr("the check has not ended yet");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const auto written = writeForm(form, subject, progress, [&file](std::string_view piece) {
        file.write(piece.data(), static_cast<qint64>(piece.size()));
    });
    if (!written)
        return errorText(written.error());
    return file.commit() ? QString() : file.errorString();
}

} // namespace qed::ui
