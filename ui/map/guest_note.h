// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the guest sees a cluster, as the map says it.
#pragma once

#include "core/query/place.h"

#include <QString>

namespace qed::ui {

struct GuestNote {
    QString spoken; ///< "guest 2 GiB and 4 GiB"
    QString full; ///< "Guest disk 2 GiB (L1[1]/L2[17]) and 4 GiB (L1[2]/L2[2])"

    friend bool operator==(const GuestNote &, const GuestNote &) = default;
};

/// Both empty when no part of the guest's disk is known to lead there.
[[nodiscard]] GuestNote guestNote(const ReferenceList &references);

} // namespace qed::ui
