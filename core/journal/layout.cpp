// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/journal/layout.h"

#include "core/journal/edit_order.h"

#include <algorithm>
#include <utility>

namespace qed {

namespace {

/// The part of [at, end) that one record holds: cut at the file's old end, and where its bytes get
/// too many.
ByteRange nextPart(const Edit &edit, std::uint64_t at, std::uint64_t sizeBefore)
{
    const ByteRange rest { at, edit.range().end() - at };
    if (at >= sizeBefore)
        return edit.copyFrom ? rest : firstChunk(rest);
    return firstChunk(rest.intersection({ at, sizeBefore - at }));
}

class Layouter final {
public:
    Layouter(const Change &change, const JournalOrigin &origin)
    {
        m_layout.begin = { .madeSeconds = origin.madeSeconds,
            .sizeBefore = change.sizeBefore,
            .sizeAfter = change.sizeAfter,
            .flags = change.flags,
            .imageName = origin.imageName.substr(0, kMaxNameBytes) };
        // The feature words are a place of their own.
        count({ kFeaturesWord.offset, kFeaturesWord.length + kAutoclearWord.length });
        take(kBeginBytes + m_layout.begin.imageName.size());
    }

    void add(const Edit &edit, Stage stage, std::size_t index)
    {
        if (edit.offset < m_layout.begin.sizeBefore)
            count({ edit.offset,
                std::min(edit.range().end(), m_layout.begin.sizeBefore) - edit.offset });
        for (auto at = edit.offset; at < edit.range().end();) {
            const auto part = nextPart(edit, at, m_layout.begin.sizeBefore);
            addPart(edit, stage, part);
            m_layout.parts.push_back(index);
            at = part.end();
        }
    }

    void addTails(const ByteSource &image)
    {
        const auto &begin = m_layout.begin;
        if (!begin.cuts())
            return;
        count({ begin.sizeAfter, begin.sizeBefore - begin.sizeAfter });
        for (auto at = begin.sizeAfter; at < begin.sizeBefore;) {
            const auto data = image.nextData(at).intersection({ at, begin.sizeBefore - at });
            if (data.empty())
                return;
            const auto chunk = firstChunk(data);
            const auto payloadAt = take(kTailBytes + chunk.length);
            m_layout.tails.push_back({ chunk, payloadAt + kTailBytes });
            at = chunk.end();
        }
    }

    JournalLayout finish()
    {
        take(kPreparedBytes);
        m_layout.begin.preparedEnd = m_at;
        m_layout.begin.records = m_layout.edits.size() + m_layout.tails.size();
        m_layout.fileBytes = firstStateOffset(m_at) + kReservedStates * kStateSpacing;
        return std::move(m_layout);
    }

private:
    void addPart(const Edit &edit, Stage stage, const ByteRange &part)
    {
        const bool inside = part.offset < m_layout.begin.sizeBefore;
        const auto kept = (inside ? part.length : 0) + (edit.copyFrom ? 0 : part.length);
        auto at = take(kEditBytes + kept) + kEditBytes;
        JournalEdit record { .stage = stage, .target = part };
        if (inside)
            record.beforeAt = std::exchange(at, at + part.length);
        if (edit.copyFrom)
            record.copyFrom = *edit.copyFrom + (part.offset - edit.offset);
        else
            record.afterAt = at;
        m_layout.edits.push_back(record);
    }
    void count(const ByteRange &place)
    {
        ++m_layout.begin.places;
        m_layout.begin.bytes += place.length;
    }
    /// Where the payload of the next record stands.
    std::uint64_t take(std::uint64_t payloadBytes)
    {
        const auto at = m_at + kRecordHeadBytes;
        m_at = at + payloadBytes;
        return at;
    }

    JournalLayout m_layout;
    std::uint64_t m_at = kPreambleBytes;
};

} // namespace

Result<JournalLayout> layOut(
    const Change &change, const JournalOrigin &origin, const ByteSource &image)
{
    Layouter layouter(change, origin);
    for (std::size_t i = 0; i < change.edits.size(); ++i)
        layouter.add(change.edits[i].edit, change.edits[i].stage, i);
    layouter.addTails(image);
    auto layout = layouter.finish();
    if (auto read = image.read(0, layout.begin.header); !read)
        return std::unexpected(read.error());
    return layout;
}

} // namespace qed
