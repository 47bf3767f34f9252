// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What `info` prints for people.
#pragma once

#include "app/cli/style.h"
#include "core/backing/chain.h"
#include "core/format/image.h"
#include "core/io/image_lock.h"

#include <span>
#include <string>

namespace qed::cli {

[[nodiscard]] std::string infoText(
    const Image &image, std::span<const ChainLink> chain, const ImageUse &use, const Style &style);

} // namespace qed::cli
