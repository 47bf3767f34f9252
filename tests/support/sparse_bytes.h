// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Bytes of a file of any length of which only the pages that were written take memory.
#pragma once

#include "core/io/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace qed::test {

class SparseBytes final {
public:
    static constexpr std::uint64_t kPage = 4096; ///< bytes

    SparseBytes() = default;
    explicit SparseBytes(std::span<const std::byte> bytes) { write(0, bytes); }
    /// Takes over a file, holes and pages of zeroes left out. Throws std::system_error.
    [[nodiscard]] static SparseBytes fromFile(const std::filesystem::path &path);

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
    /// Makes a file with holes. Throws std::system_error.
    void writeTo(const std::filesystem::path &path) const;

private:
    std::uint64_t m_size = 0;
    std::map<std::uint64_t, std::vector<std::byte>> m_pages; ///< by page number
};

/// Sparse bytes as an image is opened from.
class SparseSource final : public ByteSource {
public:
    explicit SparseSource(SparseBytes bytes) : m_bytes(std::move(bytes)) { }
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_bytes.size(); }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override
    {
        return m_bytes.nextData(offset);
    }

private:
    SparseBytes m_bytes;
};

} // namespace qed::test
