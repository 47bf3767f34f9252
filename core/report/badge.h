// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The mark of a damaged image: a triangle with an exclamation mark, so that it does not rest on
// colour alone.
#pragma once

#include "core/report/picture.h"

namespace qed {

/// Over the lower right corner.
void drawBadge(Picture &picture);

} // namespace qed
