// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The words of the status bar.
#pragma once

#include "core/base/progress.h"
#include "ui/session/session.h"

#include <QString>

namespace qed::ui {

/// "Reading tables… 120 of 512 · 3.1 GiB/s · about 1 s left". `seconds` since the check began; rate
/// and time are left out while they would be guesses.
[[nodiscard]] QString progressText(const ProgressSnapshot &snapshot, double seconds);

/// "6 GiB virtual · 5 GiB file · read-only · checked 14:02"; what is not known is left out.
[[nodiscard]] QString summaryText(const Session &session, const QString &checkedAt);

/// "cluster 8,211 · 0x20130000", or empty.
[[nodiscard]] QString placeText(const Session &session);

} // namespace qed::ui
