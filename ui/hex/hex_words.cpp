// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_words.h"

#include "ui/text/class_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

class HexWords {
    Q_DECLARE_TR_FUNCTIONS(HexWords)
};

} // namespace

QString fieldName(const HexField &field, const HexFields &fields)
{
    switch (field.owner) {
    case HexField::Owner::HeaderField: {
        const auto name = headerFields()[static_cast<std::size_t>(*field.field)].name;
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    case HexField::Owner::HeaderRest:
        return HexWords::tr("Rest of the header");
    case HexField::Owner::BackingName:
        return HexWords::tr("Name of the base image");
    case HexField::Owner::L1Entry:
        return slotName(field.slot, false);
    case HexField::Owner::L2Entry:
        return slotName(field.slot, true);
    case HexField::Owner::Cluster:
        return HexWords::tr("Cluster %1, %2")
            .arg(countText(fields.clusterOf(field.bytes.offset)),
                className(*field.clusterClass).toLower());
    case HexField::Owner::Unknown:
        return HexWords::tr("Not checked yet");
    case HexField::Owner::Tail:
        return HexWords::tr("After the last cluster");
    }
    return {};
}

QString fieldTarget(const HexField &field, const HexFields &fields, HexSource &source)
{
    const auto value = field.isEntry() ? source.entryAt(field.bytes.offset) : std::nullopt;
    if (!value)
        return {};
    const EntryKind kind = fields.kindOf(field, *value);
    if (kind != EntryKind::Valid)
        return entryKindName(kind);
    return field.owner == HexField::Owner::L1Entry
        ? HexWords::tr("L2 table at %1").arg(hexText(*value))
        : HexWords::tr("cluster %1 at %2")
              .arg(countText(fields.clusterOf(*value)), hexText(*value));
}

QString cursorPlace(std::uint64_t cursor, const HexFields &fields, HexSource &source)
{
    const HexField field = fields.at(cursor);
    const QString text
        = HexWords::tr("%1 · %2", "offset, field").arg(hexText(cursor), fieldName(field, fields));
    const QString target = fieldTarget(field, fields, source);
    return target.isEmpty() ? text : HexWords::tr("%1 → %2", "field, target").arg(text, target);
}

std::vector<HexNumber> numbersAt(HexSource &source, std::uint64_t offset)
{
    std::vector<HexNumber> numbers;
    std::uint64_t value = 0;
    bool ready = true;
    for (unsigned byte = 0; byte < 8; ++byte) {
        const HexSource::Byte next = source.at(offset + byte);
        ready = ready && next.state == HexSource::State::Ready;
        value |= std::to_integer<std::uint64_t>(next.value) << (8 * byte);
        const unsigned bytes = byte + 1;
        if ((bytes & (bytes - 1)) == 0) {
            const QString type = QStringLiteral("u%1").arg(8 * bytes);
            numbers.push_back({ type, ready ? countText(value) : QString() });
        }
    }
    return numbers;
}

} // namespace qed::ui
