// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/inspector_text.h"

#include "core/check/catalogue.h"
#include "core/format/field_map.h"
#include "ui/models/field_text.h"
#include "ui/panels/inspector_html.h"
#include "ui/text/class_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/partition_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace qed::ui {

namespace {

class InspectorText {
    Q_DECLARE_TR_FUNCTIONS(InspectorText)
};

constexpr auto kMaxToldFindings = 5UZ; // told of one place
constexpr auto kMaxReferences = 50UZ; // more can't be read, only scrolled

QString sizedRange(const ByteRange &range)
{
    if (range.empty())
        return {};
    return InspectorText::tr("%1 (%2)").arg(
        rangeText(range), sizeText(range.length).replace(QLatin1Char(' '), QChar::Nbsp));
}

/// "0x1000–0x1fff (4 KiB), partition 2 (Linux)"
QString guestText(const ByteRange &guest, const std::vector<Partition> &partitions)
{
    const auto in = partitionsText(partitions, guest);
    return in.isEmpty() ? sizedRange(guest)
                        : InspectorText::tr("%1, %2", "range of the guest's disk, its partitions")
                              .arg(sizedRange(guest), in);
}

QString linkTo(TableSlot slot, bool inL2)
{
    return inL2 ? QStringLiteral("qed:l2/%1/%2").arg(slot.l1Index).arg(slot.l2Index)
                : QStringLiteral("qed:l1/%1").arg(slot.l1Index);
}

QString andMoreText(const QString &entry, std::uint64_t more)
{
    return InspectorText::tr("%1 and %2 entries after it", "first entry, count", pluralNumber(more))
        .arg(entry, countText(more));
}

QString referenceHtml(const Reference &reference)
{
    if (reference.kind == Reference::Kind::HeaderToL1)
        return InspectorHtml::link(
            QStringLiteral("qed:field/%1").arg(static_cast<int>(HeaderField::L1TableOffset)),
            InspectorText::tr("header field l1_table_offset"));
    const bool inL2 = reference.kind == Reference::Kind::L2ToData;
    QString html
        = InspectorHtml::link(linkTo(reference.slot, inL2), slotName(reference.slot, inL2));
    if (reference.count > 1)
        html = andMoreText(html, reference.count - 1);
    if (!reference.guest.empty())
        html = InspectorText::tr("%1 → guest %2", "entry, range of the guest's disk")
                   .arg(html, sizedRange(reference.guest).toHtmlEscaped());
    return html;
}

void tellReferences(InspectorHtml &html, const QString &name,
    const std::vector<Reference> &references, std::uint64_t leftOut)
{
    QStringList lines;
    for (const Reference &reference : references | std::views::take(kMaxReferences))
        lines << referenceHtml(reference);
    leftOut += references.size() - std::min(references.size(), kMaxReferences);
    if (leftOut > 0)
        lines << InspectorText::tr("and %1 more").arg(countText(leftOut)).toHtmlEscaped();
    html.factHtml(name, lines.join(QStringLiteral("<br>")));
}

void tellFlags(InspectorHtml &html, const FieldRow &row)
{
    for (const FlagBit &flag : row.flags) {
        const QString state
            = flag.set ? InspectorText::tr("set: %1") : InspectorText::tr("not set: %1");
        html.fact(flagName(flag), state.arg(flagMeaning(row.field, flag)));
    }
}

void tellField(InspectorHtml &html, const Image &image, HeaderField field)
{
    const FieldRow row = headerRows(image)[static_cast<std::size_t>(field)];
    html.title(InspectorText::tr("Header: %1")
            .arg(QString::fromLatin1(row.name.data(), static_cast<qsizetype>(row.name.size()))));
    html.paragraph(fieldMeaning(field));
    if (!row.broken.empty())
        html.warning(InspectorText::tr("Breaks a rule of the format"));
    html.fact(InspectorText::tr("Value"), fieldValue(row));
    html.fact(InspectorText::tr("Raw value"),
        InspectorText::tr("%1 (%2)").arg(hexText(row.value), countText(row.value)));
    html.fact(InspectorText::tr("In file"), sizedRange(row.bytes));
    for (const HeaderRule rule : row.broken)
        html.fact(InspectorText::tr("Rule"), headerRuleText(rule));
    html.fact(InspectorText::tr("Verdict"),
        row.broken.empty() ? InspectorText::tr("ok") : InspectorText::tr("broken"));
    tellFlags(html, row);
}

QString clustersTitle(const Geometry &geometry, const ByteRange &file)
{
    const std::uint64_t first = geometry.clusterOf(file.offset);
    const std::uint64_t last = file.empty() ? first : geometry.clusterOf(file.end() - 1);
    if (first == last)
        return InspectorText::tr("Cluster %1").arg(countText(first));
    return InspectorText::tr("Clusters %1–%2").arg(countText(first), countText(last));
}

QString titleOf(const Image &image, const Place &place)
{
    if (place.slot) {
        const QString first = slotName(*place.slot, place.inL2);
        return place.entryCount > 1 ? andMoreText(first, place.entryCount - 1) : first;
    }
    if (!image.geometry())
        return InspectorText::tr("Bytes %1").arg(rangeText(place.file));
    if (image.geometry()->tail().contains(place.file.offset))
        return InspectorText::tr("After the last cluster");
    return clustersTitle(*image.geometry(), place.file);
}

/// The raw value of the selected entry, where it is known.
void tellEntry(
    InspectorHtml &html, const Image &image, const Place &place, const PlaceDetails *details)
{
    html.fact(InspectorText::tr("Entry at"), sizedRange(place.entryBytes));
    if (!details || !details->translation || place.entryCount > 1)
        return;
    const Translation &translation = *details->translation;
    const auto value = place.inL2 ? translation.l2Value : std::optional(translation.l1Value);
    if (!value || !image.geometry())
        return;
    const EntryKind kind = place.inL2 ? image.geometry()->dataEntryKind(*value)
                                      : image.geometry()->tableEntryKind(*value);
    html.fact(InspectorText::tr("Raw value"),
        InspectorText::tr("%1 (%2)").arg(hexText(*value), countText(*value)));
    html.fact(InspectorText::tr("State"), entryKindName(kind));
    html.fact(InspectorText::tr("Meaning"),
        entryMeaning(kind, place.inL2 ? TableLevel::L2 : TableLevel::L1));
    if (kind == EntryKind::Valid) {
        const std::uint64_t cluster = image.geometry()->clusterOf(*value);
        html.factHtml(InspectorText::tr("Leads to"),
            InspectorHtml::link(QStringLiteral("qed:cluster/%1").arg(cluster),
                InspectorText::tr("cluster %1").arg(countText(cluster))));
    }
}

bool speaksOf(const Finding &finding, const Place &place)
{
    if (place.field)
        return finding.header
            ? finding.header->field == *place.field
            : place.field == HeaderField::Features && finding.code == FindingCode::HeaderDirty;
    if (place.slot && finding.slot && finding.inL2 == place.inL2) {
        const bool sameTable = !place.inL2 || place.slot->l1Index == finding.slot->l1Index;
        const auto entry = [&](TableSlot slot) -> std::uint64_t {
            return place.inL2 ? slot.l2Index : slot.l1Index;
        };
        const ByteRange asked { entry(*place.slot), place.entryCount };
        if (sameTable && asked.overlaps({ entry(*finding.slot), finding.count }))
            return true;
    }
    const bool ofClusters = !finding.references.empty() || !finding.slot;
    return ofClusters && !finding.header && !finding.file.empty()
        && finding.file.overlaps(place.file);
}

std::vector<std::size_t> findingsOf(const Report &report, const Place &place)
{
    std::vector<std::size_t> found;
    if (place.finding && *place.finding < report.findings.size())
        found.push_back(*place.finding);
    for (std::size_t i = 0; i < report.findings.size() && found.size() < kMaxToldFindings; ++i) {
        if (i != place.finding && speaksOf(report.findings[i], place))
            found.push_back(i);
    }
    return found;
}

void tellFinding(InspectorHtml &html, const Finding &finding, bool withReferences)
{
    const CatalogueRow &words = row(finding.code);
    html.heading(InspectorText::tr("Why? %1").arg(catalogueText(words.title)));
    html.paragraph(findingMessage(finding));
    html.paragraph(catalogueText(words.meaning));
    html.fact(InspectorText::tr("Cost"),
        guestCost(finding).isEmpty() ? catalogueText(words.cost) : guestCost(finding));
    html.fact(InspectorText::tr("Repair"), catalogueText(words.repair));
    html.fact(InspectorText::tr("Code"), codeName(finding.code));
    if (withReferences)
        tellReferences(html, InspectorText::tr("Referenced by"), finding.references,
            finding.referencesLeftOut);
}

bool isHeader(const PlaceDetails &details)
{
    return details.at && details.at->clusterClass == ClusterClass::Header;
}

void tellPlace(InspectorHtml &html, const InspectorFacts &facts, const PlaceDetails *details)
{
    const Image &image = *facts.image;
    const Place &place = *facts.place;
    html.title(titleOf(image, place));
    if (details && details->at && details->at->clusterClass)
        html.clusterClass(*details->at->clusterClass);
    if (image.geometry() && place.slot && place.file != place.entryBytes)
        html.fact(InspectorText::tr("Leads to"), clustersTitle(*image.geometry(), place.file));
    if (!leadsNowhere(place))
        html.fact(InspectorText::tr("In file"), sizedRange(place.file));
    html.fact(InspectorText::tr("Guest disk"),
        guestText(
            place.guest.empty() && details ? details->place.guest : place.guest, facts.partitions));
    if (place.slot)
        tellEntry(html, image, place, details);
    // What leads to the bytes of an entry leads to its table.
    const QString by = leadsNowhere(place) ? InspectorText::tr("Table used by")
                                           : InspectorText::tr("Referenced by");
    if (!details)
        html.paragraph(InspectorText::tr("Looking up what leads here …"));
    else if (!details->references.references.empty())
        tellReferences(html, by, details->references.references, details->references.leftOut);
    else if (facts.report && !isHeader(*details)) // nothing leads to the header, nor should it
        html.fact(by, InspectorText::tr("nothing"));
}

QString emptyText(const InspectorFacts &facts)
{
    if (!facts.image)
        return InspectorText::tr("Open a QED image to look into it.");
    return InspectorText::tr(
        "Choose a row of the structure, a cell of the map, a byte or a finding: "
        "what is known about it is shown here.");
}

} // namespace

