// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Bytes of a file of any length of which only the pages that were written take memory.
#pragma once

#include "core/base/byte_range.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace qed::example {

class SparseBytes final {
public:
    static constexpr std::uint64_t kPage = 4096; ///< bytes

    SparseBytes() = default;
    explicit SparseBytes(std::span<const std::byte> bytes) { write(0, bytes); }

    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; } ///< bytes
    /// Cuts the end off, or appends zeroes.
    void resize(std::uint64_t size);
    /// Grows the file where the bytes reach behind its end.
    void write(std::uint64_t offset, std::span<const std::byte> bytes);
    void write64(std::uint64_t offset, std::uint64_t value); ///< little-endian
    /// What lies behind the end reads as zeroes.
    void read(std::uint64_t offset, std::span<std::byte> into) const;
    [[nodiscard]] std::uint64_t read64(std::uint64_t offset) const; ///< little-endian
    /// The first stretch at or after `offset` that was written to; empty, at size(), when there is
    /// none.
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const;

    [[nodiscard]] std::vector<std::byte> toVector() const;

private:
    std::uint64_t m_size = 0;
    std::map<std::uint64_t, std::vector<std::byte>> m_pages; ///< by page number
};

} // namespace qed::example
