// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Turns collected runs of table entries into findings. Private to core/check.
#pragma once

#include "core/check/scan.h"

namespace qed {

/// Adds the findings of L1 and L2 entries to the report. Neighbouring runs of one code become one
/// finding, across tables too. Entries right behind the end of the file are told from stray ones by
/// what the scan saw as missing.
void addEntryFindings(const Scan &scan, Report &report);

} // namespace qed
