// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Read-only bytes: a file, memory, or an overlay. The interface has no way to write.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace qed {

/// All members may be called from several threads at once.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// In bytes; what it was when the source was opened.
    [[nodiscard]] virtual std::uint64_t size() const noexcept = 0;

    /// Fills `into` with the bytes from `offset` on, all of them or none: a range that leaves
    /// [0, size()) and a file that became shorter are errors.
    [[nodiscard]] virtual Result<void> read(std::uint64_t offset, std::span<std::byte> into) const
        = 0;

    /// The first stretch at or after `offset` that can hold anything but zeroes; empty, and at
    /// size(), when all the rest is a hole. Cheap; a source that doesn't know says "all the rest".
    [[nodiscard]] virtual ByteRange nextData(std::uint64_t offset) const
    {
        return offset < size() ? ByteRange { offset, size() - offset } : ByteRange { size(), 0 };
    }
};

} // namespace qed
