// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Parts of an exported disk that hold zeroes because nothing better could be had.
#pragma once

#include "core/guest/disk_range.h"

#include <functional>
#include <optional>
#include <utility>

namespace qed {

struct FilledRange {
    ByteRange guest {}; ///< bytes of the guest's disk
    Damage reason = Damage::InvalidEntry;

    friend bool operator==(const FilledRange &, const FilledRange &) = default;
};

using FilledVisitor = std::function<void(const FilledRange &)>;

/// Hands ranges on, in order, neighbours of one reason as one.
class FilledJoiner final {
public:
    explicit FilledJoiner(FilledVisitor visit) : m_visit(std::move(visit)) { }
    void add(const FilledRange &range);
    void finish();

private:
    FilledVisitor m_visit;
    std::optional<FilledRange> m_range;
};

} // namespace qed
