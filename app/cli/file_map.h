// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// `map --space file`: the clusters of the file, by what they are.
#pragma once

#include "app/cli/context.h"

namespace qed::cli {

/// Returns the exit code: that of a check.
int mapFile(const Context &context, const std::string &path);

} // namespace qed::cli
