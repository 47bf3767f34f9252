// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/pieces.h"

#include <algorithm>
#include <ranges>

namespace qed {

namespace {

struct Piece {
    std::size_t from = 0; ///< in the range
    std::size_t length = 0;

    [[nodiscard]] std::span<const std::byte> of(std::span<const std::byte> bytes) const
    {
        return bytes.subspan(from, length);
    }
};

Piece pieceAt(const Moments &moments, std::size_t seam)
{
    return { moments.seams[seam] - moments.range.offset,
        moments.seams[seam + 1] - moments.seams[seam] };
}

/// Whether the piece holds what it held at a moment before `stage` was done.
bool isEarlier(
    const Moments &moments, Stage stage, const Piece &piece, std::span<const std::byte> now)
{
    const auto held = [&](std::span<const std::byte> bytes) {
        return std::ranges::equal(piece.of(bytes), now);
    };
    return held(moments.original)
        || std::ranges::any_of(moments.after, [&](const Moments::After &moment) {
               return moment.stage < stage && held(moment.bytes);
           });
}

/// Whether it holds what it held when `stage` was done, or after that.
bool isLater(
    const Moments &moments, Stage stage, const Piece &piece, std::span<const std::byte> now)
{
    return std::ranges::any_of(moments.after, [&](const Moments::After &moment) {
        return moment.stage >= stage && std::ranges::equal(piece.of(moment.bytes), now);
    });
}

std::size_t commonBegin(std::span<const std::byte> one, std::span<const std::byte> other)
{
    return static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

std::size_t commonEnd(std::span<const std::byte> one, std::span<const std::byte> other)
{
    const auto backwards = one | std::views::reverse;
    const auto differs = std::ranges::mismatch(backwards, other | std::views::reverse);
    return static_cast<std::size_t>(differs.in1 - backwards.begin());
}

/// Whether a write that ended early can have left this: the begin of one moment, and the end of
/// another or the same.
bool isOfMoments(const Moments &moments, const Piece &piece, std::span<const std::byte> now)
{
    auto begin = commonBegin(now, piece.of(moments.original));
    auto end = commonEnd(now, piece.of(moments.original));
    for (const auto &moment : moments.after) {
        begin = std::max(begin, commonBegin(now, piece.of(moment.bytes)));
        end = std::max(end, commonEnd(now, piece.of(moment.bytes)));
    }
    return begin + end >= now.size();
}

} // namespace

std::vector<std::byte> stepped(
    const Moments &moments, Stage stage, Direction direction, std::span<const std::byte> now)
{
    const bool forward = direction == Direction::Forward;
    const auto goal = forward ? moments.through(stage) : moments.before(stage);
    std::vector<std::byte> bytes(goal.begin(), goal.end());
    for (std::size_t i = 0; i + 1 < moments.seams.size(); ++i) {
        const auto piece = pieceAt(moments, i);
        const auto held = piece.of(now);
        const bool earlier = isEarlier(moments, stage, piece, held);
        const bool later = isLater(moments, stage, piece, held);
        if (earlier != later && later == forward)
            std::ranges::copy(held, bytes.begin() + static_cast<std::ptrdiff_t>(piece.from));
    }
    return bytes;
}

std::vector<ByteRange> foreignPieces(
    const Moments &moments, Expected expected, std::span<const std::byte> now)
{
    std::vector<ByteRange> foreign;
    for (std::size_t i = 0; i + 1 < moments.seams.size(); ++i) {
        auto piece = pieceAt(moments, i);
        if (piece.from >= now.size())
            break;
        piece.length = std::min(piece.length, now.size() - piece.from);
        const auto held = piece.of(now);
        const bool known = expected == Expected::Final
            ? std::ranges::equal(piece.of(moments.through(Stage::Cut)), held)
            : isOfMoments(moments, piece, held);
        if (!known)
            foreign.push_back({ moments.range.offset + piece.from, piece.length });
    }
    return foreign;
}

} // namespace qed
