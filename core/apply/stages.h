// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Carries out the stages of a change, or takes them back, from the undo file alone. From whatever
// state an interruption left, each way leads to its end.
#pragma once

#include "core/apply/pieces.h"
#include "core/base/progress.h"
#include "core/io/byte_target.h"

namespace qed {

class Stages final {
public:
    /// Holds references.
    Stages(const Journal &journal, const History &history, ByteTarget &image, Progress &progress)
        : m_journal(journal)
        , m_history(history)
        , m_image(image)
        , m_progress(progress)
    {
    }

    /// Marks the image dirty; on the disk when it returns.
    [[nodiscard]] Result<void> markDirty();
    /// All stages, each on the disk before the next. Obeys a stop up to Stage::L1: Cancelled.
    [[nodiscard]] Result<void> carryOut();
    /// All stages in reverse order, each on the disk before the next. Obeys no stop.
    [[nodiscard]] Result<void> takeBack();
    /// Puts the two feature words where they belong; on the disk when it returns.
    [[nodiscard]] Result<void> writeWords(std::uint64_t features, std::uint64_t autoclear);

private:
    [[nodiscard]] Result<void> carryOut(Stage stage);
    [[nodiscard]] Result<void> carryOut(const JournalEdit &edit);
    [[nodiscard]] Result<void> takeBack(Stage stage);
    [[nodiscard]] Result<void> bringBackTail();
    [[nodiscard]] Result<void> cutWhatGrew();
    [[nodiscard]] Result<void> resizeTo(std::uint64_t size);
    [[nodiscard]] Result<void> step(const ByteRange &chunk, Stage stage, Direction direction);
    [[nodiscard]] bool isCancelled(Stage stage) const;

    const Journal &m_journal;
    const History &m_history;
    ByteTarget &m_image;
    Progress &m_progress;
};

} // namespace qed
