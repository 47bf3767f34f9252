// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/image_builder.h"

#include "core/base/error.h"
#include "core/io/memory_source.h"

#include <stdexcept>
#include <utility>

namespace qed::test {

void writeFile(const std::filesystem::path &path, const ImageBuilder &image)
{
    writeFile(path, image.content());
}

std::shared_ptr<const Image> imageOf(std::unique_ptr<ByteSource> source)
{
    auto image = Image::open(std::move(source));
    if (!image)
        throw std::runtime_error(describe(image.error()));
    return *std::move(image);
}

std::shared_ptr<const Image> imageOf(std::vector<std::byte> bytes)
{
    return imageOf(std::make_unique<MemorySource>(std::move(bytes)));
}

std::shared_ptr<const Image> imageOf(const ImageBuilder &builder)
{
    return imageOf(builder.bytes());
}

} // namespace qed::test
