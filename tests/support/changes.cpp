// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/changes.h"

#include "core/base/endian.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qed::test {

namespace {

constexpr std::uint64_t kCluster = 4096;

std::vector<std::byte> bytes64(std::uint64_t value)
{
    std::vector<std::byte> bytes(8);
    storeLittleEndian(bytes.data(), value);
    return bytes;
}

std::vector<std::byte> tableOf(const std::vector<std::pair<std::uint32_t, std::uint64_t>> &entries)
{
    std::vector<std::byte> table(kCluster);
    for (const auto &[index, value] : entries)
        storeLittleEndian(table.data() + 8ULL * index, value);
    return table;
}

void overwrite(std::vector<std::byte> &file, std::uint64_t offset, std::span<const std::byte> bytes)
{
    file.resize(std::max<std::size_t>(file.size(), offset + bytes.size()));
    std::ranges::copy(bytes, file.begin() + static_cast<std::ptrdiff_t>(offset));
}

/// Header, L1 table, one L2 table at cluster 2, four clusters of data from 3 on.
ImageBuilder small()
{
    ImageBuilder image({ .imageSize = 4ULL << 20 });
    image.map(0, 4);
    for (std::uint64_t i = 0; i < 4; ++i)
        image.fill(3 + i, std::string("guest cluster ") + static_cast<char>('0' + i));
    return image;
}

std::uint64_t l1Entry(std::uint32_t index)
{
    return kCluster + 8ULL * index;
}

std::uint64_t l2Entry(std::uint32_t index)
{
    return 2 * kCluster + 8ULL * index;
}

ChangeCase entriesCleared()
{
    auto image = small();
    image.setL2(0, 1, 1ULL << 40).setL2(0, 9, 4711).setL1(3, 99 * kCluster).setDirty();
    return { "entries cleared", image.bytes(),
        ChangeMaker(image)
            .set64(Stage::Detach, l1Entry(3), 0)
            .set64(Stage::Detach, l2Entry(1), 1)
            .set64(Stage::Detach, l2Entry(9), 0)
            .make() };
}

ChangeCase clusterCopied()
{
    auto image = small();
    image.pointL2(0, 6, 4);
    return { "cluster copied", image.bytes(),
        ChangeMaker(image)
            .resize(8 * kCluster)
            .copy(Stage::Data, 4 * kCluster, 7 * kCluster, kCluster)
            .set64(Stage::Tables, l2Entry(6), 7 * kCluster)
            .make() };
}

/// The file ends inside a cluster, and what is new begins behind it.
ChangeCase tableCopied()
{
    auto image = small();
    image.pointL1(1, 2).resize(7 * kCluster + 700);
    return { "table copied", image.bytes(),
        ChangeMaker(image)
            .resize(11 * kCluster)
            .copy(Stage::Data, 3 * kCluster, 8 * kCluster, 2 * kCluster)
            .put(Stage::Data, 10 * kCluster, tableOf({ { 0, 8 * kCluster }, { 1, 9 * kCluster } }))
            .set64(Stage::L1, l1Entry(1), 10 * kCluster)
            .make() };
}

ChangeCase l1Moved()
{
    auto image = small();
    image.setDirty();
    const auto table = tableOf({ { 0, 2 * kCluster } });
    return { "l1 table moved", image.bytes(),
        ChangeMaker(image)
            .resize(8 * kCluster)
            .put(Stage::Data, 7 * kCluster, table)
            .set64(Stage::L1, 40, 7 * kCluster)
            .make() };
}

/// Leaks at 3 and 5; data at 4, 6, 7; two tables, of which one stands at the end. All moves to the
/// front: data into leaks, the table to where data was, whose entry was changed in its old place.
ChangeCase spaceReclaimed()
{
    auto image = small();
    const auto last = image.map(image.tableEntries(), 1);
    image.fill(last, "data of the second table");
    image.setL2(0, 0, 0).setL2(0, 2, 0).changeHeader(
        [](Header &header) { header.autoclearFeatures = 0x10; });
    const auto table = last - 1;
    auto change = ChangeMaker(image)
                      .resize(7 * kCluster)
                      .copy(Stage::Data, 6 * kCluster, 3 * kCluster, kCluster)
                      .copy(Stage::Data, last * kCluster, 5 * kCluster, kCluster)
                      .set64(Stage::Tables, l2Entry(3), 3 * kCluster)
                      .set64(Stage::Tables, table * kCluster, 5 * kCluster)
                      .put(Stage::MoveTables, 6 * kCluster, tableOf({ { 0, 5 * kCluster } }))
                      .set64(Stage::MoveL1, l1Entry(1), 6 * kCluster)
                      .make();
    change.flags.autoclearAfter = 0;
    return { "space reclaimed", image.bytes(), std::move(change) };
}

ChangeCase filePadded()
{
    auto image = small();
    image.shorten(1000);
    return { "file padded", image.bytes(), ChangeMaker(image).resize(7 * kCluster).make() };
}

ChangeCase onlyFlags()
{
    auto image = small();
    image.setDirty().changeHeader([](Header &header) {
        header.autoclearFeatures = 3;
        header.compatFeatures = 0x123456789ABCDEF0;
    });
    auto change = ChangeMaker(image).make();
    change.flags.autoclearAfter = 0;
    return { "flags only", image.bytes(), std::move(change) };
}

/// An entry that leads to exactly where the file grows: detached first, and set to what it was in
/// the end.
ChangeCase entrySetTwice()
{
    auto image = small();
    image.pointL2(0, 5, 7).pointL2(0, 6, 8);
    return { "entry set twice", image.bytes(),
        ChangeMaker(image)
            .resize(9 * kCluster)
            .set64(Stage::Detach, l2Entry(5), 0)
            .set64(Stage::Detach, l2Entry(6), 1)
            .copy(Stage::Data, 3 * kCluster, 7 * kCluster, kCluster)
            .copy(Stage::Data, 5 * kCluster, 8 * kCluster, kCluster)
            .set64(Stage::Tables, l2Entry(5), 7 * kCluster)
            .set64(Stage::Tables, l2Entry(7), 8 * kCluster)
            .make() };
}

} // namespace

