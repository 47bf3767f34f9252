// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Bytes that can be written. The one interface under core/apply, so that tests can let any call of
// it fail.
#pragma once

#include "core/io/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace qed {

/// Used by one thread at a time. Unlike for any other source, size() is the present one.
class ByteTarget : public ByteSource {
public:
    /// Writes all of `bytes`, or gives an error; the file then holds any part of them. Writing
    /// behind the end makes the file longer. Nothing is on the disk before sync().
    [[nodiscard]] virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes)
        = 0;
    /// Cuts the file off, or appends zeroes. In bytes.
    [[nodiscard]] virtual Result<void> resize(std::uint64_t size) = 0;
    /// Returns when everything written so far, and the file's size, are on the disk; for a file
    /// that was just made, its name in the folder too.
    [[nodiscard]] virtual Result<void> sync() = 0;
};

} // namespace qed
