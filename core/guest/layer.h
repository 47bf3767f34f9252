// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One file of a chain of images, by what it says about the guest's disk.
#pragma once

#include "core/backing/chain.h"
#include "core/guest/disk_range.h"
#include "core/map/guest_reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace qed {

class Layer {
public:
    explicit Layer(std::string file) : m_file(std::move(file)) { }
    Layer(const Layer &) = delete;
    Layer &operator=(const Layer &) = delete;
    virtual ~Layer() = default;

    /// Its path, or the name that the image above has for it.
    [[nodiscard]] const std::string &file() const noexcept { return m_file; }
    /// Bytes of the disk that this file shows; parts above it read zeroes at and behind it.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// A range that begins at `offset` < size(); Nothing where the layer below decides. Without a
    /// depth.
    [[nodiscard]] virtual DiskRange at(std::uint64_t offset) = 0;
    /// What file offsets of Data are offsets of; null when at() never says Data.
    [[nodiscard]] virtual const ByteSource *source() const noexcept = 0;

private:
    std::string m_file;
};

/// The layer of the image itself.
[[nodiscard]] std::unique_ptr<Layer> imageLayer(GuestReader reader, TableReading how);
/// The layer of a base image. Trouble with it is a layer that is damaged all over, never an error.
[[nodiscard]] std::unique_ptr<Layer> baseLayer(const ChainLink &link, TableReading how);
/// The same of a base image that the image above it has, but names no more.
[[nodiscard]] std::unique_ptr<Layer> namelessLayer();

} // namespace qed