QString inspectorHtml(const InspectorFacts &facts, const QPalette &palette)
{
    InspectorHtml html(palette);
    if (!facts.image || !facts.place) {
        html.paragraph(emptyText(facts));
        return html.document();
    }
    const PlaceDetails *details = facts.details ? &*facts.details : nullptr;
    if (facts.place->field)
        tellField(html, *facts.image, *facts.place->field);
    else
        tellPlace(html, facts, details);
    if (facts.report) {
        const bool told = details && !details->references.references.empty();
        for (const std::size_t index : findingsOf(*facts.report, *facts.place))
            tellFinding(html, facts.report->findings[index], !told);
    }
    return html.document();
}

std::optional<InspectorLink> linkTarget(const QUrl &url)
{
    const QStringList parts = url.path().split(QLatin1Char('/'));
    if (url.scheme() != QLatin1String("qed") || parts.size() < 2)
        return std::nullopt;
    const QString &kind = parts[0];
    if (kind == QLatin1String("l1"))
        return InspectorLink { .slot = TableSlot { parts[1].toUInt(), 0 } };
    if (kind == QLatin1String("l2") && parts.size() == 3)
        return InspectorLink { .slot = TableSlot { parts[1].toUInt(), parts[2].toUInt() },
            .inL2 = true };
    if (kind == QLatin1String("cluster"))
        return InspectorLink { .cluster = parts[1].toULongLong() };
    if (kind == QLatin1String("field"))
        return InspectorLink { .field = static_cast<HeaderField>(parts[1].toUInt()) };
    return std::nullopt;
}

} // namespace qed::ui
