// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The two things that there is a map of.
#pragma once

#include <cstdint>

namespace qed::ui {

/// What the clusters of a map are clusters of.
enum class MapSpace : std::uint8_t { File, GuestDisk };

} // namespace qed::ui
