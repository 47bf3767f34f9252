// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An image as far as it can be understood: bytes, header, geometry. Opening never writes.
#pragma once

#include "core/format/geometry.h"
#include "core/format/header.h"
#include "core/io/byte_source.h"
#include "core/io/file_source.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qed {

/// Where base images are that do not stand where the image above them says, by the path that it
/// says.
using BaseLocations = std::map<std::filesystem::path, std::filesystem::path>;

/// Immutable once opened; may be shared between threads.
class Image final {
public:
    /// Opens any file leniently: whatever its header holds, the image shows what can be understood.
    /// Errors only when the file itself can't be opened or its first bytes can't be read.
    [[nodiscard]] static Result<std::shared_ptr<const Image>> open(
        const std::filesystem::path &path, BaseLocations bases = {});
    /// The same over bytes from elsewhere. `path` names the file that they stand for, if any: base
    /// images are looked for from there.
    [[nodiscard]] static Result<std::shared_ptr<const Image>> open(
        std::unique_ptr<ByteSource> source, std::filesystem::path path = {},
        BaseLocations bases = {});

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const ByteSource &source() const noexcept { return *m_source; }
    /// The file behind the image; null when it is not a file.
    [[nodiscard]] const FileSource *file() const noexcept { return m_file; }

    [[nodiscard]] const Header &header() const noexcept { return m_header; }
    [[nodiscard]] const std::vector<HeaderProblem> &headerProblems() const noexcept
    {
        return m_problems;
    }
    /// Has the magic of QED.
    [[nodiscard]] bool isQed() const noexcept { return m_header.magic == kMagic; }
    /// Present when cluster_size and table_size can be used.
    [[nodiscard]] const std::optional<Geometry> &geometry() const noexcept { return m_geometry; }
    /// The tables can be followed: no header problem is fatal. geometry() is present then.
    [[nodiscard]] bool checkable() const noexcept;

    /// The recorded name of the base image, byte for byte; nothing without one or when it lies
    /// outside the header.
    [[nodiscard]] const std::optional<std::string> &backingName() const noexcept
    {
        return m_backingName;
    }
    /// Of its whole chain, as told when it was opened.
    [[nodiscard]] const BaseLocations &baseLocations() const noexcept { return m_bases; }

private:
    Image() = default;
    [[nodiscard]] Result<void> load();

    std::filesystem::path m_path;
    BaseLocations m_bases;
    std::unique_ptr<ByteSource> m_source;
    const FileSource *m_file = nullptr;
    Header m_header;
    std::vector<HeaderProblem> m_problems;
    std::optional<Geometry> m_geometry;
    std::optional<std::string> m_backingName;
};

/// What a file that is not QED looks like by its first bytes: "qcow2", "vmdk", "vdi", "vhdx",
/// "vpc", "parallels", "luks", or "raw".
[[nodiscard]] std::string probeFormat(const ByteSource &source);

} // namespace qed
