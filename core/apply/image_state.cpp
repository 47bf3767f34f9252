// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/image_state.h"

#include "core/format/header.h"
#include "core/journal/edit_order.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qed {

namespace {

using HeaderBytes = std::array<std::byte, kHeaderBytes>;

/// What was found to be of somebody else, until there is enough of it.
class Foreign final {
public:
    explicit Foreign(std::size_t limit) : m_limit(limit) { }

    void add(const ByteRange &piece)
    {
        if (!m_places.empty() && m_places.back().end() == piece.offset)
            m_places.back().length += piece.length;
        else
            m_places.push_back(piece);
    }
    [[nodiscard]] bool full() const noexcept { return m_places.size() >= m_limit; }
    [[nodiscard]] std::vector<ByteRange> take() && { return std::move(m_places); }

private:
    std::size_t m_limit;
    std::vector<ByteRange> m_places;
};

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
Result<void> lookAtHeader(
    const Journal &journal, const ByteSource &image, Expected expected, Foreign &foreign)
{
    HeaderBytes bytes {};
    if (auto read = image.read(0, bytes); !read)
        return read;
    const auto header = decodeHeader(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isWord = kFeaturesWord.contains(i) || kAutoclearWord.contains(i);
        if (!isWord && bytes[i] != journal.begin.header[i] && !isEdited(journal, i))
            foreign.add({ i, 1 });
    }
    if (!isPossibleFeatures(journal, header.features, expected))
        foreign.add(kFeaturesWord);
    if (!isPossibleAutoclear(journal, header.autoclearFeatures, expected))
        foreign.add(kAutoclearWord);
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

/// In order, without overlaps and without empty ones.
std::vector<ByteRange> merged(std::vector<ByteRange> places)
{
    std::erase_if(places, [](const ByteRange &place) { return place.empty(); });
    std::ranges::sort(places);
    std::vector<ByteRange> result;
    for (const auto &place : places) {
        if (!result.empty() && place.offset <= result.back().end())
            result.back().length
                = std::max(result.back().end(), place.end()) - result.back().offset;
        else
            result.push_back(place);
    }
    return result;
}

/// Everything to look at, in order, without overlaps, cut at the image's present end.
std::vector<ByteRange> placesToCheck(const Journal &journal, const ByteSource &image)
{
    std::vector<ByteRange> places;
    places.reserve(journal.edits.size());
    for (const auto &edit : journal.edits)
        places.push_back(edit.target.intersection({ 0, image.size() }));
    const auto [least, most] = std::minmax(journal.begin.sizeBefore, journal.begin.sizeAfter);
    addExtents(places, image, least, std::min(most, image.size()));
    return merged(std::move(places));
}

Result<void> lookAtPlace(const History &history, const ByteSource &image, const ByteRange &place,
    Expected expected, Foreign &foreign)
{
    std::vector<std::byte> now;
    for (auto rest = place; !rest.empty() && !foreign.full();) {
        const auto chunk = firstChunk(rest);
        const auto moments = history.moments(chunk);
        if (!moments)
            return std::unexpected(moments.error());
        now.resize(chunk.length);
        if (auto read = image.read(chunk.offset, now); !read)
            return read;
        for (const auto &piece : foreignPieces(*moments, expected, now))
            foreign.add(piece);
        rest = { chunk.end(), rest.end() - chunk.end() };
    }
    return {};
}

} // namespace

Result<Differences> findDifferences(const Journal &journal, const History &history,
    const ByteSource &image, Expected expected, std::size_t limit)
{
    Foreign foreign(limit);
    if (auto header = lookAtHeader(journal, image, expected, foreign); !header)
        return std::unexpected(header.error());
    for (const auto &place : placesToCheck(journal, image)) {
        if (foreign.full())
            break;
        if (auto bytes = lookAtPlace(history, image, place, expected, foreign); !bytes)
            return std::unexpected(bytes.error());
    }
    const bool all = !foreign.full();
    return Differences { .sizeNow = image.size(),
        .sizeLeft = journal.begin.sizeAfter,
        .places = merged(std::move(foreign).take()),
        .all = all };
}

Result<void> expectState(
    const Journal &journal, const History &history, const ByteSource &image, Expected expected)
{
    if (!isPossibleSize(journal.begin, image.size(), expected))
        return differs(image.size(), "size");
    const auto found = findDifferences(journal, history, image, expected, 1);
    if (!found)
        return std::unexpected(found.error());
    return found->places.empty() ? Result<void>() : differs(found->places[0].offset, "bytes");
}

} // namespace qed
