// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/structure_text.h"

#include "core/check/catalogue.h"
#include "ui/models/field_text.h"
#include "ui/text/class_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace qed::ui {

namespace {

class StructureText {
    Q_DECLARE_TR_FUNCTIONS(StructureText)
};

using Column = StructureModel::Column;

QString entryName(TableLevel level, std::uint32_t index)
{
    const QString name
        = level == TableLevel::L1 ? QStringLiteral("L1[%1]") : QStringLiteral("[%1]");
    return name.arg(index); // not grouped: an index is a name, not a number of things
}

FieldRow fieldOf(const StructureContent &content, const StructureRow &row)
{
    return headerRows(*content.image)[row.item];
}

const Finding &findingOf(const StructureContent &content, const StructureRow &row)
{
    return content.report->findings[*row.finding];
}

QString stateName(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return {};
    case RowState::Reading:
        return StructureText::tr("reading …");
    case RowState::Failed:
        return StructureText::tr("could not be read");
    }
    return {};
}

QString linkState(const ChainLink &link)
{
    switch (link.state) {
    case LinkState::Present:
        if (link.smaller)
            return StructureText::tr("present, but smaller than the image above it");
        return link.located() ? StructureText::tr("present, located by you")
                              : StructureText::tr("present");
    case LinkState::Missing:
        return StructureText::tr("not found");
    case LinkState::NotAllowed:
        return StructureText::tr("you may not read it");
    case LinkState::Loop:
        return StructureText::tr("leads back to an image of this chain");
    case LinkState::NotAFilePath:
        return StructureText::tr("no file, named only");
    case LinkState::TooDeep:
        return StructureText::tr("the chain is too long to follow");
    }
    return {};
}

QString sectionName(RowKind kind)
{
    switch (kind) {
    case RowKind::HeaderSection:
        return StructureText::tr("Header");
    case RowKind::BaseSection:
        return StructureText::tr("Base images");
    case RowKind::L1Section:
        return StructureText::tr("L1 table");
    default: // NOLINT: the other kinds are rows of a section
        return StructureText::tr("Unreferenced");
    }
}

QString unreferencedName(const StructureContent &content, const Finding &finding)
{
    const auto &geometry = *content.image->geometry();
    if (finding.code == FindingCode::FileTrailing)
        return StructureText::tr("After the last cluster");
    const std::uint64_t first = geometry.clusterOf(finding.file.offset);
    const std::uint64_t count
        = std::max<std::uint64_t>(1, finding.file.length >> geometry.clusterBits());
    if (count == 1)
        return StructureText::tr("Cluster %1").arg(countText(first));
    return StructureText::tr("Clusters %1–%2").arg(countText(first), countText(first + count - 1));
}

QString nameText(const StructureContent &content, const StructureRow &row)
{
    switch (row.kind) {
    case RowKind::HeaderSection:
    case RowKind::BaseSection:
    case RowKind::L1Section:
    case RowKind::UnreferencedSection:
        return sectionName(row.kind);
    case RowKind::Field: {
        const auto name = headerFields()[row.item].name;
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    case RowKind::Flag:
        return flagName(fieldOf(content, row).flags[row.flag]);
    case RowKind::Base:
        return QString::fromUtf8(content.chain[row.item].recordedName.data(),
            static_cast<qsizetype>(content.chain[row.item].recordedName.size()));
    case RowKind::Entries:
        if (row.run.count == 1)
            return entryName(row.level, row.run.first);
        return StructureText::tr("%1–%2 × %3")
            .arg(entryName(row.level, row.run.first), entryName(TableLevel::L2, row.run.end() - 1),
                countText(row.run.count));
    case RowKind::Unreferenced:
        return unreferencedName(content, findingOf(content, row));
    case RowKind::LeftOut:
        return StructureText::tr("%1 more, not listed", nullptr, pluralNumber(row.item))
            .arg(countText(row.item));
    }
    return {};
}

QString guestText(const StructureContent &content, const StructureRow &row)
{
    if (!row.isEntries())
        return {};
    const Geometry &geometry = *content.image->geometry();
    ByteRange guest = geometry.guestRange(row.slot(), row.run.count);
    if (row.level == TableLevel::L1) {
        const std::uint64_t entries = geometry.tableEntries();
        guest = geometry.guestRange(row.slot(), row.run.count * entries);
    }
    if (guest.empty())
        return StructureText::tr("beyond the disk");
    return StructureText::tr("%1 + %2").arg(hexText(guest.offset), sizeText(guest.length));
}

QString valueText(const StructureContent &content, const StructureRow &row)
{
    switch (row.kind) {
    case RowKind::Field:
        return hexText(fieldOf(content, row).value);
    case RowKind::Flag:
        return fieldOf(content, row).flags[row.flag].set ? StructureText::tr("set")
                                                         : StructureText::tr("not set");
    case RowKind::Entries:
        if (row.run.shape == EntryRun::Shape::Mixed)
            return {};
        return row.run.shape == EntryRun::Shape::Contiguous
            ? StructureText::tr("%1 …").arg(hexText(row.run.value))
            : hexText(row.run.value);
    case RowKind::HeaderSection:
    case RowKind::BaseSection:
    case RowKind::L1Section:
    case RowKind::UnreferencedSection:
    case RowKind::Base:
    case RowKind::Unreferenced:
    case RowKind::LeftOut:
        return {};
    }
    return {};
}

QString offsetText(const StructureContent &content, const StructureRow &row)
{
    switch (row.kind) {
    case RowKind::HeaderSection:
        return hexText(0);
    case RowKind::L1Section:
        return hexText(content.image->geometry()->l1Offset());
    case RowKind::Field:
        return hexText(headerFields()[row.item].bytes.offset);
    case RowKind::Entries:
        return hexText(row.entryBytes().offset);
    case RowKind::Unreferenced:
        return hexText(findingOf(content, row).file.offset);
    case RowKind::BaseSection:
    case RowKind::UnreferencedSection:
    case RowKind::Flag:
    case RowKind::Base:
    case RowKind::LeftOut:
        return {};
    }
    return {};
}

QString fieldState(const FieldRow &field)
{
    if (!field.broken.empty())
        return StructureText::tr("%1 · breaks its rule").arg(fieldValue(field));
    return StructureText::tr("%1 · ok").arg(fieldValue(field));
}

QString entryState(const StructureContent &content, const StructureRow &row)
{
    const auto kind = entryKind(row, *content.image->geometry());
    if (!kind)
        return StructureText::tr("several kinds");
    QString text = kind != EntryKind::Valid ? entryKindName(*kind)
        : row.level == TableLevel::L2
        ? StructureText::tr("data")
        : StructureText::tr("L2 table at %1").arg(hexText(row.run.value));
    if (row.run.shape == EntryRun::Shape::Contiguous)
        text = StructureText::tr("%1, contiguous").arg(text);
    if (row.finding && !isInvalid(*kind))
        text = StructureText::tr("%1 · %2").arg(
            text, catalogueText(qed::row(findingOf(content, row).code).title));
    return text;
}

QString stateText(const StructureContent &content, const StructureRow &row)
{
    if (row.state != RowState::Ready)
        return stateName(row.state);
    switch (row.kind) {
    case RowKind::HeaderSection:
        return row.problems.total() == 0 ? StructureText::tr("ok") : QString();
    case RowKind::BaseSection:
        return {};
    case RowKind::L1Section:
        return StructureText::tr(
            "%1 entries", nullptr, pluralNumber(content.image->geometry()->tableEntries()))
            .arg(countText(content.image->geometry()->tableEntries()));
    case RowKind::UnreferencedSection:
        return row.problems.total() == 0 ? StructureText::tr("none") : QString();
    case RowKind::Field:
        return fieldState(fieldOf(content, row));
    case RowKind::Flag: {
        const FieldRow field = fieldOf(content, row);
        return flagMeaning(field.field, field.flags[row.flag]);
    }
    case RowKind::Base:
        return linkState(content.chain[row.item]);
    case RowKind::Entries:
        return entryState(content, row);
    case RowKind::Unreferenced:
        return catalogueText(qed::row(findingOf(content, row).code).title);
    case RowKind::LeftOut:
        return {};
    }
    return {};
}

QString problemsText(const ProblemCount &problems)
{
    if (problems.total() == 1)
        return StructureText::tr("1 problem");
    return StructureText::tr("%1 problems", nullptr, pluralNumber(problems.total()))
        .arg(countText(problems.total()));
}

} // namespace

