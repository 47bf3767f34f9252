// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace qed::ui {

/// Milliseconds that a test waits for what is on its way, however busy the machine is.
inline constexpr int kPatience = 10'000;

} // namespace qed::ui
