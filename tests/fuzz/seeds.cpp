// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// fuzz_seeds FOLDER: the small images that fuzzing begins with.

#include "tests/support/image_builder.h"
#include "tests/support/mutator.h"

#include <cstdint>
#include <filesystem>
#include <format>
#include <print>

namespace {

using qed::test::ImageBuilder;

ImageBuilder small(std::uint32_t tableSize, std::uint32_t headerSize)
{
    ImageBuilder image(
        { .tableSize = tableSize, .headerSize = headerSize, .imageSize = 4ULL << 20 });
    image.map(0, 3);
    image.map(image.tableEntries() + 2, 2);
    image.zero(5, 2);
    return image;
}

ImageBuilder withBase()
{
    auto image = small(1, 1);
    return image.setBackingName("base.raw", true);
}

ImageBuilder lostTable()
{
    ImageBuilder image;
    image.map(0, 6);
    return image.setL1(0, 1ULL << 40);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::println(stderr, "usage: fuzz_seeds FOLDER");
        return 1;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    small(1, 1).writeTo(folder / "small");
    small(2, 1).writeTo(folder / "two_cluster_tables");
    small(1, 3).writeTo(folder / "long_header");
    withBase().writeTo(folder / "base");
    lostTable().writeTo(folder / "lost_table");
    small(1, 1).shorten(100).writeTo(folder / "cut");
    small(1, 1).resize(10).writeTo(folder / "no_header");
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        auto image = small(seed % 4 == 0 ? 2 : 1, 1).content();
        qed::test::Mutator(seed, qed::test::HeaderDamage::Any).damage(image);
        image.writeTo(folder / std::format("damaged_{:02}", seed));
    }
    return 0;
}
