// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The undo file on disk, once in code; resources/docs describes the same in words. All integers are
// little-endian.
//
//   0   magic, 8 bytes
//   8   version, u32
//   12  0, u32
//   16  records, one behind the other: one Begin; Edits, by stage and offset; Tails, by offset; one
//       Prepared
//
// A record is its type (u32), the length of its payload (u32), a checksum (u64), the payload. The
// checksum is XXH3-64 over type, length and payload, seeded with the record's own offset in the
// file. Prepared holds another over everything before it. From the next multiple of
// kStateSpacing on, each multiple is the place of one state record: so the power may fail while one
// is written, and the sector of the one before it is safe.
//
// Bytes are never kept twice: "before" always means before the whole change, not before a stage.
#pragma once

#include "core/base/byte_range.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace qed {

/// Appended to the file as records, so the state only ever moves on.
enum class JournalState : std::uint8_t {
    Prepared, ///< whole and on the disk; not a byte of the image is changed yet
    Applying, ///< the image may hold any part of the change
    Applied, ///< the image holds all of it
    Undoing, ///< the image may hold any part of the change
    Undone, ///< the image is as before; the undo file is spent
};

inline constexpr std::array<std::byte, 8> kJournalMagic { std::byte { 'Q' }, std::byte { 'E' },
    std::byte { 'D' }, std::byte { 'U' }, std::byte { 'N' }, std::byte { 'D' }, std::byte { 'O' },
    std::byte { '\n' } };
inline constexpr std::uint32_t kJournalVersion = 1;
inline constexpr std::uint64_t kPreambleBytes = 16;

enum class RecordType : std::uint32_t {
    /// u64 offset behind Prepared; u64 count of Edits and Tails; u64 places and u64 bytes that undo
    /// restores; i64 seconds since 1970; u64 size before and after; u64 features before, autoclear
    /// before, features after, autoclear after; the 64 header bytes; the image's file name.
    Begin = 1,
    /// u32 stage, u32 kind (EditKind), u64 offset, u64 length, u64 source of a copy; the bytes
    /// before, of an edit inside the old file; the bytes after, of a literal. An edit lies wholly
    /// inside the old file or wholly behind its end.
    Edit = 2,
    Tail = 3, ///< u64 offset; the bytes there that will be cut off. What no Tail holds is zeroes.
    Prepared = 4, ///< u64 checksum of the file up to this record
    // State records. u64 checksum as in Prepared; u64 features and u64 autoclear words that the
    // change left in the header, 0 in all but Applied.
    Applying = 5,
    Applied = 6,
    Undoing = 7,
    Undone = 8,
};

enum class EditKind : std::uint32_t {
    Literal = 0,
    Copy = 1,
};

inline constexpr std::uint64_t kRecordHeadBytes = 16;
inline constexpr std::uint64_t kBeginBytes = 152; ///< without the name
inline constexpr std::uint64_t kEditBytes = 32; ///< without bytes before and after
inline constexpr std::uint64_t kTailBytes = 8; ///< without the bytes
inline constexpr std::uint64_t kPreparedBytes = 8;
inline constexpr std::uint64_t kStateBytes = 24;

inline constexpr std::uint64_t kMaxPayload = 1ULL << 20;
/// Bytes before, or after, of one record.
inline constexpr std::uint64_t kMaxPart = 256ULL << 10;
inline constexpr std::uint64_t kMaxNameBytes = 4096;

/// Distance of the places of state records.
inline constexpr std::uint64_t kStateSpacing = 4096;
/// Places of state records that are part of the file from the start, so that a full disk can't keep
/// a repair from saying where it stands.
inline constexpr std::uint64_t kReservedStates = 4;

/// The begin of a range that is worked on at once: it ends at a multiple of kMaxPart, so that no
/// two chunks share a sector of the disk, except at the ends of the range itself.
[[nodiscard]] constexpr ByteRange firstChunk(const ByteRange &range) noexcept
{
    return { range.offset, std::min(range.length, kMaxPart - range.offset % kMaxPart) };
}

/// Where the first state record stands, behind a Prepared record that ends at `preparedEnd`.
[[nodiscard]] constexpr std::uint64_t firstStateOffset(std::uint64_t preparedEnd) noexcept
{
    return (preparedEnd + kStateSpacing - 1) / kStateSpacing * kStateSpacing;
}

} // namespace qed
