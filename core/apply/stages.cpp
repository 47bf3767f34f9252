// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/stages.h"

#include "core/base/endian.h"
#include "core/format/header.h"
#include "core/journal/edit_order.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace qed {

namespace {

Phase phaseOf(Stage stage)
{
    switch (stage) {
    case Stage::Detach:
    case Stage::Data:
        return Phase::WriteData;
    case Stage::Tables:
        return Phase::WriteTables;
    case Stage::L1:
    case Stage::MoveTables:
    case Stage::MoveL1:
    case Stage::LateData:
    case Stage::LateTables:
    case Stage::Cut:
        return Phase::WriteL1;
    }
    return Phase::WriteL1;
}

std::uint64_t bytesOf(const Journal &journal, Phase phase)
{
    std::uint64_t bytes = 0;
    for (const auto &edit : journal.edits) {
        if (phaseOf(edit.stage) == phase)
            bytes += edit.target.length;
    }
    return bytes;
}

} // namespace

Result<void> Stages::writeWords(std::uint64_t features, std::uint64_t autoclear)
{
    // One write, so that one word never reaches the disk without the other; the word between them
    // is written as it stands there.
    constexpr ByteRange range { kFeaturesWord.offset, kAutoclearWord.end() - kFeaturesWord.offset };
    std::array<std::byte, range.length> bytes {};
    std::ranges::copy(
        std::span(m_journal.begin.header).subspan(range.offset, range.length), bytes.begin());
    storeLittleEndian(bytes.data(), features);
    storeLittleEndian(bytes.data() + (kAutoclearWord.offset - range.offset), autoclear);
    return m_image.write(range.offset, bytes).and_then([&] { return m_image.sync(); });
}

Result<void> Stages::markDirty()
{
    std::array<std::byte, kFeaturesWord.length> bytes {};
    storeLittleEndian(bytes.data(), m_journal.begin.flags.featuresBefore | kFeatureNeedCheck);
    return m_image.write(kFeaturesWord.offset, bytes).and_then([&] { return m_image.sync(); });
}

Result<void> Stages::carryOut()
{
    auto phase = Phase::SaveUndo;
    for (const auto stage : kStages) {
        if (phaseOf(stage) != phase) {
            phase = phaseOf(stage);
            m_progress.begin(phase, bytesOf(m_journal, phase));
        }
        if (isCancelled(stage))
            return std::unexpected(Error { .kind = ErrorKind::Cancelled });
        if (auto done = carryOut(stage); !done)
            return done;
    }
    return {};
}

bool Stages::isCancelled(Stage stage) const
{
    return stage <= Stage::L1 && m_progress.stopRequested();
}

Result<void> Stages::carryOut(Stage stage)
{
    const auto &begin = m_journal.begin;
    const auto edits = ofStage(m_journal.edits, stage);
    const bool resizes
        = (stage == Stage::Data && begin.grows()) || (stage == Stage::Cut && begin.cuts());
    if (edits.empty() && !resizes)
        return {};
    if (resizes) {
        if (auto resized = resizeTo(begin.sizeAfter); !resized)
            return resized;
    }
    for (const auto &edit : edits) {
        if (auto done = carryOut(edit); !done)
            return done;
    }
    return m_image.sync();
}

/// What lies behind the end is being cut off already, and is not brought back. Holes of the source
/// need no copy where the file has just grown: there are zeroes there.
Result<void> Stages::carryOut(const JournalEdit &edit)
{
    const bool skipsHoles = edit.copyFrom && edit.beforeAt == 0;
    const auto end = std::min(edit.target.end(), m_image.size());
    for (auto at = edit.target.offset; at < end;) {
        if (edit.stage < Stage::L1 && m_progress.stopRequested())
            return std::unexpected(Error { .kind = ErrorKind::Cancelled });
        ByteRange rest { at, end - at };
        if (skipsHoles) {
            const auto source = *edit.copyFrom + (at - edit.target.offset);
            const auto data = m_image.nextData(source).intersection({ source, rest.length });
            if (data.empty())
                return {};
            rest = { at + (data.offset - source), data.length };
        }
        const auto chunk = firstChunk(rest);
        if (auto done = step(chunk, edit.stage, Direction::Forward); !done)
            return done;
        at = chunk.end();
    }
    return {};
}

Result<void> Stages::step(const ByteRange &chunk, Stage stage, Direction direction)
{
    const auto moments = m_history.moments(chunk);
    if (!moments)
        return std::unexpected(moments.error());
    std::vector<std::byte> now(chunk.length);
    if (auto read = m_image.read(chunk.offset, now); !read)
        return read;
    m_progress.advance(chunk.length);
    // Also written where it is what stands there: after a sync that failed, the system may take for
    // written what is not on the disk.
    return m_image.write(chunk.offset, stepped(*moments, stage, direction, now));
}

Result<void> Stages::takeBack()
{
    std::uint64_t bytes = 0;
    for (const auto &edit : m_journal.edits)
        bytes += edit.beforeAt != 0 ? edit.target.length : 0;
    m_progress.begin(Phase::RollBack, bytes);
    for (const auto stage : kStages | std::views::reverse) {
        if (auto done = takeBack(stage); !done)
            return done;
    }
    return {};
}

Result<void> Stages::takeBack(Stage stage)
{
    if (stage == Stage::Cut)
        return bringBackTail();
    const auto edits = ofStage(m_journal.edits, stage);
    bool wrote = false;
    for (const auto &edit : edits) {
        if (edit.beforeAt == 0) // goes with what is cut off
            continue;
        wrote = true;
        if (auto done = step(edit.target, stage, Direction::Back); !done)
            return done;
    }
    if (wrote) {
        if (auto synced = m_image.sync(); !synced)
            return synced;
    }
    // Before anything comes back that led behind the old end.
    return stage == Stage::Data ? cutWhatGrew() : Result<void> {};
}

Result<void> Stages::bringBackTail()
{
    if (!m_journal.begin.cuts())
        return {};
    if (auto resized = resizeTo(m_journal.begin.sizeBefore); !resized)
        return resized;
    for (const auto &tail : m_journal.tails) {
        if (auto done = step(tail.target, Stage::Cut, Direction::Back); !done)
            return done;
    }
    return m_image.sync();
}

Result<void> Stages::cutWhatGrew()
{
    if (!m_journal.begin.grows())
        return {};
    return resizeTo(m_journal.begin.sizeBefore).and_then([&] { return m_image.sync(); });
}

Result<void> Stages::resizeTo(std::uint64_t size)
{
    return m_image.size() == size ? Result<void> {} : m_image.resize(size);
}

} // namespace qed
