// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/output.h"

#include <algorithm>
#include <cerrno>
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

Result<void> writeAll(Output &output, std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto written = output.write(offset, bytes);
        if (!written)
            return std::unexpected(written.error());
        if (*written == 0) // it would never end
            return std::unexpected(Error {
                .kind = ErrorKind::CannotWrite, .path = {}, .systemError = EIO, .offset = offset });
        const auto count = std::min(*written, bytes.size());
        offset += count;
        bytes = bytes.subspan(count);
    }
    return {};
}

Result<void> writeSparsely(Output &output, std::uint64_t offset, std::span<const std::byte> bytes)
{
    std::uint64_t pending = 0; // bytes at the front, blocks that are not all zeroes
    const auto flush = [&](std::uint64_t skipped) {
        auto written = writeAll(output, offset, bytes.first(pending));
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
