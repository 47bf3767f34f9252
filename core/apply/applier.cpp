// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/applier.h"

#include "core/apply/change_rules.h"
#include "core/apply/image_state.h"
#include "core/apply/stages.h"
#include "core/format/header.h"
#include "core/journal/journal_reader.h"
#include "core/journal/journal_writer.h"

#include <utility>

namespace qed {

namespace {

Error interrupted(Error error)
{
    error.kind = ErrorKind::Interrupted;
    return error;
}

/// Only a change that was carried out as a whole must be found so.
Expected expectedIn(const Journal &journal)
{
    return journal.state.state == JournalState::Applied ? Expected::Final : Expected::AnyMoment;
}

/// One change on its way, in either direction.
class Run final {
public:
    Run(const Workplace &at, Journal journal, Progress &progress)
        : m_at(at)
        , m_journal(std::move(journal))
        , m_history(m_journal, at.undoFile, at.image)
        , m_stages(m_journal, m_history, at.image, progress)
        , m_progress(progress)
    {
    }

    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run() = default;

    [[nodiscard]] Result<void> expect() const
    {
        return expectState(m_journal, m_history, m_at.image, expectedIn(m_journal));
    }

    /// Forward, or back again when that fails.
    [[nodiscard]] Result<bool> goForward(const Proof &proof)
    {
        const bool isPartial = isInterrupted();
        if (auto marked = enter({ JournalState::Applying }); !marked)
            return std::unexpected(isPartial ? interrupted(marked.error()) : marked.error());
        auto clean = m_stages.markDirty()
                         .and_then([&] { return m_stages.carryOut(); })
                         .and_then([&] {
                             m_progress.begin(Phase::Verify, 0);
                             return proof();
                         })
                         .and_then([&](bool proven) { return settle(proven); });
        if (clean)
            return clean;
        if (auto restored = goBack(); !restored)
            return std::unexpected(interrupted(restored.error()));
        return std::unexpected(clean.error());
    }

    /// Needs nothing of the undo file but that it does not say Applied: a disk that takes no more
    /// records must not keep the image from being brought back. Interrupted, unless nothing was
    /// written.
    [[nodiscard]] Result<void> goBack()
    {
        const auto marked = enter({ JournalState::Undoing });
        if (!marked && m_mayBeApplied)
            return marked;
        return restore().transform_error(interrupted);
    }

private:
    [[nodiscard]] bool isInterrupted() const noexcept
    {
        return m_journal.state.state == JournalState::Applying
            || m_journal.state.state == JournalState::Undoing;
    }
    [[nodiscard]] Result<void> enter(const StateRecord &state)
    {
        m_mayBeApplied = m_mayBeApplied || state.state == JournalState::Applied;
        auto entered = appendState(m_at.undoFile, m_journal, state);
        if (entered)
            m_mayBeApplied = state.state == JournalState::Applied;
        return entered;
    }

    /// Where autoclear bits are concerned, the image was written to, proven or not.
    [[nodiscard]] Result<bool> settle(bool proven)
    {
        const auto &flags = m_journal.begin.flags;
        const auto features
            = proven ? flags.featuresAfter : flags.featuresBefore | kFeatureNeedCheck;
        return m_stages.writeWords(features, flags.autoclearAfter)
            .and_then(
                [&] { return enter({ JournalState::Applied, features, flags.autoclearAfter }); })
            .transform([&] { return proven && (features & kFeatureNeedCheck) == 0; });
    }

    /// That the last record can't be written is no harm: with the image as before, any state leads
    /// back to it.
    [[nodiscard]] Result<void> restore()
    {
        const auto &flags = m_journal.begin.flags;
        auto restored
            = m_stages.markDirty().and_then([&] { return m_stages.takeBack(); }).and_then([&] {
                  return m_stages.writeWords(flags.featuresBefore, flags.autoclearBefore);
              });
        if (restored)
            std::ignore = enter({ JournalState::Undone });
        return restored;
    }

    Workplace m_at;
    Journal m_journal;
    History m_history;
    Stages m_stages;
    Progress &m_progress;
    /// What the disk may hold; after a record that failed, more than what the journal says.
    bool m_mayBeApplied = m_journal.state.state == JournalState::Applied;
};

} // namespace

Result<bool> apply(const Workplace &at, const Change &change, const JournalOrigin &origin,
    const Proof &proof, Progress &progress)
{
    if (auto sound = validate(change).and_then([&] { return expectBefore(change, at.image); });
        !sound)
        return std::unexpected(sound.error());
    const auto layout = layOut(change, origin, at.image);
    if (!layout)
        return std::unexpected(layout.error());
    // What is read back is what an undo would get to see.
    auto journal = writeJournal(change, *layout, at.image, at.undoFile, progress).and_then([&] {
        return readJournal(at.undoFile);
    });
    if (!journal)
        return std::unexpected(journal.error());
    return Run(at, *std::move(journal), progress).goForward(proof);
}

Result<bool> complete(const Workplace &at, const Proof &proof, Progress &progress)
{
    auto journal = readJournal(at.undoFile);
    if (!journal)
        return std::unexpected(journal.error());
    if (journal->state.state == JournalState::Undone)
        return std::unexpected(Error { .kind = ErrorKind::NothingToUndo });
    Run run(at, *std::move(journal), progress);
    return run.expect().and_then([&] { return run.goForward(proof); });
}

Result<void> takeBack(const Workplace &at, Progress &progress)
{
    auto journal = readJournal(at.undoFile);
    if (!journal)
        return std::unexpected(journal.error());
    if (journal->state.state == JournalState::Undone)
        return {};
    Run run(at, *std::move(journal), progress);
    return run.expect().and_then([&]() -> Result<void> {
        if (progress.stopRequested())
            return std::unexpected(Error { .kind = ErrorKind::Cancelled });
        return run.goBack();
    });
}

Result<Journal> verifyForUndo(const ByteSource &image, const ByteSource &undoFile)
{
    auto journal = readJournal(undoFile);
    if (!journal || journal->state.state == JournalState::Undone)
        return journal;
    const History history(*journal, undoFile, image);
    return expectState(*journal, history, image, expectedIn(*journal)).transform([&] {
        return *std::move(journal);
    });
}

Result<Differences> differences(
    const ByteSource &image, const ByteSource &undoFile, std::size_t limit)
{
    const auto journal = readJournal(undoFile);
    if (!journal)
        return std::unexpected(journal.error());
    const History history(*journal, undoFile, image);
    return findDifferences(*journal, history, image, expectedIn(*journal), limit);
}

} // namespace qed
