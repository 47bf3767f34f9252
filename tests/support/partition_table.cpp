// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/partition_table.h"

#include "core/base/endian.h"

namespace qed::test {

std::vector<std::byte> mbr(std::span<const MbrPartition> partitions)
{
    std::vector<std::byte> sector(512);
    std::size_t at = 446;
    for (const auto &partition : partitions) {
        sector.at(at + 4) = std::byte { partition.type };
        storeLittleEndian(&sector.at(at + 8), partition.first);
        storeLittleEndian(&sector.at(at + 12), partition.count);
        at += 16;
    }
    storeLittleEndian(&sector[510], std::uint16_t { 0xaa55 });
    return sector;
}

} // namespace qed::test
