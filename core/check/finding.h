// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One thing that is wrong, or worth knowing. Holds places and figures only; words come from the
// catalogue.
#pragma once

#include "core/base/byte_range.h"
#include "core/check/catalogue.h"
#include "core/check/finding_code.h"
#include "core/format/geometry.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qed {

/// Something that leads to a cluster, or to a run of clusters.
struct Reference {
    enum class Kind : std::uint8_t {
        HeaderToL1, ///< l1_table_offset
        L1ToTable, ///< an L1 entry leads to an L2 table; slot.l1Index
        L2ToData, ///< an L2 entry leads to a data cluster; slot
    };
    Kind kind = Kind::L2ToData;
    TableSlot slot {};
    /// Consecutive entries from `slot` on, each one cluster further in the file; 1 for tables.
    std::uint64_t count = 1;
    /// True when all `count` entries lead to the same one cluster.
    bool same = false;
    /// What the guest sees there; empty for the L1 table itself and beyond image_size.
    ByteRange guest {};

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// Neighbouring findings of one kind are one finding.
struct Finding {
    FindingCode code = FindingCode::HeaderMagic;
    /// How many entries, clusters, or whatever the code speaks of.
    std::uint64_t count = 1;
    /// How much of Figures::corruptions this is.
    std::uint64_t corruptions = 0;
    /// Bytes of the file concerned: shared or leaked clusters, a header field, a tail, the damaged
    /// entries themselves.
    ByteRange file {};
    /// The first table entry concerned; l2Index only when `inL2`.
    std::optional<TableSlot> slot {};
    bool inL2 = false; ///< the entries stand in an L2 table; otherwise in the L1 table
    std::uint64_t value = 0; ///< the raw value of the first entry, or of the header field
    ByteRange guest {}; ///< the part of the guest's disk concerned; empty when none is
    std::vector<Reference>
        references {}; ///< for shared clusters: every one, ordered by L1 index, then L2 index
    std::uint64_t referencesLeftOut = 0; ///< beyond the limit of CheckOptions
    std::optional<HeaderProblem> header {}; ///< for header findings
    /// For a table candidate: its entries that lead to leaked clusters.
    std::uint64_t plausibleEntries = 0;
    std::string detail {}; ///< a name: of the base image, of a system error
};

/// The figures of a finding that a message may name, by the name in braces:
/// {count} {value} (hexadecimal) {number} {size} {bits} {slot} {file} {references} {plausible}
/// {detail}.
enum class MessagePart : std::uint8_t {
    Count,
    Value,
    Number,
    Size,
    Bits,
    Slot,
    File,
    References,
    Plausible,
    Detail
};

/// Replaces each {name} in `text` by what `part` returns for it. Names that are not known stay as
/// they are.
[[nodiscard]] std::string fillMessage(
    std::string_view text, const std::function<std::string(MessagePart)> &part);

/// "L1[31]", or "L1[31]/L2[9]" for an entry of an L2 table.
[[nodiscard]] std::string slotText(TableSlot slot, bool inL2);

/// The finding's one line in English, with its figures.
[[nodiscard]] std::string message(const Finding &finding);

} // namespace qed
