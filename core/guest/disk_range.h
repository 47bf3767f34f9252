// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A part of the guest's disk, and what the guest reads there through the image and its base images.
#pragma once

#include "core/base/byte_range.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace qed {

enum class DiskState : std::uint8_t {
    Nothing, ///< no image of the chain says what is there: reads zeroes
    Zeroes,
    Data,
    Damaged, ///< can't be read
};

/// Why the guest can't read a part of its disk.
enum class Damage : std::uint8_t {
    InvalidEntry, ///< an L2 entry leads nowhere
    CutOffCluster, ///< behind the end of the file, which cuts the cluster off
    LostTable, ///< an L1 entry leads nowhere, or the file's end cuts the table off
    UnreadableTable, ///< a table could not be read
    MissingBase, ///< the base image can't be opened, or its name is lost
    UnusableBase, ///< the base image can't be followed: its header is damaged, or the chain loops
    ForeignBase, ///< the base image is of a format that is not followed; the guest may well read it
    ReadError, ///< the data could not be read
};

struct DiskRange {
    ByteRange guest {}; ///< bytes of the guest's disk
    unsigned depth = 0; ///< 0: decided by the image, 1: by its base image, and so on
    DiskState state = DiskState::Nothing;
    std::optional<std::uint64_t>
        fileOffset {}; ///< for Data, and holes of a raw file: of the range's first byte in that
                       ///< file; the rest follows it
    Damage damage = Damage::InvalidEntry; ///< for Damaged
    std::uint64_t value = 0; ///< raw entry of the first cluster, for InvalidEntry and LostTable

    [[nodiscard]] bool damaged() const noexcept { return state == DiskState::Damaged; }
};

/// Stable name for scripts: "invalid-entry", "lost-table", ...
[[nodiscard]] std::string_view damageName(Damage damage) noexcept;

/// False when no more is wanted.
using DiskRangeVisitor = std::function<bool(const DiskRange &)>;

/// Hands ranges on, neighbours that say the same as one.
class DiskRangeJoiner final {
public:
    explicit DiskRangeJoiner(DiskRangeVisitor visit) : m_visit(std::move(visit)) { }
    /// False when the visitor wants no more.
    [[nodiscard]] bool add(const DiskRange &range);
    void finish();

private:
    DiskRangeVisitor m_visit;
    std::optional<DiskRange> m_range;
};

} // namespace qed
