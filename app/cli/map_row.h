// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// One line of `map`: a part of the guest's disk, and where it is.
#pragma once

#include "core/guest/disk_range.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace qed::cli {

/// The guest can't read it. A base image of a format that is not followed is no problem of the
/// guest's.
[[nodiscard]] bool isProblem(const DiskRange &range) noexcept;
/// A file of the chain holds it; where in that file need not be known.
[[nodiscard]] bool isInFile(const DiskRange &range) noexcept;
/// Words for people; empty when there is no problem.
[[nodiscard]] std::string problemWords(const DiskRange &range);

/// Members as in a line of qemu-img map, and "problem" on a bad row.
[[nodiscard]] nlohmann::ordered_json mapRowJson(const DiskRange &range);

} // namespace qed::cli
