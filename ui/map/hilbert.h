// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A way through all cells of a rectangle that keeps near what is near along the way: the curve of
// D. Hilbert ("Über die stetige Abbildung einer Linie auf ein Flächenstück", Mathematische Annalen
// 38, 1891).
//
// A square is cut into quarters that are walked in the shape of a U: into the first quarter,
// through the two on the far side, and out of the last one. Each quarter is walked in the same
// manner, turned so that it ends beside the beginning of the next. Nothing in this needs sides that
// are powers of two: where they are not, halves are of unequal size, and a rectangle that is much
// longer than wide is cut into two behind each other first.
#pragma once

#include <QPoint>
#include <QSize>

#include <vector>

namespace qed::ui {

/// All cells of the rectangle once, each beside the one before, in cells from the top left, where
/// the way begins. It ends at the top right when the width is even, at the bottom left otherwise.
/// Both sides are at least 1, and one of them is even or the width is 1.
[[nodiscard]] std::vector<QPoint> hilbertWay(const QSize &size);

} // namespace qed::ui
