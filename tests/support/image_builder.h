// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The builder of images as tests need it: into files, and opened.
#pragma once

#include "core/example/image_builder.h"
#include "core/format/image.h"
#include "tests/support/sparse_bytes.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace qed::test {

using example::ImageBuilder;
using example::kDefaultCluster;
using example::Shape;

/// Throws std::system_error.
void writeFile(const std::filesystem::path &path, const ImageBuilder &image);

/// The image over a MemorySource; throws when it can't be opened, which only a source that fails
/// can bring about.
[[nodiscard]] std::shared_ptr<const Image> imageOf(const ImageBuilder &builder);
[[nodiscard]] std::shared_ptr<const Image> imageOf(std::vector<std::byte> bytes);
/// The same over a source that may be exabytes long.
[[nodiscard]] std::shared_ptr<const Image> imageOf(std::unique_ptr<ByteSource> source);

} // namespace qed::test