QString structureHeader(Column column)
{
    switch (column) {
    case StructureModel::Name:
        return StructureText::tr("Entry");
    case StructureModel::GuestRange:
        return StructureText::tr("Guest Range");
    case StructureModel::RawValue:
        return StructureText::tr("Value");
    case StructureModel::FileOffset:
        return StructureText::tr("At File Offset");
    case StructureModel::State:
        return StructureText::tr("State");
    case StructureModel::ColumnCount:
        break;
    }
    return {};
}

QString structureText(const StructureContent &content, const StructureRow &row, Column column)
{
    switch (column) {
    case StructureModel::Name:
        return nameText(content, row);
    case StructureModel::GuestRange:
        return guestText(content, row);
    case StructureModel::RawValue:
        return valueText(content, row);
    case StructureModel::FileOffset:
        return offsetText(content, row);
    case StructureModel::State:
        return stateText(content, row);
    case StructureModel::ColumnCount:
        break;
    }
    return {};
}

QString structureToolTip(const StructureContent &content, const StructureRow &row, Column column)
{
    QStringList lines { structureText(content, row, column) };
    if (row.kind == RowKind::Field) {
        const FieldRow field = fieldOf(content, row);
        lines << fieldMeaning(field.field);
        for (const HeaderRule rule : field.broken)
            lines << headerRuleText(rule);
    }
    if (row.kind == RowKind::Base)
        lines << QString::fromStdString(content.chain[row.item].path.string());
    if (const auto kind
        = row.isEntries() ? entryKind(row, *content.image->geometry()) : std::nullopt)
        lines << entryMeaning(*kind, row.level);
    if (row.problems.total() > 0)
        lines << problemsText(row.problems);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString structureWhatsThis(const StructureContent &content, const StructureRow &row)
{
    if (row.kind != RowKind::Field && row.kind != RowKind::Flag)
        return {};
    const auto field = fieldOf(content, row);
    const auto name = nameText(content, row).toHtmlEscaped();
    const auto &text = QStringLiteral("<h4>%1</h4><p>%2</p><p>%3</p>");
    if (row.kind == RowKind::Flag)
        return text.arg(
            name, flagMeaning(field.field, field.flags[row.flag]), fieldMeaning(field.field));
    return text.arg(name, fieldMeaning(field.field), fieldRule(field.field))
        + QStringLiteral("<p>%1</p>")
              .arg(StructureText::tr("Here: %1 (%2), at byte %3 of the file.")
                      .arg(fieldValue(field).toHtmlEscaped(), hexText(field.value),
                          countText(field.bytes.offset)));
}

QString structureSpoken(const StructureContent &content, const StructureRow &row, Column column)
{
    auto text = structureText(content, row, column);
    if (column != StructureModel::Name || row.problems.total() == 0)
        return text;
    return StructureText::tr("%1, %2").arg(text, problemsText(row.problems));
}

} // namespace qed::ui
