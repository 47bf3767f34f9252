// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/table.h"

#include "core/base/endian.h"

#include <algorithm>
#include <bit>

namespace qed {

std::vector<std::uint64_t> chunkBuffer(const Geometry &geometry)
{
    return std::vector<std::uint64_t>(std::min(kEntriesPerChunk, geometry.tableEntries()));
}

Result<void> readEntries(const ByteSource &source, std::uint64_t tableOffset,
    std::uint32_t firstIndex, std::span<std::uint64_t> into)
{
    const auto offset = tableOffset + std::uint64_t { firstIndex } * sizeof(std::uint64_t);
    auto result = source.read(offset, std::as_writable_bytes(into));
    if constexpr (std::endian::native == std::endian::big) {
        for (auto &entry : into)
            entry = littleEndian(entry);
    }
    return result;
}

Result<void> forEachChunk(const ByteSource &source, const Geometry &geometry,
    std::uint64_t tableOffset, std::span<std::uint64_t> buffer,
    const std::function<bool(std::uint32_t, std::span<const std::uint64_t>)> &visit)
{
    const auto tableEnd = tableOffset + geometry.tableBytes();
    auto at = tableOffset;
    while (at < tableEnd) {
        const auto data = source.nextData(at);
        // A hole may end anywhere; entries are read whole, from the one that the data begins in.
        at = std::max(at, tableOffset + (data.offset - std::min(data.offset, tableOffset)) / 8 * 8);
        if (data.empty())
            break;
        const auto dataEnd
            = std::min(tableEnd, tableOffset + (data.end() - tableOffset + 7) / 8 * 8);
        while (at < dataEnd) {
            const auto first = static_cast<std::uint32_t>((at - tableOffset) / 8);
            const auto chunk = buffer.first(std::min(dataEnd - at, buffer.size_bytes()) / 8);
            if (auto result = readEntries(source, tableOffset, first, chunk); !result)
                return result;
            if (!visit(first, chunk))
                return {};
            at += chunk.size_bytes();
        }
    }
    return {};
}

Result<std::vector<L1Entry>> readL1(const ByteSource &source, const Geometry &geometry)
{
    std::vector<L1Entry> entries;
    // Most L1 tables are next to empty: a small buffer costs less than what reading takes more
    // calls.
    constexpr std::uint32_t most = 1U << 13;
    std::vector<std::uint64_t> buffer(std::min(most, geometry.tableEntries()));
    const auto keep = [&](std::uint32_t first, std::span<const std::uint64_t> chunk) {
        for (std::size_t i = 0; i < chunk.size(); ++i) {
            if (chunk[i] != 0)
                entries.push_back({ first + static_cast<std::uint32_t>(i), chunk[i] });
        }
        return true;
    };
    if (auto result = forEachChunk(source, geometry, geometry.l1Offset(), buffer, keep); !result)
        return std::unexpected(result.error());
    return entries;
}

} // namespace qed
