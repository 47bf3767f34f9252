// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Feeds bytes to whatever reads undo files: as they are, and with all checksums put right, so that
// what the checksums guard is reached too. An undo file that is accepted is used on an image that
// it fits to.

#include "core/apply/applier.h"
#include "core/base/endian.h"
#include "core/io/memory_source.h"
#include "core/journal/checksum.h"
#include "core/journal/edit_order.h"
#include "core/journal/journal_reader.h"
#include "core/journal/record.h"
#include "tests/support/repair_machine.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <span>
#include <string_view>
#include <vector>

namespace {

using namespace qed;
using Bytes = std::vector<std::byte>;

constexpr std::uint64_t kMaxImage = 1 << 18;

void require(bool condition, std::string_view claim)
{
    if (condition)
        return;
    std::println(stderr, "does not hold: {}", claim);
    std::abort();
}

/// Seals the record at `at` anew. Returns what is behind it, or 0 where no record can be.
std::size_t seal(Bytes &file, std::size_t at)
{
    if (file.size() < at + kRecordHeadBytes)
        return 0;
    const auto type = loadLittleEndian<std::uint32_t>(file.data() + at);
    const auto length = loadLittleEndian<std::uint32_t>(file.data() + at + 4);
    const auto payloadAt = at + kRecordHeadBytes;
    if (type > 8 || length > file.size() - payloadAt)
        return 0;
    const auto payload = std::span(file).subspan(payloadAt, length);
    const auto sealed = encodeRecord(static_cast<RecordType>(type), payload, at);
    std::ranges::copy(sealed, file.begin() + static_cast<std::ptrdiff_t>(at));
    return payloadAt + length;
}

Bytes resealed(Bytes file)
{
    for (std::size_t at = kPreambleBytes; at != 0;) {
        const auto isPrepared = at + kRecordHeadBytes + 8 <= file.size()
            && loadLittleEndian<std::uint32_t>(file.data() + at) == 4;
        const auto sum = Checksum().add(std::span(file).first(std::min(at, file.size()))).value();
        if (isPrepared)
            storeLittleEndian(file.data() + at + kRecordHeadBytes, sum);
        at = seal(file, at);
        if (!isPrepared)
            continue;
        for (auto place = firstStateOffset(at); at != 0 && place + 40 <= file.size();
            place += kStateSpacing) {
            storeLittleEndian(file.data() + place + kRecordHeadBytes, sum);
            seal(file, place);
        }
        break;
    }
    return file;
}

void useOn(const Journal &journal, const Bytes &file)
{
    const auto &begin = journal.begin;
    if (std::max(begin.sizeBefore, begin.sizeAfter) > kMaxImage)
        return;
    for (const auto size : { begin.sizeBefore, begin.sizeAfter }) {
        Bytes image(size);
        std::ranges::copy(begin.header, image.begin());
        test::RepairMachine machine({ image, file });
        const auto undone = machine.takeBack();
        require(undone.has_value(), "the power is on");
        if (*undone)
            require(machine.durable().image.size() == begin.sizeBefore
                    || journal.state.state == JournalState::Undone,
                "an undo brings the length back");
        test::RepairMachine other({ std::move(image), file });
        const auto finished = other.complete();
        if (*finished)
            require(other.durable().image.size() == begin.sizeAfter, "a repair is carried out");
    }
}

void read(const Bytes &file)
{
    const MemorySource source(file);
    const auto journal = readJournal(source);
    const auto summary = readJournalSummary(source);
    require(!journal || summary, "what is whole says what it is");
    if (!journal)
        return;
    require(summary->state == journal->state && summary->begin == journal->begin,
        "a summary says the same");
    for (std::size_t i = 1; i < journal->edits.size(); ++i)
        require(follows(journal->edits[i], journal->edits[i - 1]), "edits are in order");
    useOn(*journal, file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    const Bytes file(bytes.begin(), bytes.end());
    read(file);
    read(resealed(file));
    return 0;
}
