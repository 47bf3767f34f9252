// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/table.h"

#include "core/base/endian.h"

#include <algorithm>
#include <bit>

namespace qed {

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
        if (data.empty() || at >= tableEnd)
            break;
        const auto end = std::min({ tableEnd, tableOffset + (data.end() - tableOffset + 7) / 8 * 8,
            at + buffer.size_bytes() });
        const auto first = static_cast<std::uint32_t>((at - tableOffset) / 8);
        const auto chunk = buffer.first((end - at) / 8);
        if (auto result = readEntries(source, tableOffset, first, chunk); !result)
            return result;
        if (!visit(first, chunk))
            break;
        at = end;
    }
    return {};
}

Result<std::vector<L1Entry>> readL1(const ByteSource &source, const Geometry &geometry)
{
    std::vector<L1Entry> entries;
    std::vector<std::uint64_t> buffer(std::min(kEntriesPerChunk, geometry.tableEntries()));
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
