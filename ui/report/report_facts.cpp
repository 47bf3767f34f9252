// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/report/report_facts.h"

#include "core/report/assessment.h"
#include "core/report/json.h"
#include "ui/text/change_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/path_text.h"
#include "ui/text/plan_text.h"
#include "ui/window/banner_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace qed::ui {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

/// A report of more is of no use to a reader; JSON has them all.
constexpr auto kMaxListedFindings = 1000UZ;

QList<NamedFact> fileFacts(const Image &image, const Report &report)
{
    const auto &header = image.header();
    QList<NamedFact> facts { { FactText::tr("File"), pathText(image.path()) },
        { FactText::tr("File size"), exactSizeText(image.source().size()) } };
    if (image.file() != nullptr)
        facts
            += NamedFact { FactText::tr("On disk"), exactSizeText(image.file()->allocatedBytes()) };
    if (!image.isQed())
        return facts;
    facts += NamedFact { FactText::tr("Guest disk"), exactSizeText(header.imageSize) };
    facts += NamedFact { FactText::tr("Cluster size"), exactSizeText(header.clusterSize) };
    facts += NamedFact { FactText::tr("Table size"),
        header.tableSize == 1 ? FactText::tr("1 cluster")
                              : FactText::tr("%1 clusters", nullptr, pluralNumber(header.tableSize))
                                    .arg(countText(header.tableSize)) };
    facts += NamedFact { FactText::tr("Marked as needing a check"),
        report.dirty ? FactText::tr("yes") : FactText::tr("no") };
    if (const auto &name = image.backingName())
        facts += NamedFact { FactText::tr("Base image"), QString::fromStdString(*name) };
    return facts;
}

QList<NamedFact> figureFacts(const Report &report)
{
    const auto &figures = report.figures;
    QList<NamedFact> facts { { FactText::tr("Corruptions"), countText(figures.corruptions) },
        { FactText::tr("Unused clusters"), countText(figures.leaks) },
        { FactText::tr("Tables that could not be read"), countText(figures.checkErrors) },
        { FactText::tr("Guest disk that cannot be read"),
            exactSizeText(figures.guestBytesUnreadable) },
        { FactText::tr("Clusters of the guest disk"), countText(figures.totalClusters) },
        { FactText::tr("Allocated clusters"), countText(figures.allocatedClusters) },
        { FactText::tr("Fragmented clusters"), countText(figures.fragmentedClusters) } };
    if (report.qemuExpectedLeaks)
        facts += NamedFact { FactText::tr("Leaks that QEMU reports"),
            countText(*report.qemuExpectedLeaks) };
    return facts;
}

FindingFact factOf(const Finding &finding)
{
    return { .severity = rankName(rankOf(finding)),
        .code = codeName(finding.code),
        .message = findingMessage(finding),
        .cost = guestCost(finding),
        .repair = catalogueText(row(finding.code).repair) };
}

/// The worst first.
QList<FindingFact> findingFacts(const Report &report)
{
    std::vector<const Finding *> findings;
    findings.reserve(report.findings.size());
    for (const auto &finding : report.findings)
        findings.push_back(&finding);
    std::ranges::stable_sort(findings, {}, [](const Finding *finding) { return rankOf(*finding); });
    findings.resize(std::min(findings.size(), kMaxListedFindings));
    QList<FindingFact> facts;
    for (const auto *finding : findings)
        facts += factOf(*finding);
    return facts;
}

QString leftOutText(const Report &report)
{
    std::uint64_t left
        = report.findings.size() - std::min(report.findings.size(), kMaxListedFindings);
    for (const auto count : report.leftOut)
        left += count;
    return left == 0 ? QString()
                     : FactText::tr("%1 more findings are not listed.", nullptr, pluralNumber(left))
                           .arg(countText(left));
}

StepFact factOf(const PlanStep &step, const Report &report)
{
    std::uint64_t count = step.entries != 0 ? step.entries : step.clusters;
    if (step.finding != kNoFinding)
        count = report.findings.at(step.finding).count;
    return { .title = stepTitle(step.code, step.fix, count),
        .effect = effectText(step.effect, step.guestBytes),
        .growth = growthText(step.fileGrowth) };
}

void addChange(ReportFacts &facts, const ReportSubject &subject)
{
    const auto &change = *subject.change;
    if (change.order.plan) {
        for (const auto &step : change.order.plan->steps)
            facts.steps += factOf(step, *subject.report);
    }
    const auto words = resultText(change);
    facts.result = words.title;
    facts.resultDetail = words.text;
    if (change.report)
        facts.remaining = findingFacts(*change.report);
}

} // namespace

ReportFacts reportFacts(const ReportSubject &subject)
{
    const auto words = verdictText(assess(*subject.image, *subject.report));
    const auto version = programVersion();
    ReportFacts facts { .title = QString::fromStdString(subject.image->path().filename().string()),
        .verdict = words.title,
        .verdictDetail = words.detail,
        .file = fileFacts(*subject.image, *subject.report),
        .figures = figureFacts(*subject.report),
        .findings = findingFacts(*subject.report),
        .leftOut = leftOutText(*subject.report),
        .made = FactText::tr("Made on %1 by Qedscope %2.", "date and time, version")
            .arg(userLocale().toString(subject.made, QLocale::LongFormat),
                QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size()))) };
    if (subject.change)
        addChange(facts, subject);
    return facts;
}

} // namespace qed::ui
