// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/go_to_target.h"

#include "core/base/text.h"
#include "core/format/table.h"
#include "core/query/place.h"
#include "ui/session/place_lookup.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace qed::ui {

namespace {

struct GoToText {
    Q_DECLARE_TR_FUNCTIONS(GoToText)
};

using Found = std::expected<Place, QString>;

std::unexpected<QString> no(const QString &reason)
{
    return std::unexpected(reason);
}

std::expected<Target, QString> parseEntry(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:L1)?\\[?(\\w+)\\]?(?:(?:\\s*[/,:]\\s*|\\s+)(?:L2)?\\[?(\\w+)\\]?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto l1 = parseSize(match.captured(1).toStdString());
    const auto l2 = parseSize(match.captured(2).toStdString());
    if (!match.hasMatch() || !l1 || (!match.captured(2).isEmpty() && !l2))
        return no(GoToText::tr("Write the indices like 1/17, L1[1]/L2[17] or 0x1/0x11."));
    return Target { Target::Kind::TableEntry, *l1, l2 };
}

Found findEntry(const Image &image, TableSlot slot, bool inL2)
{
    const auto &geometry = *image.geometry();
    std::uint64_t value = 0;
    const auto read = [&](std::uint64_t table, std::uint32_t index) {
        return readEntries(image.source(), table, index, std::span(&value, 1));
    };
    std::uint64_t table = geometry.l1Offset();
    if (const auto done = read(table, slot.l1Index); !done)
        return no(errorText(done.error()));
    if (!inL2)
        return entryPlace(
            geometry, slot, false, value, { table + slot.l1Index * sizeof value, sizeof value });
    if (geometry.tableEntryKind(value) != EntryKind::Valid)
        return no(GoToText::tr("L1[%1] leads to no table: there is no entry L2[%2].")
                .arg(slot.l1Index)
                .arg(slot.l2Index));
    table = value;
    if (const auto done = read(table, slot.l2Index); !done)
        return no(errorText(done.error()));
    return entryPlace(
        geometry, slot, true, value, { table + slot.l2Index * sizeof value, sizeof value });
}

Found findGuest(const Image &image, std::uint64_t offset)
{
    const auto &geometry = *image.geometry();
    if (offset >= geometry.imageSize())
        return no(GoToText::tr("The guest disk ends at %1 (%2).")
                .arg(hexText(geometry.imageSize()), sizeText(geometry.imageSize())));
    if (!geometry.slotOf(offset))
        return no(GoToText::tr("No table entry maps this offset."));
    const ByteRange cluster { offset & ~(geometry.clusterSize() - 1), geometry.clusterSize() };
    return guestPlace(image, cluster.intersection({ 0, geometry.imageSize() }));
}

Found findTableEntry(const Image &image, const Target &target)
{
    const auto entries = image.geometry()->tableEntries();
    if (target.value >= entries || target.l2Index.value_or(0) >= entries)
        return no(GoToText::tr("A table of this image has the entries 0 to %1.")
                .arg(countText(entries - 1)));
    const TableSlot slot { static_cast<std::uint32_t>(target.value),
        static_cast<std::uint32_t>(target.l2Index.value_or(0)) };
    return findEntry(image, slot, target.l2Index.has_value());
}

Found findCluster(const Image &image, std::uint64_t cluster)
{
    const auto &geometry = *image.geometry();
    const auto end = geometry.fileClusters() + (geometry.tail().empty() ? 0 : 1);
    if (cluster >= end)
        return no(end == 0
                ? GoToText::tr("The file has no cluster.")
                : GoToText::tr("The last cluster of the file is %1.").arg(countText(end - 1)));
    return clusterPlace(geometry, cluster);
}

Found findOffset(const Image &image, std::uint64_t offset)
{
    const auto size = image.source().size();
    if (offset >= size)
        return no(GoToText::tr("The file ends at %1 (%2).").arg(hexText(size), sizeText(size)));
    // Without clusters, sixteen bytes are what a line of the hex view shows.
    if (!image.geometry())
        return Place { .file = ByteRange { offset, 16 }.intersection({ 0, size }) };
    auto place = clusterPlace(*image.geometry(), image.geometry()->clusterOf(offset));
    place.entryBytes = { offset, 1 };
    return place;
}

} // namespace

std::expected<Target, QString> parseTarget(Target::Kind kind, const QString &text)
{
    const auto written = text.trimmed();
    if (written.isEmpty())
        return no(GoToText::tr("Write where to go."));
    if (kind == Target::Kind::TableEntry)
        return parseEntry(written);
    const auto value = parseSize(written.toStdString());
    if (!value)
        return no(GoToText::tr("“%1” is no number. Write it like 65536, 0x10000, 64K or 2 GiB.")
                .arg(written));
    return Target { .kind = kind, .value = *value };
}

std::expected<Place, QString> findTarget(const Image &image, const Target &target)
{
    if (target.kind == Target::Kind::FileOffset)
        return findOffset(image, target.value);
    if (!image.geometry() || !image.checkable())
        return no(GoToText::tr("The header is damaged, so only offsets in the file can be found."));
    switch (target.kind) {
    case Target::Kind::GuestOffset:
        return findGuest(image, target.value);
    case Target::Kind::Cluster:
        return findCluster(image, target.value);
    case Target::Kind::TableEntry:
        return findTableEntry(image, target);
    case Target::Kind::FileOffset:
        break;
    }
    return no({});
}

} // namespace qed::ui
