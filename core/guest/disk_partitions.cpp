// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/disk_partitions.h"

#include "core/guest/guest_disk.h"

namespace qed {

std::vector<Partition> partitionsOf(const std::shared_ptr<const Image> &image,
    std::span<const ChainLink> chain, const Progress &progress)
{
    // Tables that the guest could not read either may still tell where the partitions are.
    auto disk = GuestDisk::open(image, chain, TableReading::Rescue);
    if (!disk)
        return {};
    auto found = findPartitions(
        disk->size(), [&](std::uint64_t offset, std::span<std::byte> into) -> Result<void> {
            if (progress.stopRequested())
                return std::unexpected(Error { .kind = ErrorKind::Cancelled });
            return disk->read(offset, into);
        });
    return progress.stopRequested() ? std::vector<Partition>() : found;
}

} // namespace qed
