// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Sparse bytes as tests need them: out of files and into files, and as an image is opened from.
#pragma once

#include "core/example/sparse_bytes.h"
#include "core/io/byte_source.h"

#include <filesystem>
#include <utility>

namespace qed::test {

using example::SparseBytes;

/// Takes over a file, holes and pages of zeroes left out. Throws std::system_error.
[[nodiscard]] SparseBytes readSparsely(const std::filesystem::path &path);
/// Makes a file with holes, in the place of any that is there. Throws std::system_error.
void writeFile(const std::filesystem::path &path, const SparseBytes &bytes);

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
