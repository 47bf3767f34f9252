// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the partitions of the guest's disk lie, by its own partition table: an MBR with its chain
// of extended boot records, or a GPT (UEFI Specification 2.10, chapter 5).
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qed {

struct Partition {
    unsigned number = 0; ///< as Linux numbers it, from 1
    ByteRange guest {}; ///< bytes of the guest's disk, inside it, not empty
    std::string type {}; ///< "Linux", "EFI system"; where it is none of the usual, "type 0x9f" or
                         ///< the GUID
    std::string name {}; ///< only a GPT has names; UTF-8, may be empty

    friend bool operator==(const Partition &, const Partition &) = default;
};

/// Fills the bytes from an offset of the guest's disk on, or says why it can't. Only asked for what
/// lies inside the disk.
using GuestBytes = std::function<Result<void>(std::uint64_t offset, std::span<std::byte> into)>;

/// Ordered by place. Empty where the disk has no partition table, where that can't be read, or
/// makes no sense: the disk may well hold a file system of its own, whose boot sector looks alike.
/// Reads less than 1 MiB. A GPT that is damaged is looked for at the end of the disk.
[[nodiscard]] std::vector<Partition> findPartitions(std::uint64_t diskSize, const GuestBytes &read);

} // namespace qed
