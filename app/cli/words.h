// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Stable names for scripts, and words for people, of the values that subcommands print.
#pragma once

#include "core/check/finding.h"
#include "core/format/field_map.h"
#include "core/map/cluster_class.h"

#include <string>
#include <string_view>

namespace qed::cli {

/// "double-reference"
[[nodiscard]] std::string_view className(ClusterClass clusterClass) noexcept;
/// "referenced several times"
[[nodiscard]] std::string_view classWords(ClusterClass clusterClass) noexcept;
/// "past-end"
[[nodiscard]] std::string_view entryKindName(EntryKind kind) noexcept;
/// "leads to a table that ends behind the end of the file"
[[nodiscard]] std::string_view entryKindWords(EntryKind kind) noexcept;
/// "l1-table"
[[nodiscard]] std::string_view regionName(RegionKind kind) noexcept;
/// "L1 entry 3, L2 entries 17 to 19"
[[nodiscard]] std::string referenceWords(const Reference &reference);
/// "0x20000 to 0x2ffff"; "nothing" when empty
[[nodiscard]] std::string rangeWords(const ByteRange &range);

} // namespace qed::cli
