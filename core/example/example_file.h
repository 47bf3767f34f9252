// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Examples as files: to look at, and to practise on.
#pragma once

#include "core/base/error.h"
#include "core/example/example_image.h"

#include <filesystem>

namespace qed::example {

/// Makes a file with holes; the same bytes at every call. For a worker. Errors: AlreadyThere,
/// CannotOpen, CannotWrite; there is no file then, but the one that was there.
[[nodiscard]] Result<void> writeExample(ExampleKind kind, const std::filesystem::path &path);

} // namespace qed::example
