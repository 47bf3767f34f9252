// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The partitions of the guest's disk, within a sentence. What is theirs may be named as the guest
// likes: it is to be shown as plain text.
#pragma once

#include "core/guest/partitions.h"

#include <QString>

#include <span>

namespace qed::ui {

/// "partition 2 (Linux)"; with a name, "partition 1 (EFI system, “EFI”)".
[[nodiscard]] QString partitionName(const Partition &partition);

/// The partitions that the bytes of the guest's disk are in: "partition 1 (Linux), partition 2
/// (Linux swap)", at most three of them and how many more; "no partition". Empty when the disk has
/// none, or for no bytes.
[[nodiscard]] QString partitionsText(std::span<const Partition> partitions, const ByteRange &guest);

} // namespace qed::ui
