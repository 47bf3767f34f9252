// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/change_text.h"

#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/plan_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace qed::ui {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

constexpr qsizetype kRemainsShown = 3;

QString targetName(const ChangeOutcome &outcome)
{
    return QString::fromStdString(outcome.order.target().filename().string());
}

/// What the guest reads otherwise than before.
QString lossText(const Plan *plan)
{
    if (plan == nullptr)
        return {};
    QStringList sentences;
    if (const auto bytes = guestBytesOf(*plan, GuestEffect::LosesData); bytes != 0)
        sentences
            += ChangeText::tr("%1 of the guest disk was given up, as chosen.").arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(*plan, GuestEffect::Zeroes); bytes != 0)
        sentences += ChangeText::tr("%1 of the guest disk, unreadable before, now reads as zeroes.")
                         .arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(*plan, GuestEffect::Base); bytes != 0)
        sentences
            += ChangeText::tr("%1 of the guest disk, unreadable before, now shows the base image.")
                   .arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(*plan, GuestEffect::Recovered); bytes != 0)
        sentences += ChangeText::tr("%1 of the guest disk can be read again.").arg(sizeText(bytes));
    return sentences.isEmpty() ? ChangeText::tr("Nothing was lost.") : sentences.join(u' ');
}

ResultText repaired(const ChangeOutcome &outcome)
{
    QStringList sentences { ChangeText::tr("%1 is consistent.").arg(targetName(outcome)),
        lossText(outcome.order.plan.get()) };
    if (!outcome.order.copy.empty())
        sentences += ChangeText::tr("The original was not changed.");
    return { .id = QStringLiteral("repaired"),
        .tone = Tone::Positive,
        .title = ChangeText::tr("Repaired."),
        .text = sentences.join(u' ').trimmed(),
        .note = ChangeText::tr("Checked again from disk just now. You can start the virtual "
                               "machine; run the guest’s own file system check once, as after any "
                               "power cut.") };
}

/// Which damage is left, and why.
QString remainsText(const Report &report)
{
    QStringList lines;
    for (const auto &finding : report.findings) {
        const auto &words = row(finding.code);
        if (words.severity != Severity::Corruption && words.severity != Severity::Error)
            continue;
        if (lines.size() == kRemainsShown)
            break;
        lines += ChangeText::tr("%1. %2", "a finding, how it is repaired")
                     .arg(findingMessage(finding), catalogueText(words.repair));
    }
    return lines.join(u'\n');
}

ResultText partlyRepaired(const ChangeOutcome &outcome)
{
    const auto left = outcome.report ? damageLeft(*outcome.report) : 0;
    const auto count = left == 1
        ? ChangeText::tr("1 problem remains in %1.").arg(targetName(outcome))
        : ChangeText::tr("%1 problems remain in %2.", nullptr, pluralNumber(left))
              .arg(countText(left), targetName(outcome));
    return { .id = QStringLiteral("partly-repaired"),
        .tone = Tone::Warning,
        .title = ChangeText::tr("Partly repaired."),
        .text = outcome.report ? count + u'\n' + remainsText(*outcome.report) : count,
        .note = ChangeText::tr(
            "The image stays marked as needing a check. Do not start the virtual machine yet.") };
}

ResultText failed(const ChangeOutcome &outcome)
{
    ResultText text { .id = QStringLiteral("not-repaired"),
        .tone = Tone::Error,
        .title = ChangeText::tr("Not repaired."),
        .text = errorText(*outcome.error),
        .note = ChangeText::tr("The file is as it was before.") };
    if (outcome.order.kind == ChangeKind::Undo) {
        text.id = QStringLiteral("not-undone");
        text.title = ChangeText::tr("Not undone.");
    }
    return text;
}

ResultText interrupted(const ChangeOutcome &outcome)
{
    return { .id = QStringLiteral("interrupted"),
        .tone = Tone::Error,
        .title = ChangeText::tr("Interrupted."),
        .text = errorText(*outcome.error),
        .note = ChangeText::tr("The undo file was kept. When the image is opened again, the repair "
                               "can be finished or taken back.") };
}

} // namespace

