// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Names of what clusters of the guest's disk read from, in the user's language.
#pragma once

#include "core/map/guest_clusters.h"

#include <QString>

#include <cstdint>

namespace qed::ui {

/// "Cut off": as the legend and the hover card name it.
[[nodiscard]] QString className(GuestClass guestClass);

/// "62 data clusters", "1 cluster cut off by a lost table": `count` clusters of the class, as a
/// part of a sentence.
[[nodiscard]] QString clustersText(GuestClass guestClass, std::uint64_t count);

} // namespace qed::ui