ChangeMaker::ChangeMaker(const ImageBuilder &image) : m_image(image)
{
    const auto header = image.header();
    m_change.sizeBefore = image.content().size();
    m_change.sizeAfter = m_change.sizeBefore;
    m_change.flags = { .featuresBefore = header.features,
        .autoclearBefore = header.autoclearFeatures,
        .featuresAfter = header.features & ~std::uint64_t { kFeatureNeedCheck },
        .autoclearAfter = header.autoclearFeatures };
}

ChangeMaker &ChangeMaker::set64(Stage stage, std::uint64_t offset, std::uint64_t value)
{
    auto before = bytes64(m_image.content().read64(offset));
    for (const auto &earlier : m_change.edits) {
        if (earlier.edit.offset == offset)
            before = earlier.edit.after;
    }
    m_change.edits.push_back(
        { stage, { .offset = offset, .before = std::move(before), .after = bytes64(value) } });
    return *this;
}

ChangeMaker &ChangeMaker::put(Stage stage, std::uint64_t offset, std::vector<std::byte> bytes)
{
    m_change.edits.push_back({ stage, { .offset = offset, .after = std::move(bytes) } });
    return *this;
}

ChangeMaker &ChangeMaker::copy(
    Stage stage, std::uint64_t from, std::uint64_t to, std::uint64_t length)
{
    m_change.edits.push_back({ stage, { .offset = to, .copyFrom = from, .copyLength = length } });
    return *this;
}

ChangeMaker &ChangeMaker::resize(std::uint64_t size)
{
    m_change.sizeAfter = size;
    return *this;
}

Change ChangeMaker::make() const
{
    auto change = m_change;
    std::ranges::stable_sort(change.edits, {},
        [](const StagedEdit &each) { return std::pair(each.stage, each.edit.offset); });
    return change;
}

std::vector<std::byte> carriedOut(const Change &change, const std::vector<std::byte> &image)
{
    auto file = image;
    file.resize(std::max<std::size_t>(file.size(), change.sizeAfter));
    for (const auto &[stage, edit] : change.edits) {
        const auto bytes = edit.copyFrom ? std::span(image).subspan(*edit.copyFrom, edit.copyLength)
                                         : std::span(edit.after);
        overwrite(file, edit.offset, bytes);
    }
    file.resize(change.sizeAfter);
    overwrite(file, 16, bytes64(change.flags.featuresAfter));
    overwrite(file, 32, bytes64(change.flags.autoclearAfter));
    return file;
}

std::string slug(const std::string &name)
{
    std::string text;
    bool isFirst = true;
    for (const char letter : name) {
        if (letter != ' ')
            text += isFirst && letter >= 'a' ? static_cast<char>(letter - 'a' + 'A') : letter;
        isFirst = letter == ' ';
    }
    return text;
}

std::vector<ChangeCase> changeCases()
{
    return { entriesCleared(), clusterCopied(), tableCopied(), l1Moved(), spaceReclaimed(),
        filePadded(), onlyFlags(), entrySetTwice() };
}

} // namespace qed::test
