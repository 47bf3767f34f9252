// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A change of the file in words: its steps, what came of it, and when it was made.
#pragma once

#include "core/apply/differences.h"
#include "core/apply/undo_file.h"
#include "core/base/progress.h"
#include "ui/session/change.h"
#include "ui/text/tone.h"

#include <QString>

namespace qed::ui {

/// "Save the way back", "Copy clusters".
[[nodiscard]] QString changeStepName(Phase phase);
/// "Saving the way back…", while it is being done.
[[nodiscard]] QString changeActivity(Phase phase);

/// "0.3 s", "12 s", "2 min 5 s".
[[nodiscard]] QString elapsedText(qint64 milliseconds);

/// What a page or a banner says about the end of a change.
struct ResultText {
    QString id {}; ///< the same in every language: "repaired", "partly-repaired"
    Tone tone = Tone::Neutral;
    QString title {}; ///< "Repaired."
    QString text {};
    QString note {}; ///< what to do or to know now; may be empty
};
[[nodiscard]] ResultText resultText(const ChangeOutcome &outcome);

/// "3 March, 14:02", of the undo file.
[[nodiscard]] QString madeText(const UndoSummary &undoFile);

/// "5 places (212 KiB)".
[[nodiscard]] QString placesText(const UndoSummary &undoFile);

/// Where the image is no longer as the repair left it, a line each.
[[nodiscard]] QString differencesText(const Differences &differences);

} // namespace qed::ui
