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
    qed::test::writeFile(folder / "small", small(1, 1));
    qed::test::writeFile(folder / "two_cluster_tables", small(2, 1));
    qed::test::writeFile(folder / "long_header", small(1, 3));
    qed::test::writeFile(folder / "base", withBase());
    qed::test::writeFile(folder / "lost_table", lostTable());
    qed::test::writeFile(folder / "cut", small(1, 1).shorten(100));
    qed::test::writeFile(folder / "no_header", small(1, 1).resize(10));
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        auto image = small(seed % 4 == 0 ? 2 : 1, 1).content();
        qed::test::Mutator(seed, qed::test::HeaderDamage::Any).damage(image);
        qed::test::writeFile(folder / std::format("damaged_{:02}", seed), image);
    }
    return 0;
}
