// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Tables read on demand: an L1 or L2 table is an array of 64-bit entries.
#pragma once

#include "core/format/geometry.h"
#include "core/io/byte_source.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace qed {

/// Reads entries [firstIndex, firstIndex + into.size()) of the table at `tableOffset` (bytes).
[[nodiscard]] Result<void> readEntries(const ByteSource &source, std::uint64_t tableOffset,
    std::uint32_t firstIndex, std::span<std::uint64_t> into);

/// Entries read at a time (256 KiB): keeps memory bounded whatever the table's size, and fits the
/// processor's second-level cache together with what is done with them.
inline constexpr std::uint32_t kEntriesPerChunk = 1U << 15;

/// For forEachChunk(): as many entries as are read at a time.
[[nodiscard]] std::vector<std::uint64_t> chunkBuffer(const Geometry &geometry);

/// Walks a table in chunks, passing over holes of the file, whose entries are all 0. `visit` is
/// given the index of the chunk's first entry and the entries; false from it ends the walk. An
/// unreadable chunk ends the walk with its error.
[[nodiscard]] Result<void> forEachChunk(const ByteSource &source, const Geometry &geometry,
    std::uint64_t tableOffset, std::span<std::uint64_t> buffer,
    const std::function<bool(std::uint32_t, std::span<const std::uint64_t>)> &visit);

/// An entry of the L1 table that is not 0.
struct L1Entry {
    std::uint32_t index = 0;
    std::uint64_t value = 0;

    friend bool operator==(const L1Entry &, const L1Entry &) = default;
};

/// The L1 table without its zero entries, in the order of their indices.
[[nodiscard]] Result<std::vector<L1Entry>> readL1(
    const ByteSource &source, const Geometry &geometry);

} // namespace qed
