// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/image_state.h"

#include "core/format/header.h"
#include "core/journal/edit_order.h"

#include <algorithm>
#include <array>

namespace qed {

namespace {

using HeaderBytes = std::array<std::byte, kHeaderBytes>;

std::unexpected<Error> differs(std::uint64_t offset, const char *what)
{
    return std::unexpected(
        Error { .kind = ErrorKind::ChangedSinceRepair, .offset = offset, .detail = what });
}

bool isPossibleSize(const JournalBegin &begin, std::uint64_t size, Expected expected)
{
    if (expected == Expected::Final)
        return size == begin.sizeAfter;
    const auto [least, most] = std::minmax(begin.sizeBefore, begin.sizeAfter);
    return size >= least && size <= most;
}

bool isPossibleFeatures(const Journal &journal, std::uint64_t features, Expected expected)
{
    const auto equal = [&](std::uint64_t word) {
        return ((features ^ word) & ~std::uint64_t { kFeatureNeedCheck }) == 0;
    };
    if (expected == Expected::Final)
        return equal(journal.state.features);
    const auto &flags = journal.begin.flags;
    return equal(flags.featuresBefore) || equal(flags.featuresAfter);
}

bool isPossibleAutoclear(const Journal &journal, std::uint64_t autoclear, Expected expected)
{
    const auto &flags = journal.begin.flags;
    if (expected == Expected::Final)
        return autoclear == journal.state.autoclear || autoclear == 0;
    return autoclear == flags.autoclearBefore || autoclear == flags.autoclearAfter
        || autoclear == 0;
}

bool isEdited(const Journal &journal, std::uint64_t offset)
{
    return std::ranges::any_of(kStages,
        [&](Stage stage) { return !overlapping(journal.edits, stage, { offset, 1 }).empty(); });
}

/// The header's fields but the feature words and what edits touch.
Result<void> expectHeader(const Journal &journal, const ByteSource &image, Expected expected)
{
    HeaderBytes bytes {};
    if (auto read = image.read(0, bytes); !read)
        return read;
    const auto header = decodeHeader(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isWord = kFeaturesWord.contains(i) || kAutoclearWord.contains(i);
        if (!isWord && bytes[i] != journal.begin.header[i] && !isEdited(journal, i))
            return differs(i, "bytes");
    }
    if (!isPossibleFeatures(journal, header.features, expected))
        return differs(kFeaturesWord.offset, "bytes");
    if (!isPossibleAutoclear(journal, header.autoclearFeatures, expected))
        return differs(kAutoclearWord.offset, "bytes");
    return {};
}

/// Adds what holds data in [from, to).
void addExtents(
    std::vector<ByteRange> &places, const ByteSource &image, std::uint64_t from, std::uint64_t to)
{
    while (from < to) {
        const auto data = image.nextData(from).intersection({ from, to - from });
        if (data.empty())
            return;
        places.push_back(data);
        from = data.end();
    }
}

/// Everything to look at, in order, without overlaps, cut at the image's present end.
std::vector<ByteRange> placesToCheck(const Journal &journal, const ByteSource &image)
{
    std::vector<ByteRange> places;
    for (const auto &edit : journal.edits)
        places.push_back(edit.target.intersection({ 0, image.size() }));
    const auto [least, most] = std::minmax(journal.begin.sizeBefore, journal.begin.sizeAfter);
    addExtents(places, image, least, std::min(most, image.size()));
    std::erase_if(places, [](const ByteRange &place) { return place.empty(); });
    std::ranges::sort(places);
    std::vector<ByteRange> merged;
    for (const auto &place : places) {
        if (!merged.empty() && place.offset <= merged.back().end())
            merged.back().length
                = std::max(merged.back().end(), place.end()) - merged.back().offset;
        else
            merged.push_back(place);
    }
    return merged;
}

Result<void> expectBytes(
    const History &history, const ByteSource &image, const ByteRange &place, Expected expected)
{
    std::vector<std::byte> now;
    for (auto rest = place; !rest.empty();) {
        const auto chunk = firstChunk(rest);
        const auto moments = history.moments(chunk);
        if (!moments)
            return std::unexpected(moments.error());
        now.resize(chunk.length);
        if (auto read = image.read(chunk.offset, now); !read)
            return read;
        if (const auto foreign = firstForeign(*moments, expected, now))
            return differs(*foreign, "bytes");
        rest = { chunk.end(), rest.end() - chunk.end() };
    }
    return {};
}

} // namespace

Result<void> expectState(
    const Journal &journal, const History &history, const ByteSource &image, Expected expected)
{
    if (!isPossibleSize(journal.begin, image.size(), expected))
        return differs(image.size(), "size");
    if (auto header = expectHeader(journal, image, expected); !header)
        return header;
    for (const auto &place : placesToCheck(journal, image)) {
        if (auto bytes = expectBytes(history, image, place, expected); !bytes)
            return bytes;
    }
    return {};
}

} // namespace qed
