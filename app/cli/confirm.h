// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Asks the person at the terminal before something is changed.
#pragma once

#include "app/cli/context.h"

#include <string_view>

namespace qed::cli {

/// Whether an answer agrees: "y" or "yes", in any letter case.
[[nodiscard]] bool agrees(std::string_view answer);

/// Whether there is somebody to ask: stdin and stderr are terminals.
[[nodiscard]] bool canAsk(const Context &context);

/// Prints `what` and the question on stderr, and waits for a line on stdin. Errors: NotConfirmed
/// when there is nobody to ask; Cancelled when the answer is anything but yes, or a signal comes.
[[nodiscard]] Result<void> confirm(
    const Context &context, std::string_view what, std::string_view question);

} // namespace qed::cli
