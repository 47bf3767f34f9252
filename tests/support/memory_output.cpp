// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/memory_output.h"

#include <algorithm>
#include <cerrno>

namespace qed::test {

namespace {

std::unexpected<Error> failure(int code, std::uint64_t offset)
{
    return std::unexpected(Error {
        .kind = ErrorKind::CannotWrite, .path = {}, .systemError = code, .offset = offset });
}

} // namespace

Result<std::size_t> MemoryOutput::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    const auto count
        = std::min<std::uint64_t>({ bytes.size(), m_faults.mostAtOnce, m_faults.room - m_written });
    if (count == 0)
        return failure(ENOSPC, offset);
    m_content.write(offset, bytes.first(count));
    m_written += count;
    m_synced = false;
    return count;
}

Result<void> MemoryOutput::resize(std::uint64_t size)
{
    if (size > m_faults.mostSize)
        return failure(EFBIG, size);
    m_content.resize(size);
    m_synced = false;
    return {};
}

Result<void> MemoryOutput::sync()
{
    if (m_faults.badSync)
        return failure(EIO, 0);
    m_synced = true;
    return {};
}

std::string MemoryOutput::text() const
{
    const auto bytes = m_content.toVector();
    std::string text(bytes.size(), '\0');
    std::ranges::transform(
        bytes, text.begin(), [](std::byte byte) { return static_cast<char>(byte); });
    return text;
}

} // namespace qed::test
