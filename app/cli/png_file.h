// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A picture as a PNG file.
#pragma once

#include "core/base/error.h"
#include "core/report/picture.h"

#include <string>

namespace qed::cli {

/// Replaces what is there, and leaves no half of a file. Errors: CannotWrite.
[[nodiscard]] Result<void> writePng(const Picture &picture, const std::string &path);

} // namespace qed::cli
