// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/journal/journal_reader.h"

#include "core/journal/checksum.h"
#include "core/journal/edit_order.h"
#include "core/journal/fields.h"
#include "core/journal/record.h"

#include <algorithm>
#include <optional>

namespace qed {

namespace {

constexpr auto kPreparedRecord = kRecordHeadBytes + kPreparedBytes;
constexpr auto kStateRecord = kRecordHeadBytes + kStateBytes;

std::unexpected<Error> damaged(std::uint64_t offset)
{
    return std::unexpected(Error { .kind = ErrorKind::UndoFileDamaged, .offset = offset });
}

struct Record {
    RecordHead head {};
    std::vector<std::byte> payload {};
    std::uint64_t offset = 0; ///< of the head
};

/// The whole record at `offset`, of which nothing may lie at `end` or behind it.
Result<Record> readRecord(const ByteSource &file, std::uint64_t offset, std::uint64_t end)
{
    std::vector<std::byte> head(kRecordHeadBytes);
    if (offset > end || end - offset < head.size())
        return damaged(offset);
    if (auto read = file.read(offset, head); !read)
        return std::unexpected(read.error());
    const auto decoded = decodeHead(head);
    if (!decoded || decoded->length > end - offset - head.size())
        return damaged(offset);
    Record record { *decoded, std::vector<std::byte>(decoded->length), offset };
    if (auto read = file.read(offset + head.size(), record.payload); !read)
        return std::unexpected(read.error());
    return isWhole(record.head, record.payload, offset) ? Result<Record>(std::move(record))
                                                        : damaged(offset);
}

Result<JournalBegin> readBegin(const ByteSource &file)
{
    std::vector<std::byte> preamble(kPreambleBytes);
    if (file.size() < preamble.size())
        return damaged(0);
    if (auto read = file.read(0, preamble); !read)
        return std::unexpected(read.error());
    FieldReader fields(std::span<const std::byte>(preamble).subspan(kJournalMagic.size()));
    if (!std::ranges::equal(std::span(preamble).first(kJournalMagic.size()), kJournalMagic)
        || fields.take<std::uint32_t>() != kJournalVersion || fields.take<std::uint32_t>() != 0)
        return damaged(0);
    const auto record = readRecord(file, kPreambleBytes, file.size());
    if (!record)
        return std::unexpected(record.error());
    auto begin
        = record->head.type == RecordType::Begin ? decodeBegin(record->payload) : std::nullopt;
    const auto end = kPreambleBytes + kRecordHeadBytes + record->payload.size();
    if (!begin || begin->preparedEnd > file.size() || begin->preparedEnd < end + kPreparedRecord)
        return damaged(kPreambleBytes);
    return *std::move(begin);
}

/// Reads the records between Begin and Prepared, and holds them against each other.
class Body final {
public:
    Body(const ByteSource &file, Journal &journal) : m_file(file), m_journal(journal) { }

    [[nodiscard]] Result<void> read()
    {
        const auto &begin = m_journal.begin;
        const auto first = kPreambleBytes + kRecordHeadBytes + kBeginBytes + begin.imageName.size();
        const auto last = begin.preparedEnd - kPreparedRecord;
        if (auto summed = sum(0, first); !summed)
            return summed;
        for (auto at = first; at < last;) {
            const auto record = readRecord(m_file, at, last);
            if (!record)
                return std::unexpected(record.error());
            if (!take(*record))
                return damaged(at);
            const auto end = at + kRecordHeadBytes + record->payload.size();
            if (auto summed = sum(at, end); !summed)
                return summed;
            at = end;
        }
        const bool complete = m_journal.edits.size() + m_journal.tails.size() == begin.records;
        return complete && m_checksum.value() == m_journal.checksum ? Result<void> {}
                                                                    : damaged(last);
    }

private:
    [[nodiscard]] bool take(const Record &record)
    {
        const auto payloadAt = record.offset + kRecordHeadBytes;
        if (record.head.type == RecordType::Edit)
            return takeEdit(decodeEdit(record.payload, payloadAt, m_journal.begin));
        if (record.head.type == RecordType::Tail)
            return takeTail(decodeTail(record.payload, payloadAt, m_journal.begin));
        return false;
    }
    [[nodiscard]] bool takeEdit(const std::optional<JournalEdit> &edit)
    {
        auto &edits = m_journal.edits;
        if (!edit || !m_journal.tails.empty() || (!edits.empty() && !follows(*edit, edits.back()))
            || !isAllowed(edit->stage, edit->target, m_journal.begin.sizeBefore))
            return false;
        edits.push_back(*edit);
        return true;
    }
    [[nodiscard]] bool takeTail(const std::optional<JournalTail> &tail)
    {
        auto &tails = m_journal.tails;
        if (!tail || (!tails.empty() && tail->target.offset < tails.back().target.end()))
            return false;
        tails.push_back(*tail);
        return true;
    }
    [[nodiscard]] Result<void> sum(std::uint64_t from, std::uint64_t to)
    {
        m_buffer.resize(to - from);
        return m_file.read(from, m_buffer).transform([&] { m_checksum.add(m_buffer); });
    }

    const ByteSource &m_file;
    Journal &m_journal;
    Checksum m_checksum;
    std::vector<std::byte> m_buffer;
};

Result<void> readPrepared(const ByteSource &file, Journal &journal)
{
    const auto at = journal.begin.preparedEnd - kPreparedRecord;
    const auto record = readRecord(file, at, journal.begin.preparedEnd);
    if (!record)
        return std::unexpected(record.error());
    if (record->head.type != RecordType::Prepared || record->payload.size() != kPreparedBytes)
        return damaged(at);
    journal.checksum = FieldReader(record->payload).take<std::uint64_t>();
    return {};
}

Result<std::optional<StateRecord>> stateAt(
    const ByteSource &file, std::uint64_t at, std::uint64_t checksum)
{
    if (at > file.size() || file.size() - at < kStateRecord)
        return std::nullopt;
    const auto record = readRecord(file, at, at + kStateRecord);
    if (!record && record.error().kind != ErrorKind::UndoFileDamaged)
        return std::unexpected(record.error());
    return record ? decodeState(record->head, record->payload, checksum) : std::nullopt;
}

/// Behind the last whole state record may stand one that was torn, and nothing else: a whole one
/// there proves that the torn one had been whole.
Result<void> readStates(const ByteSource &file, Journal &journal)
{
    auto at = firstStateOffset(journal.begin.preparedEnd);
    for (;; at += kStateSpacing) {
        const auto state = stateAt(file, at, journal.checksum);
        if (!state)
            return std::unexpected(state.error());
        if (!*state)
            break;
        journal.state = **state;
    }
    journal.nextStateAt = at;
    for (std::uint64_t i = 1; i <= kReservedStates; ++i) {
        const auto state = stateAt(file, at + i * kStateSpacing, journal.checksum);
        if (!state)
            return std::unexpected(state.error());
        if (*state)
            return damaged(at);
    }
    return {};
}

} // namespace

Result<Journal> readJournalSummary(const ByteSource &undoFile)
{
    auto begin = readBegin(undoFile);
    if (!begin)
        return std::unexpected(begin.error());
    Journal journal { .begin = *std::move(begin) };
    return readPrepared(undoFile, journal)
        .and_then([&] { return readStates(undoFile, journal); })
        .transform([&] { return std::move(journal); });
}

Result<Journal> readJournal(const ByteSource &undoFile)
{
    auto journal = readJournalSummary(undoFile);
    if (!journal)
        return journal;
    return Body(undoFile, *journal).read().transform([&] { return *std::move(journal); });
}

} // namespace qed
