// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the guest sees a cluster of the file, and where in the file a cluster of the guest is, as
// the maps say it.
#pragma once

#include "core/query/place.h"
#include "ui/session/session.h"

#include <QString>

namespace qed::ui {

struct PlaceNote {
    QString spoken; ///< "guest 2 GiB and 4 GiB"
    QString full; ///< "Guest disk 2 GiB (L1[1]/L2[17]) and 4 GiB (L1[2]/L2[2])"

    friend bool operator==(const PlaceNote &, const PlaceNote &) = default;
};

/// Both empty when no part of the guest's disk is known to lead there.
[[nodiscard]] PlaceNote guestNote(const ReferenceList &references);

/// For a cluster of the guest's disk: "guest 2 GiB, file 0x20130000, also guest 4 GiB" and "File
/// 0x20130000 (L1[1]/L2[17]), also guest disk 4 GiB (L1[2]/L2[2])". Where the entry leads nowhere,
/// its value.
[[nodiscard]] PlaceNote fileNote(const PlaceDetails &details);

} // namespace qed::ui
