// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the banner says about the state of an image, as the check found it.
#include "ui/text/number_text.h"
#include "ui/window/banner_text.h"
#include "ui/window/banner_words.h"

#include <QStringList>

namespace qed::ui {

namespace {

QString formatName(const Assessment &assessment)
{
    const auto name = QString::fromStdString(assessment.looksLike);
    return name == QLatin1String("raw") ? BannerWords::tr("a raw disk, or something unknown")
                                        : name.toUpper();
}

QString bitNumbers(std::uint64_t bits)
{
    QStringList numbers;
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((bits >> bit & 1) != 0)
            numbers += QString::number(bit);
    }
    const auto list = numbers.join(QStringLiteral(", "));
    return numbers.size() == 1 ? BannerWords::tr("bit %1").arg(list)
                               : BannerWords::tr("bits %1").arg(list);
}

QString sharedText(const Assessment &assessment)
{
    switch (assessment.sharedClusters) {
    case 0:
        return BannerWords::tr("The guest can read all of its disk.");
    case 1:
        return BannerWords::tr(
            "1 cluster is used by several places at once; the guest can read all of its disk.");
    default:
        return BannerWords::tr(
            "%1 clusters are used by several places at once; the guest can read all of its disk.",
            nullptr, pluralNumber(assessment.sharedClusters))
            .arg(countText(assessment.sharedClusters));
    }
}

QString leakText(const Assessment &assessment)
{
    const auto size = sizeText(assessment.leakedBytes);
    return assessment.leakedClusters == 1
        ? BannerWords::tr("1 cluster (%1) is no longer used by anything.").arg(size)
        : BannerWords::tr("%1 clusters (%2) are no longer used by anything.", nullptr,
              pluralNumber(assessment.leakedClusters))
              .arg(countText(assessment.leakedClusters), size);
}

QString lossText(const Assessment &assessment)
{
    return BannerWords::tr("That is %1 of it. The rest is intact.")
        .arg(percentText(assessment.guestBytesLost, assessment.guestBytes));
}

QString truncatedText(const Assessment &assessment)
{
    if (assessment.guestBytesLost == 0)
        return BannerWords::tr("At least %1 are not there.").arg(sizeText(assessment.bytesMissing));
    return BannerWords::tr("At least %1 are not there; %2 of the guest disk cannot be read.")
        .arg(sizeText(assessment.bytesMissing), sizeText(assessment.guestBytesLost));
}

// NOLINTNEXTLINE(readability-function-size): a case for each condition
BannerText conditionText(const Assessment &assessment)
{
    using enum BannerAction;
    switch (assessment.condition) {
    case Condition::NotQed:
        return { .tone = Tone::Information,
            .title = BannerWords::tr("This is not a QED image."),
            .detail = BannerWords::tr("It looks like: %1. Nothing was changed.")
                .arg(formatName(assessment)),
            .actions = { ShowBytes, Close } };
    case Condition::UnknownFeatures:
        return { .tone = Tone::Warning,
            .title = BannerWords::tr("This image uses features that this version does not know."),
            .detail = BannerWords::tr(
                "Unknown: %1. The image is shown as far as possible and will not be changed.")
                .arg(bitNumbers(assessment.unknownFeatures)),
            .actions = { Details } };
    case Condition::UnreadableHeader:
        return { .tone = Tone::Error,
            .title = BannerWords::tr("The header of this file is damaged, so QEMU cannot open it."),
            .detail = BannerWords::tr("Without it the tables cannot be followed. The header shows "
                                      "which fields are wrong."),
            .actions = { ShowHeader } };
    case Condition::Truncated:
        return { .tone = Tone::Error,
            .title = BannerWords::tr("The end of this file is missing."),
            .detail = truncatedText(assessment),
            .actions = { Details } };
    case Condition::LostTable:
        return { .tone = Tone::Error,
            .title = BannerWords::tr("A table is missing: %1 of the guest disk is cut off.")
                .arg(sizeText(assessment.guestBytesLost)),
            .detail = BannerWords::tr(
                "An unused cluster looks like the lost table. A repair leaves it as it is."),
            .actions = { Details } };
    case Condition::DamagedWithLoss:
        return { .tone = Tone::Error,
            .title = BannerWords::tr("This image is damaged. %1 of the guest disk cannot be read.")
                .arg(sizeText(assessment.guestBytesLost)),
            .detail = lossText(assessment),
            .actions = { Details } };
    case Condition::DamagedNothingLost:
        return { .tone = Tone::Warning,
            .title
            = BannerWords::tr("This image is damaged. Nothing needs to be lost to repair it."),
            .detail = sharedText(assessment),
            .actions = { Details } };
    case Condition::LeaksOnly:
        return { .tone = Tone::Information,
            .title = BannerWords::tr("No data is damaged."),
            .detail = leakText(assessment),
            .actions = { Details } };
    case Condition::DirtyOnly:
        return { .tone = Tone::Warning,
            .title = BannerWords::tr("This image was not closed properly, but nothing is damaged."),
            .detail = BannerWords::tr("Clear its “needs check” mark, so that it opens normally."),
            .actions = { Details } };
    case Condition::Healthy:
        return { .tone = Tone::Positive,
            .title = BannerWords::tr("This image is healthy."),
            .detail = BannerWords::tr("No damage was found."),
            .actions = { Details } };
    }
    return {};
}

/// Part of the guest's disk can't be read.
bool loses(Condition condition)
{
    return condition == Condition::Truncated || condition == Condition::LostTable
        || condition == Condition::DamagedWithLoss;
}

} // namespace

QString conditionId(Condition condition)
{
    switch (condition) {
    case Condition::NotQed:
        return QStringLiteral("not-qed");
    case Condition::UnknownFeatures:
        return QStringLiteral("unknown-features");
    case Condition::UnreadableHeader:
        return QStringLiteral("unreadable-header");
    case Condition::Truncated:
        return QStringLiteral("truncated");
    case Condition::LostTable:
        return QStringLiteral("lost-table");
    case Condition::DamagedWithLoss:
        return QStringLiteral("damaged-with-loss");
    case Condition::DamagedNothingLost:
        return QStringLiteral("damaged-nothing-lost");
    case Condition::LeaksOnly:
        return QStringLiteral("leaks-only");
    case Condition::DirtyOnly:
        return QStringLiteral("dirty-only");
    case Condition::Healthy:
        return QStringLiteral("healthy");
    }
    return {};
}

BannerText verdictText(const Assessment &assessment, const Offers &offers)
{
    auto text = conditionText(assessment);
    text.id = conditionId(assessment.condition);
    // Details is last where there is something to be done.
    if (offers.saveReadable && loses(assessment.condition))
        text.actions.prepend(BannerAction::SaveReadable);
    if (offers.repair)
        text.actions.prepend(BannerAction::Repair);
    if (assessment.doNotStartYet)
        text.warning = BannerWords::tr(
            "Do not start the virtual machine yet: QEMU would silently discard damaged entries.");
    return text;
}

} // namespace qed::ui
