// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which field owns which bytes: the tree, the hex view and the inspector share this.
#pragma once

#include "core/format/image.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qed {

/// A bit of one of the three feature words that is set or that has a name.
struct FlagBit {
    unsigned bit = 0; ///< 0 .. 63
    std::string_view name; ///< of the specification, empty for an unknown bit
    bool set = false;
};

/// One row of the header: what stands there, what it means, which rules it breaks.
struct FieldRow {
    HeaderField field = HeaderField::Magic;
    ByteRange bytes; ///< in the file
    std::string_view name; ///< of the specification
    std::uint64_t value = 0;
    bool present = true; ///< false when the file ends before the field's last byte
    std::vector<HeaderRule> broken {};
    std::vector<FlagBit> flags {}; ///< for the three feature words
};

/// The eleven rows in the order of the file.
[[nodiscard]] std::vector<FieldRow> headerRows(const Image &image);

/// What owns bytes of the file, as far as the header alone tells.
enum class RegionKind : std::uint8_t {
    HeaderField,
    HeaderRest, ///< behind the fields, up to the end of the header clusters
    BackingName,
    L1Table,
};

struct Region {
    RegionKind kind = RegionKind::HeaderField;
    ByteRange bytes;
    std::optional<HeaderField> field {};
};

/// Sorted by offset, without overlap, cut at the end of the file.
[[nodiscard]] std::vector<Region> headerRegions(const Image &image);

} // namespace qed
