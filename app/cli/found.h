// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `find` found at a place of an image.
#pragma once

#include "app/cli/style.h"
#include "core/query/place.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace qed::cli {

struct Found {
    std::string path;
    std::optional<std::uint64_t> guestOffset {}; ///< when that was asked for
    std::optional<Translation> translation {}; ///< of guestOffset
    std::optional<FilePlace>
        place {}; ///< absent when the guest offset leads to no byte of the file
    std::uint64_t clusterSize = 0; ///< bytes; 0 when the header does not tell
    ReferenceList references {}; ///< to the place's cluster
};

[[nodiscard]] nlohmann::ordered_json foundJson(const Found &found);
[[nodiscard]] std::string foundText(const Found &found, const Style &style);

} // namespace qed::cli
