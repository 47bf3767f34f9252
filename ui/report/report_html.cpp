// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/report/report_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace qed::ui {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(ReportPage)
};

const QString &styleSheet()
{
    static const QString sheet = QStringLiteral(
        ":root{color-scheme:light dark;--text:#1b1e22;--faint:#5f6b78;--line:#d4d9de;"
        "--page:#ffffff;--row:#f5f7f9;--accent:#1f6fc4}"
        "@media(prefers-color-scheme:dark){:root{--text:#e6e9ed;--faint:#98a1ab;--line:#3a4048;"
        "--page:#1b1e22;--row:#23272c;--accent:#5aa9f0}}"
        "body{font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--page);"
        "max-width:62rem;margin:2rem auto;padding:0 1.5rem}"
        "h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}"
        ".verdict{border-left:4px solid var(--accent);padding:.4rem 1rem;margin:1rem 0}"
        ".verdict p{margin:0}.faint{color:var(--faint)}"
        "table{border-collapse:collapse;width:100%}"
        "th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;"
        "border-bottom:1px solid var(--line)}"
        "th{font-weight:600}td.code,td.size{white-space:nowrap}"
        "table.facts th{width:16rem;font-weight:400;color:var(--faint)}");
    return sheet;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString tag(const QString &name, const QString &content, const QString &kind = {})
{
    const auto attribute = kind.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kind);
    return QStringLiteral("<%1%2>%3</%1>").arg(name, attribute, content);
}

QString heading(const QString &text)
{
    return tag(QStringLiteral("h2"), escaped(text));
}

QString cells(const QString &kind, const QStringList &texts)
{
    QString row;
    for (const auto &text : texts)
        row += tag(kind, escaped(text));
    return tag(QStringLiteral("tr"), row) + u'\n';
}

QString factTable(const QList<NamedFact> &facts)
{
    QString rows;
    for (const auto &fact : facts)
        rows += tag(QStringLiteral("tr"),
                    tag(QStringLiteral("th"), escaped(fact.name))
                        + tag(QStringLiteral("td"), escaped(fact.value)))
            + u'\n';
    return tag(QStringLiteral("table"), rows, QStringLiteral("facts"));
}

QString findingTable(const QList<FindingFact> &findings)
{
    if (findings.isEmpty())
        return tag(QStringLiteral("p"), escaped(PageText::tr("Nothing was found.")));
    QString rows = cells(QStringLiteral("th"),
        { PageText::tr("Severity"), PageText::tr("Code"), PageText::tr("What Is Wrong"),
            PageText::tr("Cost to the Guest"), PageText::tr("Repair") });
    for (const auto &finding : findings)
        rows += cells(QStringLiteral("td"),
            { finding.severity, finding.code, finding.message, finding.cost, finding.repair });
    return tag(QStringLiteral("table"), rows);
}

QString changePart(const ReportFacts &facts)
{
    if (facts.result.isEmpty())
        return {};
    QString part = heading(PageText::tr("Repair"));
    if (!facts.steps.isEmpty()) {
        QString rows = cells(QStringLiteral("th"),
            { PageText::tr("Step"), PageText::tr("Effect"), PageText::tr("File Size") });
        for (const auto &step : facts.steps)
            rows += cells(QStringLiteral("td"), { step.title, step.effect, step.growth });
        part += tag(QStringLiteral("table"), rows);
    }
    part += heading(PageText::tr("Result"))
        + tag(QStringLiteral("div"),
            tag(QStringLiteral("p"), tag(QStringLiteral("strong"), escaped(facts.result)))
                + tag(QStringLiteral("p"), escaped(facts.resultDetail)),
            QStringLiteral("verdict"));
    return part + heading(PageText::tr("Findings After the Repair"))
        + findingTable(facts.remaining);
}

} // namespace

QString reportHtml(const ReportFacts &facts)
{
    QString body = tag(QStringLiteral("h1"), escaped(facts.title))
        + tag(QStringLiteral("div"),
            tag(QStringLiteral("p"), tag(QStringLiteral("strong"), escaped(facts.verdict)))
                + tag(QStringLiteral("p"), escaped(facts.verdictDetail)),
            QStringLiteral("verdict"))
        + heading(PageText::tr("File")) + factTable(facts.file) + heading(PageText::tr("Figures"))
        + factTable(facts.figures) + heading(PageText::tr("Findings"))
        + findingTable(facts.findings);
    if (!facts.leftOut.isEmpty())
        body += tag(QStringLiteral("p"), escaped(facts.leftOut));
    body += changePart(facts)
        + tag(QStringLiteral("p"), escaped(facts.made), QStringLiteral("faint"));
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\">"
                          "<title>%2</title><style>%3</style></head>\n<body>\n%4\n</body></html>\n")
        .arg(QLocale().bcp47Name(), escaped(facts.title), styleSheet(), body);
}

} // namespace qed::ui
