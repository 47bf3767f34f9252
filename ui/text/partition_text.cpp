// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/partition_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace qed::ui {

namespace {

constexpr qsizetype kMostNamed = 3;

struct PartitionText {
    Q_DECLARE_TR_FUNCTIONS(PartitionText)
};

} // namespace

QString partitionName(const Partition &partition)
{
    const auto number = countText(partition.number);
    const auto type = QString::fromStdString(partition.type);
    if (partition.name.empty())
        return PartitionText::tr("partition %1 (%2)", "number and type").arg(number, type);
    return PartitionText::tr("partition %1 (%2, “%3”)", "number, type and name")
        .arg(number, type, QString::fromStdString(partition.name));
}

QString partitionsText(std::span<const Partition> partitions, const ByteRange &guest)
{
    if (partitions.empty() || guest.empty())
        return {};
    QStringList names;
    std::uint64_t more = 0;
    for (const auto &partition : partitions) {
        if (!partition.guest.overlaps(guest))
            continue;
        if (names.size() < kMostNamed)
            names << partitionName(partition);
        else
            ++more;
    }
    if (names.isEmpty())
        return PartitionText::tr("no partition");
    if (more > 0)
        names
            << PartitionText::tr("%1 more", "partitions", pluralNumber(more)).arg(countText(more));
    return names.join(PartitionText::tr(", ", "between partitions"));
}

} // namespace qed::ui
