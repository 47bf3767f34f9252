// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One line of `map`: a part of the guest's disk, and where it is.
#pragma once

#include "core/base/byte_range.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace qed::cli {

/// Why the guest can't read a part of its disk.
enum class MapProblem : std::uint8_t {
    None,
    InvalidEntry, ///< an L2 entry leads nowhere
    LostTable, ///< an L1 entry leads nowhere
    UnreadableTable, ///< an L2 table could not be read
    MissingBase, ///< the base image can't be opened
    UnusableBase, ///< the base image can't be followed: its header is damaged, or the chain loops
};

/// Members as in a line of qemu-img map.
struct MapRow {
    ByteRange guest {}; ///< bytes of the guest's disk
    unsigned depth = 0; ///< 0: in this image, 1: in its base image, and so on
    bool present = false; ///< some image of the chain says what is there
    bool zero = false; ///< reads zeroes
    bool data = false; ///< reads data of a file
    std::optional<std::uint64_t>
        offset {}; ///< of the range's first byte in that file, where it is known
    MapProblem problem = MapProblem::None;
    std::uint64_t value = 0; ///< the raw entry, for InvalidEntry and LostTable
};

/// "invalid-entry", "lost-table", ...; empty for None.
[[nodiscard]] std::string_view problemName(MapProblem problem) noexcept;
/// Words for people; empty for None.
[[nodiscard]] std::string problemWords(const MapRow &row);

[[nodiscard]] nlohmann::ordered_json mapRowJson(const MapRow &row);

using RowVisitor = std::function<bool(const MapRow &)>;

/// Hands rows on, neighbours that say the same as one.
class RowJoiner final {
public:
    explicit RowJoiner(RowVisitor visit) : m_visit(std::move(visit)) { }
    /// False when the visitor wants no more.
    [[nodiscard]] bool add(const MapRow &row);
    void finish();

private:
    RowVisitor m_visit;
    std::optional<MapRow> m_row;
};

} // namespace qed::cli
