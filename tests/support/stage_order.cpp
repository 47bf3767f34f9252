// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/stage_order.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <format>
#include <span>
#include <utility>

namespace qed::test {

namespace {

/// What is there of the range; short where the file ends.
std::span<const std::byte> partOf(const std::vector<std::byte> &file, const ByteRange &range)
{
    const auto part = range.intersection({ 0, file.size() });
    return std::span(file).subspan(std::min<std::size_t>(range.offset, file.size()), part.length);
}

bool isJudged(const ChangeCase &each, const StagedEdit &edit)
{
    const auto &change = each.change;
    const bool isAlone = std::ranges::count_if(change.edits, [&](const StagedEdit &other) {
        return other.range().overlaps(edit.range());
    }) == 1;
    return isAlone && edit.range().end() <= change.sizeAfter;
}

/// What lies behind the old end was zeroes.
bool hasBegun(const ChangeCase &each, const StagedEdit &edit, const std::vector<std::byte> &file)
{
    const auto now = partOf(file, edit.range());
    const auto before = partOf(each.image, edit.range());
    const auto shared = std::min(now.size(), before.size());
    return !std::ranges::equal(now.first(shared), before.first(shared))
        || std::ranges::any_of(
            now.subspan(shared), [](std::byte byte) { return byte != std::byte { 0 }; });
}

bool isDone(
    const std::vector<std::byte> &final, const StagedEdit &edit, const std::vector<std::byte> &file)
{
    return std::ranges::equal(partOf(file, edit.range()), partOf(final, edit.range()));
}

/// Sizes are judged like edits: growing is the first thing of Data, cutting the only one of Cut.
void judgeSize(const Change &change, std::uint64_t size, std::array<bool, kStageCount> &begun,
    std::array<bool, kStageCount> &done)
{
    const auto stage
        = std::to_underlying(change.sizeAfter > change.sizeBefore ? Stage::Data : Stage::Cut);
    begun[stage] = begun[stage] || size != change.sizeBefore;
    done[stage] = done[stage] && size == change.sizeAfter;
}

} // namespace

std::optional<std::string> orderFault(const ChangeCase &change, const std::vector<std::byte> &final,
    const std::vector<std::byte> &image)
{
    std::array<bool, kStageCount> begun {};
    std::array<bool, kStageCount> done {};
    done.fill(true);
    for (const auto &edit : change.change.edits) {
        if (!isJudged(change, edit))
            continue;
        const auto stage = std::to_underlying(edit.stage);
        begun[stage] = begun[stage] || hasBegun(change, edit, image);
        done[stage] = done[stage] && isDone(final, edit, image);
    }
    judgeSize(change.change, image.size(), begun, done);
    for (std::size_t later = 1; later < kStageCount; ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (begun[later] && !done[earlier])
                return std::format("stage {} is there, stage {} is not", later, earlier);
        }
    }
    return std::nullopt;
}

} // namespace qed::test
