// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The stable codes of findings, in the order of the passes. A code is never used for anything else.
#pragma once

#include <cstddef>
#include <cstdint>

namespace qed {

enum class FindingCode : std::uint8_t {
    HeaderMagic,
    HeaderClusterSize,
    HeaderTableSize,
    HeaderHeaderSize,
    HeaderImageSize,
    HeaderL1Offset,
    HeaderFeatureUnknown,
    HeaderCompatUnknown,
    HeaderAutoclearUnknown,
    HeaderDirty,
    HeaderCleanButDamaged,
    BackingMissing,
    BackingNameRange,
    BackingLoop,
    BackingSmaller,
    L1Outside,
    L1Misaligned,
    L1IntoHeader,
    L1PastEnd,
    L1Reserved,
    L2Outside,
    L2Misaligned,
    L2IntoHeader,
    RefTable,
    RefDouble,
    RefOverlap,
    GuestBeyondSize,
    LeakTail,
    LeakInterior,
    LeakTableCandidate,
    FileTrailing,
    FilePartial,
    FileTruncated,
    IoRead,
    NoteQemuCannotOpen,
    NoteQemuCountsMore,
};
inline constexpr std::size_t kFindingCodeCount = 36;

} // namespace qed
