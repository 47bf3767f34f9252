// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An undo file as a value: what it says, and where in it the bytes are.
#pragma once

#include "core/base/byte_range.h"
#include "core/format/header.h"
#include "core/io/edit.h"
#include "core/journal/journal_format.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qed {

struct JournalBegin {
    std::uint64_t preparedEnd = 0; ///< offset in the undo file
    std::uint64_t records = 0; ///< Edits and Tails
    std::uint64_t places = 0; ///< ranges of the image that undo restores
    std::uint64_t bytes = 0; ///< in those
    std::int64_t madeSeconds = 0; ///< since 1970
    std::uint64_t sizeBefore = 0; ///< bytes of the image
    std::uint64_t sizeAfter = 0; ///< bytes of the image
    FlagChange flags {};
    std::array<std::byte, kHeaderBytes> header {}; ///< of the image, before
    std::string imageName {}; ///< no folder

    [[nodiscard]] bool grows() const noexcept { return sizeAfter > sizeBefore; }
    [[nodiscard]] bool cuts() const noexcept { return sizeAfter < sizeBefore; }
    friend bool operator==(const JournalBegin &, const JournalBegin &) = default;
};

struct JournalEdit {
    Stage stage = Stage::Data;
    ByteRange target {}; ///< in the image
    std::optional<std::uint64_t> copyFrom {}; ///< in the image as it was before
    std::uint64_t beforeAt = 0; ///< in the undo file; 0 behind the old end, where all is zeroes
    std::uint64_t afterAt = 0; ///< in the undo file; 0 for a copy

    [[nodiscard]] ByteRange range() const noexcept { return target; }
    friend bool operator==(const JournalEdit &, const JournalEdit &) = default;
};

struct JournalTail {
    ByteRange target {}; ///< in the image
    std::uint64_t bytesAt = 0; ///< in the undo file

    friend bool operator==(const JournalTail &, const JournalTail &) = default;
};

struct StateRecord {
    JournalState state = JournalState::Prepared;
    /// The words that the change left in the header; for Applied.
    std::uint64_t features = 0;
    std::uint64_t autoclear = 0;

    friend bool operator==(const StateRecord &, const StateRecord &) = default;
};

struct Journal {
    JournalBegin begin {};
    std::vector<JournalEdit> edits {}; ///< by stage, then by offset
    std::vector<JournalTail> tails {}; ///< by offset
    std::uint64_t checksum = 0; ///< of all that stands before Prepared
    StateRecord state {};
    std::uint64_t nextStateAt = 0; ///< in the undo file

    friend bool operator==(const Journal &, const Journal &) = default;
};

} // namespace qed
