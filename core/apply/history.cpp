// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/history.h"

#include "core/journal/edit_order.h"

#include <algorithm>
#include <iterator>

namespace qed {

namespace {

/// The smallest piece that a disk writes as one.
constexpr std::uint64_t kSector = 512;

/// The bytes of `buffer`, which begins at `offset`, that lie in `part`.
std::span<std::byte> partOf(
    std::span<std::byte> buffer, std::uint64_t offset, const ByteRange &part)
{
    return buffer.subspan(part.offset - offset, part.length);
}

void addSeam(Moments &moments, std::uint64_t offset)
{
    if (offset > moments.range.offset && offset < moments.range.end())
        moments.seams.push_back(offset);
}

void addSectorSeams(Moments &moments)
{
    const auto &range = moments.range;
    moments.seams.push_back(range.offset);
    for (auto at = (range.offset / kSector + 1) * kSector; at < range.end(); at += kSector)
        moments.seams.push_back(at);
    moments.seams.push_back(range.end());
}

void sortSeams(Moments &moments)
{
    std::ranges::sort(moments.seams);
    const auto repeated = std::ranges::unique(moments.seams);
    moments.seams.erase(repeated.begin(), repeated.end());
}

} // namespace

std::span<const std::byte> Moments::before(Stage stage) const noexcept
{
    const auto later
        = std::ranges::find_if(after, [&](const After &moment) { return moment.stage >= stage; });
    return later == after.begin() ? std::span(original) : std::span(std::prev(later)->bytes);
}

std::span<const std::byte> Moments::through(Stage stage) const noexcept
{
    const auto later
        = std::ranges::find_if(after, [&](const After &moment) { return moment.stage > stage; });
    return later == after.begin() ? std::span(original) : std::span(std::prev(later)->bytes);
}

Result<Moments> History::moments(const ByteRange &range) const
{
    Moments moments { .range = range, .original = std::vector<std::byte>(range.length) };
    if (auto read = readOriginal(range.offset, moments.original); !read)
        return std::unexpected(read.error());
    addSectorSeams(moments);
    for (const auto stage : kStages) {
        if (auto added = addStage(moments, stage); !added)
            return std::unexpected(added.error());
    }
    addCut(moments);
    sortSeams(moments);
    return moments;
}

Result<void> History::addStage(Moments &moments, Stage stage) const
{
    const auto edits = overlapping(m_journal.edits, stage, moments.range);
    if (edits.empty())
        return {};
    auto bytes = moments.after.empty() ? moments.original : moments.after.back().bytes;
    for (const auto &edit : edits) {
        addSeam(moments, edit.target.offset);
        addSeam(moments, edit.target.end());
        const auto part = edit.target.intersection(moments.range);
        const auto into = partOf(bytes, moments.range.offset, part);
        const auto skipped = part.offset - edit.target.offset;
        const auto read = edit.copyFrom ? readOriginal(*edit.copyFrom + skipped, into)
                                        : m_undoFile.read(edit.afterAt + skipped, into);
        if (!read)
            return read;
    }
    moments.after.push_back({ stage, std::move(bytes) });
    return {};
}

/// What is cut off is nothing; where a part of it is there again already, it is zeroes.
void History::addCut(Moments &moments) const
{
    const auto &begin = m_journal.begin;
    const auto cut
        = ByteRange { begin.sizeAfter, begin.cuts() ? begin.sizeBefore - begin.sizeAfter : 0 }
              .intersection(moments.range);
    if (cut.empty())
        return;
    addSeam(moments, cut.offset);
    auto bytes = moments.after.empty() ? moments.original : moments.after.back().bytes;
    std::ranges::fill(partOf(bytes, moments.range.offset, cut), std::byte { 0 });
    moments.after.push_back({ Stage::Cut, std::move(bytes) });
}

/// What no edit touches is still as it was, and the undo file holds the rest. One part after the
/// other is put over what is there.
Result<void> History::readOriginal(std::uint64_t offset, std::span<std::byte> into) const
{
    return readImage(offset, into)
        .and_then([&] { return putTails(offset, into); })
        .and_then([&] { return putBefore(offset, into); })
        .transform([&] { putWords(offset, into); });
}

/// Zeroes behind the end, be it the old or the present one.
Result<void> History::readImage(std::uint64_t offset, std::span<std::byte> into) const
{
    const auto end = std::min(m_image.size(), m_journal.begin.sizeBefore);
    const auto there = offset < end ? std::min<std::uint64_t>(end - offset, into.size()) : 0;
    std::ranges::fill(into.subspan(there), std::byte { 0 });
    return there > 0 ? m_image.read(offset, into.first(there)) : Result<void> {};
}

Result<void> History::putTails(std::uint64_t offset, std::span<std::byte> into) const
{
    const ByteRange range { offset, into.size() };
    const auto &[sizeBefore, sizeAfter]
        = std::pair { m_journal.begin.sizeBefore, m_journal.begin.sizeAfter };
    if (!m_journal.begin.cuts() || range.end() <= sizeAfter)
        return {};
    const auto cut = range.intersection({ sizeAfter, sizeBefore - sizeAfter });
    std::ranges::fill(partOf(into, offset, cut), std::byte { 0 });
    const auto &tails = m_journal.tails;
    auto tail = std::ranges::partition_point(
        tails, [&](const JournalTail &each) { return each.target.end() <= range.offset; });
    for (; tail != tails.end() && tail->target.offset < range.end(); ++tail) {
        const auto part = tail->target.intersection(range);
        const auto from = tail->bytesAt + (part.offset - tail->target.offset);
        if (auto read = m_undoFile.read(from, partOf(into, offset, part)); !read)
            return read;
    }
    return {};
}

Result<void> History::putBefore(std::uint64_t offset, std::span<std::byte> into) const
{
    const ByteRange range { offset, into.size() };
    for (const auto stage : kStages) {
        for (const auto &edit : overlapping(m_journal.edits, stage, range)) {
            if (edit.beforeAt == 0)
                continue;
            const auto part = edit.target.intersection(range);
            const auto from = edit.beforeAt + (part.offset - edit.target.offset);
            if (auto read = m_undoFile.read(from, partOf(into, offset, part)); !read)
                return read;
        }
    }
    return {};
}

void History::putWords(std::uint64_t offset, std::span<std::byte> into) const
{
    for (const auto &word : { kFeaturesWord, kAutoclearWord }) {
        const auto part = word.intersection({ offset, into.size() });
        if (!part.empty())
            std::ranges::copy(std::span(m_journal.begin.header).subspan(part.offset, part.length),
                partOf(into, offset, part).begin());
    }
}

} // namespace qed
