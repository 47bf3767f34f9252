// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a cluster of the file is. Each cluster has exactly one class: the most severe that applies.
#pragma once

#include <cstddef>
#include <cstdint>

namespace qed {

/// From benign to severe; the order decides which class wins where several apply.
enum class ClusterClass : std::uint8_t {
    Unknown, ///< not referenced by what was read, while a table could not be read
    Header,
    L1Table,
    L2Table,
    Data,
    Leak, ///< nothing references it
    DoubleReference, ///< several data entries lead to it
    Overlap, ///< table and data, or two tables, share it
    BadPointer, ///< a table cluster that holds invalid entries
    ReadError, ///< a table that could not be read
};
inline constexpr std::size_t kClusterClassCount = 10;

[[nodiscard]] constexpr bool isProblem(ClusterClass clusterClass) noexcept
{
    return clusterClass >= ClusterClass::Leak;
}

} // namespace qed
