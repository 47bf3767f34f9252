// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/plan_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace qed::ui {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString counted(std::uint64_t count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(countText(count));
}

QString clearTitle(FindingCode code, std::uint64_t count)
{
    if (code == FindingCode::GuestBeyondSize)
        return counted(count, PlanText::tr("Clear 1 entry beyond the end of the guest disk"),
            PlanText::tr(
                "Clear %1 entries beyond the end of the guest disk", nullptr, pluralNumber(count)));
    if (code == FindingCode::RefOverlap)
        return counted(count, PlanText::tr("Clear the data entries that lead into 1 table cluster"),
            PlanText::tr("Clear the data entries that lead into %1 table clusters", nullptr,
                pluralNumber(count)));
    if (code == FindingCode::FilePartial)
        return counted(count, PlanText::tr("Clear 1 entry that leads to the cut-off cluster"),
            PlanText::tr(
                "Clear %1 entries that lead to the cut-off cluster", nullptr, pluralNumber(count)));
    return counted(count, PlanText::tr("Clear 1 entry that leads nowhere"),
        PlanText::tr("Clear %1 entries that lead nowhere", nullptr, pluralNumber(count)));
}

QString copyTitle(FindingCode code, std::uint64_t count)
{
    if (code == FindingCode::RefOverlap)
        return counted(count, PlanText::tr("Give the guest its own copy of 1 table cluster"),
            PlanText::tr("Give the guest its own copies of %1 table clusters", nullptr,
                pluralNumber(count)));
    return counted(count, PlanText::tr("Give every use of 1 cluster its own copy"),
        PlanText::tr("Give every use of %1 clusters its own copy", nullptr, pluralNumber(count)));
}

QString clearSecondTitle(FindingCode code, std::uint64_t count)
{
    if (code == FindingCode::RefTable)
        return counted(count, PlanText::tr("Keep only the first use of 1 table cluster"),
            PlanText::tr(
                "Keep only the first use of %1 table clusters", nullptr, pluralNumber(count)));
    return counted(count, PlanText::tr("Keep only the first use of 1 cluster"),
        PlanText::tr("Keep only the first use of %1 clusters", nullptr, pluralNumber(count)));
}

QString guestAfterText(const Plan &plan)
{
    QStringList sentences;
    if (const auto bytes = guestBytesOf(plan, GuestEffect::LosesData); bytes != 0)
        sentences += PlanText::tr("After this, %1 of the guest disk, readable today, is given up.")
                         .arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(plan, GuestEffect::Zeroes); bytes != 0)
        sentences += PlanText::tr(
            "After this, %1 of the guest disk, unreadable today, will read as zeroes.")
                         .arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(plan, GuestEffect::Base); bytes != 0)
        sentences += PlanText::tr(
            "After this, %1 of the guest disk, unreadable today, will show the older content of "
            "the base image.")
                         .arg(sizeText(bytes));
    if (const auto bytes = guestBytesOf(plan, GuestEffect::Recovered); bytes != 0)
        sentences += PlanText::tr(
            "After this, %1 of the guest disk, unreadable today, can be read again.")
                         .arg(sizeText(bytes));
    if (sentences.isEmpty())
        return PlanText::tr("After this, the guest reads everything as before.");
    return sentences.join(u' ');
}

} // namespace

QString stepTitle(FindingCode code, FixKind fix, std::uint64_t count)
{
    switch (fix) {
    case FixKind::ClearToZero:
    case FixKind::ClearToBase:
        return clearTitle(code, count);
    case FixKind::ClearTable:
        return counted(count, PlanText::tr("Clear 1 entry whose table is not there"),
            PlanText::tr(
                "Clear %1 entries whose tables are not there", nullptr, pluralNumber(count)));
    case FixKind::ClearSecond:
        return clearSecondTitle(code, count);
    case FixKind::CopyCluster:
        return copyTitle(code, count);
    case FixKind::CopyTable:
        return counted(count,
            PlanText::tr("Give every part of the disk its own copy of 1 table cluster"),
            PlanText::tr("Give every part of the disk its own copies of %1 table clusters", nullptr,
                pluralNumber(count)));
    case FixKind::PadFile:
        return PlanText::tr("Pad the file to a whole cluster");
    case FixKind::ClearFlag:
        return code == FindingCode::HeaderDirty
            ? PlanText::tr("Clear the “needs check” mark")
            : PlanText::tr("Clear unknown features that end with the next write");
    case FixKind::Reclaim:
        return counted(count, PlanText::tr("Give 1 unused cluster back"),
            PlanText::tr("Give %1 unused clusters back", nullptr, pluralNumber(count)));
    }
    return {};
}

