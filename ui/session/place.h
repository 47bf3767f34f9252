// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What is selected: the one value that tree, map, hex, findings and inspector share.
#pragma once

#include "core/base/byte_range.h"
#include "core/format/geometry.h"
#include "core/format/header.h"

#include <QMetaType>

#include <cstddef>
#include <optional>

namespace qed::ui {

struct Place {
    /// What the map shows: the cluster or clusters concerned, a header field, a tail. For a table
    /// entry: the cluster that it leads to, or, when it leads nowhere, the bytes of the entry
    /// itself.
    ByteRange file {};
    /// The table entry concerned. `inL2` tells which table it stands in; for an L1 entry l2Index is
    /// 0.
    std::optional<TableSlot> slot {};
    bool inL2 = false;
    /// Consecutive entries from `slot` on.
    std::uint64_t entryCount = 1;
    /// Bytes of the entries themselves, when known: the hex view shows these rather than `file`.
    ByteRange entryBytes {};
    std::optional<HeaderField> field {};
    std::optional<std::size_t> finding {}; ///< index in Report::findings
    ByteRange guest {}; ///< on the guest's disk

    friend bool operator==(const Place &, const Place &) = default;
};

/// A table entry, or several, that lead to no cluster: `file` is their own bytes.
[[nodiscard]] inline bool leadsNowhere(const Place &place)
{
    return place.slot && place.file == place.entryBytes;
}

} // namespace qed::ui

Q_DECLARE_METATYPE(qed::ui::Place)
