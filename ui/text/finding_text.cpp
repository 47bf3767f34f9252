// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/finding_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>

namespace qed::ui {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString bitsText(std::uint64_t bits)
{
    QStringList numbers;
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((bits >> bit & 1) != 0)
            numbers += QString::number(bit);
    }
    const auto list = numbers.join(FindingText::tr(", ", "between numbers of bits"));
    return numbers.size() == 1 ? FindingText::tr("bit %1").arg(list)
                               : FindingText::tr("bits %1").arg(list);
}

/// How many places of the guest's disk lead to a shared cluster.
QString placesText(const Finding &finding)
{
    std::uint64_t count = finding.referencesLeftOut;
    for (const auto &reference : finding.references)
        count += reference.same ? reference.count : 1;
    return count == 1
        ? FindingText::tr("1 place")
        : FindingText::tr("%1 places", nullptr, pluralNumber(count)).arg(countText(count));
}

QString partText(const Finding &finding, MessagePart part)
{
    switch (part) {
    case MessagePart::Count:
        return countText(finding.count);
    case MessagePart::Value:
        return hexText(finding.value);
    case MessagePart::Number:
        return countText(finding.value);
    case MessagePart::Size:
        return sizeText(finding.value);
    case MessagePart::Bits:
        return bitsText(finding.value);
    case MessagePart::Slot:
        return slotName(finding.slot.value_or(TableSlot {}), finding.inL2);
    case MessagePart::File:
        return hexText(finding.file.offset);
    case MessagePart::References:
        return placesText(finding);
    case MessagePart::Plausible:
        return countText(finding.plausibleEntries);
    case MessagePart::Detail:
        return QString::fromStdString(finding.detail);
    }
    return {};
}

} // namespace

Rank rankOf(const Finding &finding)
{
    switch (row(finding.code).severity) {
    case Severity::Note:
        return Rank::Note;
    case Severity::Leak:
        return Rank::Low;
    case Severity::Warning:
        return Rank::Medium;
    case Severity::Error:
        return Rank::Critical;
    case Severity::Corruption:
        return finding.references.empty() ? Rank::Critical : Rank::High;
    }
    return Rank::Note;
}

QString rankName(Rank rank)
{
    switch (rank) {
    case Rank::Critical:
        return FindingText::tr("Critical");
    case Rank::High:
        return FindingText::tr("High");
    case Rank::Medium:
        return FindingText::tr("Medium");
    case Rank::Low:
        return FindingText::tr("Low");
    case Rank::Note:
        return FindingText::tr("Note");
    }
    return {};
}

QString rankIconName(Rank rank)
{
    switch (rank) {
    case Rank::Critical:
        return QStringLiteral("data-error");
    case Rank::High:
    case Rank::Medium:
        return QStringLiteral("data-warning");
    case Rank::Low:
    case Rank::Note:
        return QStringLiteral("data-information");
    }
    return {};
}

QString codeName(FindingCode code)
{
    const auto name = row(code).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString catalogueText(std::string_view text)
{
    return QCoreApplication::translate("catalogue", std::string(text).c_str());
}

QString findingMessage(const Finding &finding)
{
    const auto &words = row(finding.code);
    const auto text = catalogueText(finding.count == 1 ? words.messageOne : words.messageMany);
    return QString::fromStdString(fillMessage(text.toStdString(),
        [&](MessagePart part) { return partText(finding, part).toStdString(); }));
}

bool costsGuest(const Finding &finding)
{
    return !finding.guest.empty() && rankOf(finding) == Rank::Critical;
}

QString guestCost(const Finding &finding)
{
    if (!costsGuest(finding))
        return {};
    return FindingText::tr("%1 of the guest disk at %2", "size, place")
        .arg(sizeText(finding.guest.length), sizeText(finding.guest.offset));
}

QString slotName(TableSlot slot, bool inL2)
{
    return QString::fromStdString(slotText(slot, inL2));
}

QString headerRuleText(HeaderRule rule)
{
    switch (rule) {
    case HeaderRule::FieldIsInFile:
        return FindingText::tr("the file ends before this field does");
    case HeaderRule::MagicIsQed:
        return FindingText::tr("must be the letters QED and a zero byte");
    case HeaderRule::ClusterSizeIsPowerOfTwo:
        return FindingText::tr("must be a power of two from 4 KiB to 64 MiB");
    case HeaderRule::TableSizeIsPowerOfTwo:
        return FindingText::tr("must be 1, 2, 4, 8 or 16 clusters");
    case HeaderRule::HeaderHasACluster:
        return FindingText::tr("must be at least 1 cluster");
    case HeaderRule::HeaderIsInFile:
        return FindingText::tr("the header must lie inside the file");
    case HeaderRule::FeaturesAreKnown:
        return FindingText::tr("must hold no unknown bits");
    case HeaderRule::L1TableIsInFile:
        return FindingText::tr(
            "must lead to a cluster behind the header, with the whole table inside the file");
    case HeaderRule::ImageSizeIsSectors:
        return FindingText::tr("must be a multiple of 512 bytes");
    case HeaderRule::ImageSizeIsReachable:
        return FindingText::tr("must be at most what the tables can map");
    case HeaderRule::BackingNameIsInHeader:
        return FindingText::tr("the name must lie inside the header");
    case HeaderRule::BackingNameIsShort:
        return FindingText::tr("the name must be shorter than 4,096 bytes");
    }
    return {};
}

} // namespace qed::ui