QString changeStepName(Phase phase)
{
    switch (phase) {
    case Phase::Copy:
        return ChangeText::tr("Copy the file");
    case Phase::SaveUndo:
        return ChangeText::tr("Save the way back");
    case Phase::WriteData:
        return ChangeText::tr("Copy clusters");
    case Phase::WriteTables:
        return ChangeText::tr("Write tables");
    case Phase::WriteL1:
        return ChangeText::tr("Connect tables");
    case Phase::RollBack:
        return ChangeText::tr("Put the old bytes back");
    case Phase::Header:
    case Phase::Tables:
    case Phase::Sharing:
    case Phase::Leaks:
    case Phase::Export:
    case Phase::Verify:
        return ChangeText::tr("Check the result");
    }
    return {};
}

QString changeActivity(Phase phase)
{
    switch (phase) {
    case Phase::Copy:
        return ChangeText::tr("Copying the file…");
    case Phase::SaveUndo:
        return ChangeText::tr("Saving the way back…");
    case Phase::WriteData:
        return ChangeText::tr("Copying clusters…");
    case Phase::WriteTables:
        return ChangeText::tr("Writing tables…");
    case Phase::WriteL1:
        return ChangeText::tr("Connecting tables…");
    case Phase::RollBack:
        return ChangeText::tr("Putting the old bytes back…");
    case Phase::Header:
    case Phase::Tables:
    case Phase::Sharing:
    case Phase::Leaks:
    case Phase::Export:
    case Phase::Verify:
        return ChangeText::tr("Checking the result…");
    }
    return {};
}

QString elapsedText(qint64 milliseconds)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    if (milliseconds < 10 * kSecond)
        return ChangeText::tr("%1 s").arg(
            userLocale().toString(static_cast<double>(milliseconds) / kSecond, 'f', 1));
    if (milliseconds < kMinute)
        return ChangeText::tr("%1 s").arg(milliseconds / kSecond);
    return ChangeText::tr("%1 min %2 s")
        .arg(milliseconds / kMinute)
        .arg(milliseconds % kMinute / kSecond);
}

ResultText resultText(const ChangeOutcome &outcome)
{
    switch (resultOf(outcome)) {
    case ChangeResult::Repaired:
        return repaired(outcome);
    case ChangeResult::PartlyRepaired:
        return partlyRepaired(outcome);
    case ChangeResult::NotRepaired:
        return failed(outcome);
    case ChangeResult::Interrupted:
        return interrupted(outcome);
    case ChangeResult::Stopped:
        return { .id = QStringLiteral("stopped"),
            .tone = Tone::Information,
            .title = ChangeText::tr("Stopped."),
            .text = outcome.order.kind == ChangeKind::Finish
                ? ChangeText::tr("%1 is as it was before the repair.").arg(targetName(outcome))
                : ChangeText::tr("Nothing was changed.") };
    case ChangeResult::TakenBack:
        return { .id = QStringLiteral("undone"),
            .tone = Tone::Positive,
            .title = ChangeText::tr("The repair was undone."),
            .text = ChangeText::tr("%1 is as it was before the repair, byte for byte.")
                .arg(targetName(outcome)) };
    }
    return {};
}

QString madeText(const UndoSummary &undoFile)
{
    const auto made = QDateTime::fromSecsSinceEpoch(undoFile.madeSeconds);
    const bool thisYear = made.date().year() == QDate::currentDate().year();
    return ChangeText::tr("%1, %2", "date, time")
        .arg(userLocale().toString(made.date(),
                 thisYear ? ChangeText::tr("d MMMM", "a date without a year")
                          : ChangeText::tr("d MMMM yyyy", "a date")),
            userLocale().toString(made.time(), QLocale::ShortFormat));
}

QString placesText(const UndoSummary &undoFile)
{
    const auto size = sizeText(undoFile.bytes);
    return undoFile.places == 1
        ? ChangeText::tr("1 place (%1)").arg(size)
        : ChangeText::tr("%1 places (%2)", nullptr, pluralNumber(undoFile.places))
              .arg(countText(undoFile.places), size);
}

QString differencesText(const Differences &differences)
{
    const auto now = differences.sizeNow;
    const auto left = differences.sizeLeft;
    QStringList lines;
    if (now > left)
        lines += ChangeText::tr("The file is %1 longer than the repair left it.")
                     .arg(sizeText(now - left));
    else if (now < left)
        lines += ChangeText::tr("The file is %1 shorter than the repair left it.")
                     .arg(sizeText(left - now));
    for (const auto &place : differences.places)
        lines += ChangeText::tr("%1 at %2", "size, first and last byte")
                     .arg(sizeText(place.length), rangeText(place));
    if (!differences.all)
        lines += ChangeText::tr("The rest was not looked at.");
    return lines.join(u'\n');
}

} // namespace qed::ui
