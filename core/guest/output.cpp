// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/output.h"

#include "core/io/sparse_write.h"

#include <algorithm>
#include <cerrno>

namespace qed {

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
    return writeSparsely(offset, bytes, [&](std::uint64_t at, std::span<const std::byte> part) {
        return writeAll(output, at, part);
    });
}

} // namespace qed
