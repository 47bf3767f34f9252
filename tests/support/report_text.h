// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A report as lines of text, everything but the times: to compare two, and to keep in a golden
// case.
#pragma once

#include "core/check/report.h"

#include <string>

namespace qed::test {

[[nodiscard]] std::string reportText(const Report &report);

} // namespace qed::test
