// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Partition tables as they stand on a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qed::test {

struct MbrPartition {
    std::uint8_t type = 0x83; ///< Linux
    std::uint32_t first = 0; ///< sectors of 512 bytes
    std::uint32_t count = 0; ///< sectors
};

/// The first sector of a disk with these partitions, at most four.
[[nodiscard]] std::vector<std::byte> mbr(std::span<const MbrPartition> partitions);

} // namespace qed::test
