// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/descriptor.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace qed {

Result<void> readFrom(int descriptor, std::uint64_t offset, std::span<std::byte> into)
{
    while (!into.empty()) {
        const auto got = ::pread(descriptor, into.data(), into.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(
                Error { .kind = ErrorKind::CannotRead, .systemError = errno, .offset = offset });
        if (got == 0)
            return std::unexpected(
                Error { .kind = ErrorKind::ChangedWhileReading, .offset = offset });
        offset += static_cast<std::uint64_t>(got);
        into = into.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

ByteRange dataFrom(int descriptor, std::uint64_t offset, std::uint64_t end)
{
    if (offset == end)
        return { end, 0 };
    // Data is the rule: then one call tells where it ends.
    const auto next = ::lseek(descriptor, static_cast<off_t>(offset), SEEK_HOLE);
    if (next > static_cast<off_t>(offset))
        return { offset, std::min(static_cast<std::uint64_t>(next), end) - offset };
    const auto data = ::lseek(descriptor, static_cast<off_t>(offset), SEEK_DATA);
    if (data < 0) // ENXIO: a hole up to the end of the file
        return errno == ENXIO ? ByteRange { end, 0 } : ByteRange { offset, end - offset };
    const auto begin = static_cast<std::uint64_t>(data);
    const auto hole = ::lseek(descriptor, data, SEEK_HOLE);
    const auto stop = hole < 0 ? end : std::min(static_cast<std::uint64_t>(hole), end);
    return begin < stop ? ByteRange { begin, stop - begin } : ByteRange { end, 0 };
}

} // namespace qed
