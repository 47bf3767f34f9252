// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// An Error of core as a sentence in the user's language.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace qed::ui {

/// In a word or two, for a heading: "This file cannot be opened."
[[nodiscard]] QString errorTitle(const Error &error);

/// What is wrong with which file and what to do next, in full sentences.
[[nodiscard]] QString errorText(const Error &error);

} // namespace qed::ui
