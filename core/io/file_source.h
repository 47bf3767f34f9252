// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A file, opened for reading only. Its bytes, its times and its locks are left alone.
#pragma once

#include "core/io/byte_source.h"
#include "core/io/file_identity.h"

#include <filesystem>
#include <memory>

namespace qed {

class FileSource final : public ByteSource {
public:
    /// Opens a regular file or a block device. Never waits on a pipe, and asks the system not to
    /// touch the access time.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(
        const std::filesystem::path &path);
    ~FileSource() override;

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_identity.size; }
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override;

    /// What the file was when it was opened.
    [[nodiscard]] const FileIdentity &identity() const noexcept { return m_identity; }
    /// Bytes that the file occupies on its file system; less than size() when it has holes.
    [[nodiscard]] std::uint64_t allocatedBytes() const noexcept { return m_allocatedBytes; }
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

private:
    FileSource(int descriptor, std::filesystem::path path);
    [[nodiscard]] bool becameShorter() const;

    int m_descriptor;
    std::filesystem::path m_path;
    FileIdentity m_identity;
    std::uint64_t m_allocatedBytes = 0;
};

} // namespace qed
