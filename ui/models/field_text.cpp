// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/field_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString magicText(std::uint64_t value)
{
    QString text;
    for (int byte = 0; byte < 4; ++byte) {
        const auto letter = static_cast<char>((value >> (8 * byte)) & 0xff);
        const bool printable = letter >= 0x20 && letter < 0x7f;
        text += printable ? QString(QLatin1Char(letter))
                          : QStringLiteral("\\x%1").arg(
                                static_cast<unsigned char>(letter), 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString fieldMeaning(HeaderField field)
{
    switch (field) {
    case HeaderField::Magic:
        return FieldText::tr("Marks the file as a QED image");
    case HeaderField::ClusterSize:
        return FieldText::tr("Size of one cluster, the unit of everything else");
    case HeaderField::TableSize:
        return FieldText::tr("Clusters that each L1 or L2 table takes");
    case HeaderField::HeaderSize:
        return FieldText::tr("Clusters that the header takes");
    case HeaderField::Features:
        return FieldText::tr("Features that a program must know to open the image");
    case HeaderField::CompatFeatures:
        return FieldText::tr("Features that a program may pass over");
    case HeaderField::AutoclearFeatures:
        return FieldText::tr("Features that are cleared by a program that does not know them");
    case HeaderField::L1TableOffset:
        return FieldText::tr("Where the L1 table begins");
    case HeaderField::ImageSize:
        return FieldText::tr("Size of the guest disk");
    case HeaderField::BackingNameOffset:
        return FieldText::tr("Where the base image's name begins");
    case HeaderField::BackingNameSize:
        return FieldText::tr("Length of the base image's name");
    }
    return {};
}

QString fieldRule(HeaderField field)
{
    switch (field) {
    case HeaderField::Magic:
        return FieldText::tr("The letters QED and a zero byte. Without them no program takes the "
                             "file for a QED image.");
    case HeaderField::ClusterSize:
        return FieldText::tr("A power of two from 4 KiB to 64 MiB; usually 64 KiB. Chosen when the "
                             "image is made, and never changed.");
    case HeaderField::TableSize:
        return FieldText::tr("1, 2, 4, 8 or 16 clusters; usually 4. It decides how many entries a "
                             "table has, and so how large the guest disk can be.");
    case HeaderField::HeaderSize:
        return FieldText::tr("At least 1. Tables and data begin behind the header.");
    case HeaderField::Features:
        return FieldText::tr("Bits 0, 1 and 2 have a meaning. An image with another one set must "
                             "not be opened by a program that does not know it.");
    case HeaderField::CompatFeatures:
        return FieldText::tr("No bit has a meaning yet. Unknown ones are kept as they are.");
    case HeaderField::AutoclearFeatures:
        return FieldText::tr("No bit has a meaning yet. Unknown ones are cleared by whoever opens "
                             "the image for writing.");
    case HeaderField::L1TableOffset:
        return FieldText::tr("A multiple of the cluster size, behind the header; the whole table "
                             "lies inside the file. Everything that the guest has is found from "
                             "here.");
    case HeaderField::ImageSize:
        return FieldText::tr("A multiple of 512 bytes, and no more than the tables can address.");
    case HeaderField::BackingNameOffset:
        return FieldText::tr("Counts only with bit 0 of the features. The name lies inside the "
                             "header.");
    case HeaderField::BackingNameSize:
        return FieldText::tr("Counts only with bit 0 of the features. The name is not ended by a "
                             "zero byte, so its length must be right.");
    }
    return {};
}

QString fieldValue(const FieldRow &row)
{
    if (!row.present)
        return FieldText::tr("cut off by the end of the file");
    switch (row.field) {
    case HeaderField::Magic:
        return magicText(row.value);
    case HeaderField::ClusterSize:
    case HeaderField::ImageSize:
    case HeaderField::BackingNameSize:
        return sizeText(row.value);
    case HeaderField::TableSize:
    case HeaderField::HeaderSize:
        return row.value == 1 ? FieldText::tr("1 cluster")
                              : FieldText::tr("%1 clusters", nullptr, pluralNumber(row.value))
                                    .arg(countText(row.value));
    case HeaderField::L1TableOffset:
    case HeaderField::BackingNameOffset:
    case HeaderField::Features:
    case HeaderField::CompatFeatures:
    case HeaderField::AutoclearFeatures:
        return hexText(row.value);
    }
    return {};
}

QString flagName(const FlagBit &flag)
{
    if (flag.name.empty())
        return FieldText::tr("bit %1, unknown").arg(flag.bit);
    return FieldText::tr("bit %1, %2")
        .arg(flag.bit)
        .arg(QString::fromUtf8(flag.name.data(), static_cast<qsizetype>(flag.name.size())));
}

QString flagMeaning(HeaderField field, const FlagBit &flag)
{
    if (flag.name.empty()) {
        if (field == HeaderField::Features)
            return FieldText::tr("no program that does not know it may open the image");
        return field == HeaderField::CompatFeatures
            ? FieldText::tr("passed over, and kept as it is")
            : FieldText::tr("cleared by whoever opens the image for writing");
    }
    switch (flag.bit) {
    case 0:
        return flag.set ? FieldText::tr("the image has a base image")
                        : FieldText::tr("there is no base image");
    case 1:
        return flag.set ? FieldText::tr("the image was not closed properly")
                        : FieldText::tr("the image was closed properly");
    default:
        return flag.set ? FieldText::tr("the base image is raw")
                        : FieldText::tr("the base image's format is found by looking");
    }
}

QString entryMeaning(EntryKind kind, TableLevel level)
{
    switch (kind) {
    case EntryKind::Unallocated:
        return FieldText::tr("The guest reads the base image here, or zeroes without one.");
    case EntryKind::Zero:
        return FieldText::tr("The guest reads zeroes here, whatever a base image holds.");
    case EntryKind::Valid:
        return level == TableLevel::L1 ? FieldText::tr("Leads to an L2 table.")
                                       : FieldText::tr("Leads to a data cluster.");
    case EntryKind::Reserved:
        return FieldText::tr(
            "The value 1 means nothing in the L1 table: the whole range is cut off.");
    case EntryKind::IntoHeader:
        return FieldText::tr("Leads into the header, where nothing but the header may be.");
    case EntryKind::Outside:
        return FieldText::tr("Leads to a place behind the end of the file.");
    case EntryKind::PastEnd:
        return FieldText::tr("The table begins inside the file and ends behind it.");
    case EntryKind::PartialCluster:
        return FieldText::tr("The file ends inside this cluster.");
    case EntryKind::Misaligned:
        return FieldText::tr("Is not a multiple of the cluster size.");
    }
    return {};
}

} // namespace qed::ui
