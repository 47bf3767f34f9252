// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One record of an undo file as bytes, and its payload as fields.
#pragma once

#include "core/journal/journal.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace qed {

struct RecordHead {
    RecordType type = RecordType::Begin;
    std::uint32_t length = 0; ///< bytes of the payload
    std::uint64_t checksum = 0;
};

/// Head and payload, as they stand at `offset` in the undo file.
[[nodiscard]] std::vector<std::byte> encodeRecord(
    RecordType type, std::span<const std::byte> payload, std::uint64_t offset);

/// Nothing when the type is none, or the payload longer than any may be.
[[nodiscard]] std::optional<RecordHead> decodeHead(std::span<const std::byte> bytes) noexcept;
[[nodiscard]] bool isWhole(
    const RecordHead &head, std::span<const std::byte> payload, std::uint64_t offset) noexcept;

[[nodiscard]] std::vector<std::byte> encodeBegin(const JournalBegin &begin);
/// Nothing when the length is wrong or a size is none that a file can have.
[[nodiscard]] std::optional<JournalBegin> decodeBegin(std::span<const std::byte> payload);

/// Without the bytes before and after.
[[nodiscard]] std::vector<std::byte> encodeEdit(const JournalEdit &edit);
/// `payloadAt` is where in the undo file the payload begins. Nothing when the fields contradict
/// each other, the payload's length, or the sizes of the image.
[[nodiscard]] std::optional<JournalEdit> decodeEdit(
    std::span<const std::byte> payload, std::uint64_t payloadAt, const JournalBegin &begin);

/// Without the bytes.
[[nodiscard]] std::vector<std::byte> encodeTail(const JournalTail &tail);
[[nodiscard]] std::optional<JournalTail> decodeTail(
    std::span<const std::byte> payload, std::uint64_t payloadAt, const JournalBegin &begin);

[[nodiscard]] std::vector<std::byte> encodeState(const StateRecord &state, std::uint64_t checksum);
/// Nothing when it belongs to another journal, by its checksum.
[[nodiscard]] std::optional<StateRecord> decodeState(
    const RecordHead &head, std::span<const std::byte> payload, std::uint64_t checksum) noexcept;

[[nodiscard]] RecordType recordTypeOf(JournalState state) noexcept;

} // namespace qed