QString fixName(FindingCode code, FixKind fix)
{
    switch (fix) {
    case FixKind::ClearToZero:
        return code == FindingCode::GuestBeyondSize ? PlanText::tr("Clear")
                                                    : PlanText::tr("Read as Zeroes");
    case FixKind::ClearToBase:
        return PlanText::tr("Show the Base Image");
    case FixKind::ClearTable:
        return PlanText::tr("Read as Zeroes");
    case FixKind::ClearSecond:
        return PlanText::tr("Keep Only the First Use");
    case FixKind::CopyCluster:
    case FixKind::CopyTable:
        return PlanText::tr("Own Copy");
    case FixKind::PadFile:
        return PlanText::tr("Pad With Zeroes");
    case FixKind::ClearFlag:
        return PlanText::tr("Clear the Mark");
    case FixKind::Reclaim:
        return PlanText::tr("Give Back");
    }
    return {};
}

QString effectText(GuestEffect effect, std::uint64_t guestBytes, std::optional<std::uint64_t> at)
{
    const auto part = at ? PlanText::tr("%1 of the guest disk at %2", "size, place")
                               .arg(sizeText(guestBytes), sizeText(*at))
                         : PlanText::tr("%1 of the guest disk").arg(sizeText(guestBytes));
    switch (effect) {
    case GuestEffect::Same:
        return PlanText::tr("Everything reads as before.");
    case GuestEffect::Zeroes:
        return PlanText::tr("%1, unreadable today, will read as zeroes.").arg(part);
    case GuestEffect::Base:
        return PlanText::tr("%1, unreadable today, will show the older content of the base image.")
            .arg(part);
    case GuestEffect::Recovered:
        return PlanText::tr("%1, unreadable today, can be read again.").arg(part);
    case GuestEffect::LosesData:
        return PlanText::tr("%1, readable today, is given up.").arg(part);
    }
    return {};
}

QString sacrificeText(FindingCode code, FixKind fix)
{
    if (fix == FixKind::Reclaim)
        return PlanText::tr("What they hold may be the only copy of something.");
    if (fix == FixKind::ClearSecond)
        return PlanText::tr("Gives up what every other use of them reads today.");
    if (fix != FixKind::ClearToZero)
        return {};
    switch (code) {
    case FindingCode::GuestBeyondSize:
        return PlanText::tr("Gives up what they lead to, should the disk be enlarged again.");
    case FindingCode::RefOverlap:
        return PlanText::tr("Gives up what the guest reads there today.");
    case FindingCode::FilePartial:
        return PlanText::tr("Gives up the part of the cluster that is there.");
    default:
        return {};
    }
}

QString growthText(std::int64_t bytes)
{
    if (bytes == 0)
        return {};
    return bytes > 0 ? PlanText::tr("+%1").arg(sizeText(static_cast<std::uint64_t>(bytes)))
                     : PlanText::tr("−%1").arg(sizeText(static_cast<std::uint64_t>(-bytes)));
}

QString afterText(const Plan &plan, const Report &after)
{
    QStringList sentences { guestAfterText(plan) };
    const auto clearsTable = [](const PlanStep &step) { return step.fix == FixKind::ClearTable; };
    const auto isCandidate
        = [](const Finding &f) { return f.code == FindingCode::LeakTableCandidate; };
    if (std::ranges::any_of(plan.steps, clearsTable)
        && std::ranges::any_of(after.findings, isCandidate))
        sentences += PlanText::tr("What looks like the lost table is left untouched.");
    if (plan.partial)
        sentences
            += PlanText::tr("More is to do than one repair holds; repair again for the rest.");
    else if (provesClean(after))
        sentences += PlanText::tr("No damage will remain.");
    else
        sentences
            += PlanText::tr("Some damage will remain; the image stays marked as needing a check.");
    return sentences.join(u' ');
}

std::uint64_t guestBytesOf(const Plan &plan, GuestEffect effect) noexcept
{
    std::uint64_t bytes = 0;
    for (const auto &step : plan.steps)
        bytes += step.effect == effect ? step.guestBytes : 0;
    return bytes;
}

} // namespace qed::ui
