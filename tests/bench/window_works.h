// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a user does with the window, each with its stalls and its peak of memory. Null when the
// image, or the work on it, came to no end.
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace qed::ui {

/// Check, resize, zoom, walk down the tree.
[[nodiscard]] nlohmann::json lookAround(const QString &image);
/// Save what is readable, for three seconds; then stop it.
[[nodiscard]] nlohmann::json saveForAWhile(const QString &image, const QString &target);
/// Plan, repair, and the check afterwards. Changes the image.
[[nodiscard]] nlohmann::json repairIt(const QString &image);
/// Go through the findings: from problem to problem, a whole group, a search. Tells how many the
/// report lists.
[[nodiscard]] nlohmann::json walkFindings(const QString &image);

} // namespace qed::ui
