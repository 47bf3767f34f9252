// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/sparse_write.h"

#include <algorithm>
#include <cstring>

namespace qed {

namespace {

constexpr std::uint64_t kBlock = 4096; ///< bytes: the smallest hole of most file systems

bool isZero(std::span<const std::byte> bytes)
{
    return bytes.front() == std::byte {}
    && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

} // namespace

Result<void> writeSparsely(
    std::uint64_t offset, std::span<const std::byte> bytes, const WriteBytes &write)
{
    std::uint64_t pending = 0; // bytes at the front, blocks that are not all zeroes
    const auto flush = [&](std::uint64_t skipped) {
        auto written = pending == 0 ? Result<void> {} : write(offset, bytes.first(pending));
        offset += pending + skipped;
        bytes = bytes.subspan(pending + skipped);
        pending = 0;
        return written;
    };
    while (pending < bytes.size()) {
        const auto length = std::min<std::uint64_t>(
            bytes.size() - pending, kBlock - ((offset + pending) % kBlock));
        if (!isZero(bytes.subspan(pending, length)))
            pending += length;
        else if (auto written = flush(length); !written)
            return written;
    }
    return flush(0);
}

} // namespace qed
