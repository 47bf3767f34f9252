// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/differential/damage_cases.h"

#include <format>
#include <functional>

namespace qed::test {

namespace {

using Damage = std::function<void(ImageBuilder &)>;

/// Two tables of two clusters, and five data clusters with bytes of their own.
ImageBuilder sound()
{
    ImageBuilder image({ .tableSize = 2, .imageSize = 8ULL << 20 });
    for (const std::uint64_t guest : { 0U, 1U, 2U, 1100U, 1101U })
        image.fill(image.map(guest), std::format("guest cluster {} ", guest));
    return image;
}

Damage header(std::function<void(Header &)> change)
{
    return [change](ImageBuilder &image) { image.changeHeader(change); };
}
Damage l1(std::uint64_t value)
{
    return [value](ImageBuilder &image) { image.setL1(1, value); };
}
Damage l2(std::uint64_t value)
{
    return [value](ImageBuilder &image) { image.setL2(0, 1, value); };
}

/// Those whose damage is a field of the header.
Damage headerDamage(FindingCode code)
{
    switch (code) {
    case FindingCode::HeaderMagic:
        return header([](Header &h) { h.magic = 0; });
    case FindingCode::HeaderClusterSize:
        return header([](Header &h) { h.clusterSize = 5000; });
    case FindingCode::HeaderTableSize:
        return header([](Header &h) { h.tableSize = 3; });
    case FindingCode::HeaderHeaderSize:
        return header([](Header &h) { h.headerSize = 0; });
    case FindingCode::HeaderImageSize:
        return header([](Header &h) { h.imageSize += 100; });
    case FindingCode::HeaderL1Offset:
        return header([](Header &h) { h.l1TableOffset = 1ULL << 40; });
    case FindingCode::HeaderFeatureUnknown:
        return header([](Header &h) { h.features |= 0x80; });
    case FindingCode::HeaderCompatUnknown:
        return header([](Header &h) { h.compatFeatures |= 0x80; });
    case FindingCode::HeaderAutoclearUnknown:
        return header([](Header &h) { h.autoclearFeatures |= 0x80; });
    case FindingCode::HeaderDirty:
        return [](ImageBuilder &image) { image.setDirty(); };
    case FindingCode::BackingMissing:
        return [](ImageBuilder &image) { image.setBackingName("missing.raw", true); };
    case FindingCode::BackingNameRange:
        return header([](Header &h) {
            h.features |= kFeatureBackingFile;
            h.backingNameOffset = 4000;
            h.backingNameSize = 1000;
        });
    case FindingCode::BackingLoop:
        return [](ImageBuilder &image) { image.setBackingName("image.qed"); };
    case FindingCode::BackingSmaller:
        return [](ImageBuilder &image) { image.setBackingName("base.raw", true); };
    default:
        return {};
    }
}

Damage tableDamage(FindingCode code)
{
    switch (code) {
    case FindingCode::HeaderCleanButDamaged:
    case FindingCode::L2Misaligned:
        return l2(0x2123);
    case FindingCode::L1Outside:
    case FindingCode::LeakTableCandidate:
        return l1(1ULL << 40);
    case FindingCode::L1Misaligned:
        return l1(0x2123);
    case FindingCode::L1IntoHeader:
        return l1(0x800);
    case FindingCode::L1PastEnd:
        return [](ImageBuilder &image) { image.pointL1(1, image.clusters() - 1); };
    case FindingCode::L1Reserved:
        return l1(1);
    case FindingCode::L2Outside:
        return l2(1ULL << 40);
    case FindingCode::L2IntoHeader:
        return l2(0x800);
    case FindingCode::RefTable:
        return [](ImageBuilder &image) { image.setL1(1, image.l1(0)); };
    case FindingCode::RefDouble:
        return [](ImageBuilder &image) { image.setL2(1, 5, image.l2(0, 1)); };
    case FindingCode::RefOverlap: // the table holds an invalid entry, too
        return [](ImageBuilder &image) { image.setL2(1, 5, image.l1(0)).setL2(0, 9, 0x2123); };
    case FindingCode::GuestBeyondSize:
        return [](ImageBuilder &image) { image.map(2100); };
    default:
        return {};
    }
}

Damage fileDamage(FindingCode code)
{
    switch (code) {
    case FindingCode::LeakTail:
        return [](ImageBuilder &image) { image.append(2); };
    case FindingCode::LeakInterior:
        return [](ImageBuilder &image) { image.setL2(0, 1, 0); };
    case FindingCode::FileTrailing:
        return [](ImageBuilder &image) { image.resize(image.content().size() + 700); };
    case FindingCode::FilePartial:
        return [](ImageBuilder &image) { image.shorten(1000); };
    case FindingCode::FileTruncated:
        return [](ImageBuilder &image) { image.shorten(2ULL * 4096); };
    case FindingCode::NoteQemuCannotOpen:
        return [](ImageBuilder &image) { image = ImageBuilder({ .imageSize = 1ULL << 20 }); };
    case FindingCode::NoteQemuCountsMore:
        return [](ImageBuilder &image) {
            image = ImageBuilder({ .tableSize = 2, .imageSize = 32ULL << 20 });
            image.map(0, 4200);
        };
    default:
        return {};
    }
}

} // namespace

std::optional<ImageBuilder> damageCase(FindingCode code)
{
    for (const auto &find : { headerDamage, tableDamage, fileDamage }) {
        if (const auto damage = find(code)) {
            auto image = sound();
            damage(image);
            return image;
        }
    }
    return std::nullopt;
}

} // namespace qed::test
