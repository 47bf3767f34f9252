// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A file, opened for reading and writing: the only class that can change one. core/apply uses it,
// nobody else does (tests/rules).
#pragma once

#include "core/io/byte_target.h"
#include "core/io/file_identity.h"

#include <filesystem>
#include <memory>

namespace qed {

class FileTarget final : public ByteTarget {
public:
    /// Opens a regular file that is there; never creates one, never waits on a pipe. Errors:
    /// NotAllowed (`detail` is "owner, mode"), NotAFile, CannotOpen.
    [[nodiscard]] static Result<std::unique_ptr<FileTarget>> open(
        const std::filesystem::path &path);

    /// Makes a new file that whoever may use the file behind the descriptor `like` may use, and
    /// nobody else: its mode, and as far as the system lets us its owner. Links are not followed.
    /// Errors: UndoFileExists when there is anything of that name, CannotWrite.
    [[nodiscard]] static Result<std::unique_ptr<FileTarget>> create(
        const std::filesystem::path &path, int like);

    ~FileTarget() override;

    [[nodiscard]] std::uint64_t size() const noexcept override;
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into) const override;
    [[nodiscard]] ByteRange nextData(std::uint64_t offset) const override;
    [[nodiscard]] Result<void> write(
        std::uint64_t offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> resize(std::uint64_t size) override;
    [[nodiscard]] Result<void> sync() override;

    /// What the file is now.
    [[nodiscard]] Result<FileIdentity> identity() const { return identify(m_descriptor); }
    /// Asks the system to forget what it keeps of the file in memory, so that whoever reads it next
    /// reads the disk. For what was synced before; a wish, not a command.
    void dropCache() const noexcept;
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }

private:
    FileTarget(int descriptor, std::filesystem::path path, bool isNew);
    [[nodiscard]] std::unexpected<Error> failure(ErrorKind kind, int code, std::uint64_t at) const;

    int m_descriptor;
    std::filesystem::path m_path;
    bool m_nameIsSynced;
};

} // namespace qed
