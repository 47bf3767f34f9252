// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A sketch of an image as a small picture, for file managers.
#pragma once

#include "core/query/sketch.h"
#include "core/report/picture.h"

namespace qed {

/// Eight rows of eight cells, in the colours of the map, in a dashed frame, since it is a sketch;
/// with a badge when something is wrong. `side` is in pixels, at least 1.
[[nodiscard]] Picture drawThumbnail(const Sketch &sketch, unsigned side);

} // namespace qed
