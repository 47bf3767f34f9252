// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/journal/journal_writer.h"

#include "core/journal/checksum.h"
#include "core/journal/fields.h"
#include "core/journal/record.h"

#include <algorithm>

namespace qed {

namespace {

/// Appends to the file in large pieces, and sums up all that it is given.
class Appender final {
public:
    explicit Appender(ByteTarget &file) : m_file(file) { }

    [[nodiscard]] std::uint64_t position() const noexcept { return m_flushed + m_buffer.size(); }
    [[nodiscard]] std::uint64_t checksum() const { return m_checksum.value(); }

    [[nodiscard]] Result<void> add(std::span<const std::byte> bytes)
    {
        m_checksum.add(bytes);
        m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
        return m_buffer.size() < kMaxPayload ? Result<void> {} : flush();
    }
    [[nodiscard]] Result<void> add(RecordType type, std::span<const std::byte> payload)
    {
        return add(encodeRecord(type, payload, position()));
    }
    [[nodiscard]] Result<void> flush()
    {
        if (auto written = m_file.write(m_flushed, m_buffer); !written)
            return written;
        m_flushed += m_buffer.size();
        m_buffer.clear();
        return {};
    }

private:
    ByteTarget &m_file;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_flushed = 0;
    Checksum m_checksum;
};

/// Appends `range` of the image to a payload.
Result<void> readBehind(
    std::vector<std::byte> &payload, const ByteSource &image, const ByteRange &range)
{
    const auto at = payload.size();
    payload.resize(at + range.length);
    return image.read(range.offset, std::span(payload).subspan(at));
}

class Writer final {
public:
    Writer(const Change &change, const JournalLayout &layout, const ByteSource &image,
        ByteTarget &file, Progress &progress)
        : m_change(change)
        , m_layout(layout)
        , m_image(image)
        , m_appender(file)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        return head()
            .and_then([&] { return edits(); })
            .and_then([&] { return tails(); })
            .and_then([&] { return end(); });
    }

private:
    [[nodiscard]] Result<void> head()
    {
        const auto preamble = FieldWriter {}
                                  .add(kJournalMagic)
                                  .add(kJournalVersion)
                                  .add(std::uint32_t { 0 })
                                  .take();
        if (auto added = m_appender.add(preamble); !added)
            return added;
        return add(RecordType::Begin, encodeBegin(m_layout.begin));
    }
    [[nodiscard]] Result<void> edits()
    {
        for (std::size_t i = 0; i < m_layout.edits.size(); ++i) {
            const auto &record = m_layout.edits[i];
            const auto &edit = m_change.edits[m_layout.parts[i]].edit;
            auto payload = encodeEdit(record);
            if (record.beforeAt != 0) {
                if (auto read = readBehind(payload, m_image, record.target); !read)
                    return read;
            }
            if (!record.copyFrom) {
                const auto part
                    = std::span(edit.after)
                          .subspan(record.target.offset - edit.offset, record.target.length);
                payload.insert(payload.end(), part.begin(), part.end());
            }
            if (auto added = add(RecordType::Edit, payload); !added)
                return added;
        }
        return {};
    }
    [[nodiscard]] Result<void> tails()
    {
        for (const auto &tail : m_layout.tails) {
            auto payload = encodeTail(tail);
            if (auto read = readBehind(payload, m_image, tail.target); !read)
                return read;
            if (auto added = add(RecordType::Tail, payload); !added)
                return added;
        }
        return {};
    }
    [[nodiscard]] Result<void> end()
    {
        const auto checksum = FieldWriter {}.add(m_appender.checksum()).take();
        if (auto added = add(RecordType::Prepared, checksum); !added)
            return added;
        const std::vector<std::byte> places(m_layout.fileBytes - m_appender.position());
        return m_appender.add(places).and_then([&] { return m_appender.flush(); });
    }
    [[nodiscard]] Result<void> add(RecordType type, std::span<const std::byte> payload)
    {
        if (m_progress.stopRequested())
            return std::unexpected(Error { .kind = ErrorKind::Cancelled });
        m_progress.advance(kRecordHeadBytes + payload.size());
        return m_appender.add(type, payload);
    }

    const Change &m_change;
    const JournalLayout &m_layout;
    const ByteSource &m_image;
    Appender m_appender;
    Progress &m_progress;
};

} // namespace

Result<void> writeJournal(const Change &change, const JournalLayout &layout,
    const ByteSource &image, ByteTarget &undoFile, Progress &progress)
{
    progress.begin(Phase::SaveUndo, layout.begin.preparedEnd);
    return Writer(change, layout, image, undoFile, progress).run().and_then([&] {
        return undoFile.sync();
    });
}

Result<void> appendState(ByteTarget &undoFile, Journal &journal, const StateRecord &state)
{
    const auto record = encodeRecord(
        recordTypeOf(state.state), encodeState(state, journal.checksum), journal.nextStateAt);
    return undoFile.write(journal.nextStateAt, record)
        .and_then([&] { return undoFile.sync(); })
        .transform([&] {
            journal.state = state;
            journal.nextStateAt += kStateSpacing;
        });
}

} // namespace qed
