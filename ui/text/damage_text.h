// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Why a part of the guest's disk can't be read, in the user's language.
#pragma once

#include "core/guest/disk_range.h"

#include <QString>

namespace qed::ui {

/// "A table is lost"
[[nodiscard]] QString damageText(Damage damage);

} // namespace qed::ui
