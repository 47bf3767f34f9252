// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The examples of the program, for pictures and tests.
#pragma once

#include "core/example/example_image.h"
#include "tests/support/image_builder.h"

namespace qed::test {

using example::ExampleKind;
using example::exampleNames;
using example::makeExample;

} // namespace qed::test
