// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/faulty_source.h"

#include "core/io/memory_source.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace qed::test {

FaultySource::FaultySource(std::unique_ptr<ByteSource> source, std::vector<ByteRange> bad)
    : m_source(std::move(source))
    , m_bad(std::move(bad))
{
}

Result<void> FaultySource::read(std::uint64_t offset, std::span<std::byte> into) const
{
    const auto reads = ++m_reads;
    if (m_onRead)
        m_onRead(reads);
    const ByteRange wanted { offset, into.size() };
    if (std::ranges::any_of(m_bad, [&](const ByteRange &bad) { return bad.overlaps(wanted); }))
        return std::unexpected(Error {
            .kind = ErrorKind::CannotRead, .path = {}, .systemError = EIO, .offset = offset });
    return m_source->read(offset, into);
}

std::shared_ptr<const Image> withBadSectors(const ImageBuilder &image, std::vector<ByteRange> bad)
{
    return imageOf(std::make_unique<FaultySource>(
        std::make_unique<MemorySource>(image.bytes()), std::move(bad)));
}

} // namespace qed::test
