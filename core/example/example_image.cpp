// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/example/example_image.h"

#include <algorithm>
#include <array>
#include <format>
#include <random>

namespace qed::example {

namespace {

constexpr std::array<ExampleName, 12> kNames { {
    { ExampleKind::Example, "example" },
    { ExampleKind::Sound, "sound" },
    { ExampleKind::Dirty, "dirty" },
    { ExampleKind::Leaks, "leaks" },
    { ExampleKind::Shared, "shared" },
    { ExampleKind::Damaged, "damaged" },
    { ExampleKind::LostTable, "lost-table" },
    { ExampleKind::Truncated, "truncated" },
    { ExampleKind::Hopeless, "hopeless" },
    { ExampleKind::Unknown, "unknown" },
    { ExampleKind::Foreign, "foreign" },
    { ExampleKind::Full, "full" },
} };

constexpr std::uint64_t kDiskBytes = 8ULL << 30;

Shape shapeOf(std::uint64_t guestBytes)
{
    return { .clusterSize = 65536, .tableSize = 4, .imageSize = guestBytes };
}

std::uint64_t guestClusters(const ImageBuilder &image)
{
    return (image.shape().imageSize + image.shape().clusterSize - 1) / image.shape().clusterSize;
}

/// The engine's numbers are the same everywhere; those of the standard distributions are not.
std::uint64_t pick(std::mt19937_64 &random, std::uint64_t from, std::uint64_t to)
{
    return from + random() % (to - from);
}

/// Runs of files, zeroed stretches and free space, as on a disk that was in use for a while.
ImageBuilder usedDisk()
{
    ImageBuilder image(shapeOf(kDiskBytes));
    std::mt19937_64 random(20100928);
    const auto end = guestClusters(image);
    for (std::uint64_t guest = 0; guest < end;) {
        const auto length = std::min(pick(random, 8, 1200), end - guest);
        const auto use = random() % 10;
        if (use < 6) {
            const auto first = image.map(guest, length);
            image.fill(first, std::format("A file that begins at guest cluster {}. ", guest));
        } else if (use == 6) {
            image.zero(guest, length);
        }
        guest += length;
    }
    return image;
}

/// The first entry at or after `from` in table `l1Index` that leads to a cluster, with `count` more
/// behind it.
std::uint32_t mappedRun(
    const ImageBuilder &image, std::uint32_t l1Index, std::uint32_t from, std::uint32_t count)
{
    for (std::uint32_t length = 0; length < count; ++from)
        length = image.l2(l1Index, from) > 1 ? length + 1 : 0;
    return from - count;
}

void forget(ImageBuilder &image, std::uint32_t l1Index, std::uint32_t from, std::uint32_t count)
{
    const auto first = mappedRun(image, l1Index, from, count);
    for (auto i = first; i < first + count; ++i)
        image.setL2(l1Index, i, 0);
}

void leak(ImageBuilder &image)
{
    forget(image, 0, 5000, 12);
    forget(image, 1, 9000, 1);
    forget(image, 2, 20000, 300);
    image.fill(image.append(40), "Written before the crash, and never entered in a table. ");
}

void share(ImageBuilder &image)
{
    const auto one = mappedRun(image, 1, 12000, 1);
    const auto run = mappedRun(image, 2, 8000, 6);
    image.setL2(2, run, image.l2(1, one));
    const auto other = mappedRun(image, 0, 15000, 6);
    for (std::uint32_t i = 1; i < 6; ++i)
        image.setL2(2, run + i, image.l2(0, other + i));
}

void damage(ImageBuilder &image)
{
    const auto beyond = image.content().size() + (512ULL << 30);
    const auto outside = mappedRun(image, 0, 20000, 24);
    for (std::uint32_t i = 0; i < 24; ++i)
        image.setL2(0, outside + i, beyond + std::uint64_t { i } * 0x5A3C0000);
    const auto misaligned = mappedRun(image, 1, 3000, 1);
    image.setL2(1, misaligned, image.l2(1, misaligned) + 0x200);
    image.setL2(1, mappedRun(image, 1, 25000, 1), 0x1000);
    image.setL2(2, mappedRun(image, 2, 100, 1), image.l1(1));
}

void loseTable(ImageBuilder &image)
{
    image.setL1(3, image.l1(3) | (1ULL << 45));
}

ImageBuilder hopeless()
{
    auto image = usedDisk();
    image.changeHeader([](Header &header) {
        header.clusterSize = 65537;
        header.l1TableOffset ^= 0x55AA'0000'0000;
    });
    return image;
}

ImageBuilder foreign()
{
    auto image = usedDisk();
    image.changeHeader([](Header &header) { header.magic = 0xFB494651; }); // qcow2's
    return image;
}

ImageBuilder full(std::uint64_t guestBytes)
{
    ImageBuilder image(shapeOf(guestBytes));
    image.map(0, guestClusters(image));
    return image;
}

} // namespace

std::span<const ExampleName> exampleNames() noexcept
{
    return kNames;
}

ImageBuilder makeExample(ExampleKind kind, std::uint64_t guestBytes)
{
    if (kind == ExampleKind::Full)
        return full(guestBytes);
    if (kind == ExampleKind::Hopeless)
        return hopeless();
    if (kind == ExampleKind::Foreign)
        return foreign();
    auto image = usedDisk();
    const bool everything = kind == ExampleKind::Example;
    if (everything || kind == ExampleKind::Damaged)
        damage(image);
    if (everything || kind == ExampleKind::Shared)
        share(image);
    if (everything || kind == ExampleKind::LostTable)
        loseTable(image);
    if (everything || kind == ExampleKind::Leaks)
        leak(image);
    if (everything || kind == ExampleKind::Dirty || kind == ExampleKind::Damaged)
        image.setDirty();
    if (kind == ExampleKind::Truncated)
        image.shorten(image.content().size() / 3 + 1000);
    if (kind == ExampleKind::Unknown)
        image.changeHeader([](Header &header) { header.features |= 0x10; });
    return image;
}

} // namespace qed::example
