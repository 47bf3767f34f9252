// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A regular file that an export writes to, which never passes for whole while it is not.
#pragma once

#include "core/guest/output.h"
#include "core/io/file_identity.h"

#include <filesystem>
#include <memory>
#include <span>

namespace qed {

enum class IfThere : std::uint8_t { Refuse, Replace };

class OutputFile final : public Output {
public:
    /// Makes the file, or opens the one that is there, links followed, without changing it yet.
    /// Errors: AlreadyThere; PartOfImage when it is one of `readFrom`, whatever its name; InUse
    /// when a running QEMU uses it; LocksUnknown for a file that is there, when that can't be found
    /// out; NotAFile; CannotOpen.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> open(
        const std::filesystem::path &path, IfThere ifThere, std::span<const FileIdentity> readFrom);
    /// Unless keep() was called, removes the file if open() made it, and empties it if anything
    /// else was called.
    ~OutputFile() override;

    [[nodiscard]] Result<std::size_t> write(
        std::uint64_t offset, std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> resize(std::uint64_t size) override;
    [[nodiscard]] Result<void> sync() override;

    /// It is whole: it stays.
    void keep() noexcept { m_kept = true; }
    /// What the file was when it was opened.
    [[nodiscard]] const FileIdentity &identity() const noexcept { return m_identity; }

private:
    OutputFile(int descriptor, std::filesystem::path path, bool made);
    void discard() const;
    [[nodiscard]] Result<void> expectUnused() const;
    [[nodiscard]] Result<void> check(std::span<const FileIdentity> readFrom);
    [[nodiscard]] Error failure(std::uint64_t offset) const;

    int m_descriptor;
    std::filesystem::path m_path;
    FileIdentity m_identity;
    bool m_made; ///< by open()
    bool m_touched = false;
    bool m_kept = false;
};

} // namespace qed
