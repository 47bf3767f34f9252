// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace qed::ui {

/// What the program was started for. A second start hands it to the first.
struct StartRequest {
    QStringList paths {}; ///< absolute; none: an empty window, or a question for a file
    bool repairCopy = false; ///< show the plan to repair a copy as soon as an image is checked

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

} // namespace qed::ui
