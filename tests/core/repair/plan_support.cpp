// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/core/repair/plan_support.h"

#include <algorithm>
#include <format>

namespace qed::test {

namespace {

constexpr std::uint64_t kSector = 512;

bool isTable(const ImageBuilder &image, std::uint64_t cluster)
{
    for (std::uint32_t i = 0; i < 4; ++i) {
        const auto table = image.l1(i) / image.shape().clusterSize;
        if (table != 0 && cluster >= table && cluster - table < image.shape().tableSize)
            return true;
    }
    return false;
}

/// Bytes [from, to) of the file, where the edit writes them.
Edit pieceOf(const Edit &edit, std::uint64_t from, std::uint64_t to)
{
    if (edit.copyFrom)
        return { .offset = from,
            .copyFrom = *edit.copyFrom + (from - edit.offset),
            .copyLength = to - from };
    const auto begin = edit.after.begin() + static_cast<std::ptrdiff_t>(from - edit.offset);
    return { .offset = from, .after = { begin, begin + static_cast<std::ptrdiff_t>(to - from) } };
}

} // namespace

ImageBuilder filledImage(const PlanShape &plan)
{
    ImageBuilder image(plan.shape);
    if (plan.backed)
        image.setBackingName("base.raw", true);
    const auto first = image.clusters();
    image.map(0, 9);
    image.zero(11, 3);
    image.map(20, 4);
    image.map(image.tableEntries() - 2, 4);
    image.map(3 * image.tableEntries() + 7, 3);
    for (auto cluster = first; cluster < image.clusters(); ++cluster) {
        if (!isTable(image, cluster))
            image.fill(cluster, std::format("cluster {:4} ", cluster));
    }
    return image;
}

Change partOfChange(const Change &change, Stage stage, std::mt19937_64 &random)
{
    Change part { .sizeBefore = change.sizeBefore, .sizeAfter = change.sizeBefore };
    const bool grown = change.sizeAfter > change.sizeBefore && stage >= Stage::Data;
    if (grown || stage == Stage::Cut)
        part.sizeAfter = change.sizeAfter;
    for (const auto &staged : change.edits) {
        if (staged.stage < stage)
            part.edits.push_back(staged);
        if (staged.stage != stage)
            continue;
        const auto range = staged.edit.range();
        for (auto at = range.offset; at < range.end();) {
            const auto end = std::min(range.end(), (at / kSector + 1) * kSector);
            if (random() % 2 == 0)
                part.edits.push_back({ stage, pieceOf(staged.edit, at, end) });
            at = end;
        }
    }
    return part;
}

} // namespace qed::test
