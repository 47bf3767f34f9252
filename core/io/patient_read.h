// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Reading from a source of which parts can't be read, as from a failing disk.
#pragma once

#include "core/io/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace qed {

/// Fills `into` with the bytes from `offset` on as far as they can be read: as a whole, else in
/// pieces of 4096 bytes, else in sectors of 512. What can't be read is zeroed. Returns its ranges
/// of the source, in order and neighbours joined; none when every byte was read. What lies behind
/// the source's end can't be read. A failing disk takes its time: `stop` is asked before each
/// piece, and when it says true, the rest counts as unreadable.
[[nodiscard]] std::vector<ByteRange> readPatiently(const ByteSource &source, std::uint64_t offset,
    std::span<std::byte> into, const std::function<bool()> &stop = {});

} // namespace qed
