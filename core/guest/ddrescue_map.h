// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What of an export is genuine, as a mapfile of GNU ddrescue (its manual, "Mapfile structure"): a
// line of status, then blocks that cover the disk without a gap, "+" for genuine and "-" for bad.
#pragma once

#include "core/base/byte_range.h"
#include "core/guest/output.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qed {

/// Written while the ranges come, so that their number does not matter.
class DdrescueMap final {
public:
    /// `creator` is named in the first comment: a program and its version. Writes nothing yet.
    DdrescueMap(Output &output, std::string_view creator);

    /// The next range that was filled in, behind those before. Should writing fail, finish() tells.
    void addFilled(const ByteRange &guest);
    /// Ends the map of a disk of `size` bytes, and syncs it. Errors: CannotWrite.
    [[nodiscard]] Result<void> finish(std::uint64_t size);

private:
    void addBlock(const ByteRange &guest, char status);
    void flush();

    Output &m_output;
    std::string m_text; ///< not yet written
    std::uint64_t m_written = 0; ///< bytes of the map
    ByteRange m_filled; ///< not yet in the text, since it may go on
    std::uint64_t m_covered = 0; ///< bytes of the disk in the text
    std::optional<Error> m_error;
};

} // namespace qed
