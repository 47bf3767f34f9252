// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An image and its base images, one above the other: where each part of the guest's disk really is.
#pragma once

#include "app/cli/map_row.h"
#include "core/backing/chain.h"
#include "core/base/progress.h"
#include "core/format/image.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace qed::cli {

/// One file of the chain.
class Layer {
public:
    explicit Layer(std::string file) : m_file(std::move(file)) { }
    Layer(const Layer &) = delete;
    Layer &operator=(const Layer &) = delete;
    virtual ~Layer() = default;

    [[nodiscard]] const std::string &file() const noexcept { return m_file; }
    /// Bytes of the disk that this file shows; parts above it read zeroes at and behind it.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// A row that begins at `offset` < size(); not present where the layer below decides. Without a
    /// depth.
    [[nodiscard]] virtual MapRow at(std::uint64_t offset) = 0;

private:
    std::string m_file;
};

class GuestLayers final {
public:
    /// Trouble with a base image is rows, never an error. Errors: HeaderUnusable and CannotRead,
    /// for `image`.
    [[nodiscard]] static Result<GuestLayers> open(
        const std::shared_ptr<const Image> &image, std::span<const ChainLink> chain);

    /// Calls `visit` with rows that cover the guest's disk in order; false from it ends the walk.
    /// Counts bytes of the guest's disk in `progress`. Errors: Cancelled.
    [[nodiscard]] Result<void> forEachRow(Progress &progress, const RowVisitor &visit);

    /// The file that rows of this depth are in.
    [[nodiscard]] const std::string &file(unsigned depth) const
    {
        return m_layers.at(depth)->file();
    }

private:
    GuestLayers() = default;
    [[nodiscard]] bool walk(unsigned depth, ByteRange part, Progress &progress, RowJoiner &rows);
    [[nodiscard]] bool addRow(const MapRow &row, Progress &progress, RowJoiner &rows);

    std::vector<std::unique_ptr<Layer>> m_layers; ///< the image first
};

} // namespace qed::cli
