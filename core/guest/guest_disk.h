// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The guest's disk: an image and its base images, one above the other, read as the guest reads
// them.
#pragma once

#include "core/backing/chain.h"
#include "core/base/progress.h"
#include "core/guest/disk_range.h"
#include "core/guest/layer.h"
#include "core/io/file_identity.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qed {

/// Owns what it reads from. Not to be used from several threads at once.
class GuestDisk final {
public:
    /// `chain` is what resolveChain() says of `image`. Trouble with a base image is damage of
    /// ranges, never an error. Errors: HeaderUnusable, and CannotRead as the guest reads it, for
    /// `image`.
    [[nodiscard]] static Result<GuestDisk> open(const std::shared_ptr<const Image> &image,
        std::span<const ChainLink> chain, TableReading how);

    [[nodiscard]] std::uint64_t size() const { return m_layers.front()->size(); } ///< bytes

    /// Calls `visit` with ranges that cover [0, size()) in order, neighbours that say the same
    /// joined; false from it ends the walk. Errors: Cancelled.
    [[nodiscard]] Result<void> forEachRange(
        const Progress &progress, const DiskRangeVisitor &visit);

    /// Fills `into` with the bytes from `offset` on. Errors: OutOfRange; CannotRead where the guest
    /// can't read either.
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> into);

    /// The file that ranges of this depth are in.
    [[nodiscard]] const std::string &file(unsigned depth) const
    {
        return m_layers.at(depth)->file();
    }
    /// What the file offsets of Data of this depth are offsets of.
    [[nodiscard]] const ByteSource &source(unsigned depth) const
    {
        return *m_layers.at(depth)->source();
    }
    /// Every file of the chain, as far as there are such files: what must not be written to.
    [[nodiscard]] const std::vector<FileIdentity> &files() const noexcept { return m_files; }

private:
    GuestDisk() = default;
    [[nodiscard]] bool walk(
        unsigned depth, ByteRange part, const Progress &progress, DiskRangeJoiner &ranges);

    std::vector<std::unique_ptr<Layer>> m_layers; ///< the image first
    std::vector<FileIdentity> m_files;
};

} // namespace qed
