// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Results as JSON, by the contract of the headless mode: QEMU's members under their names, ours
// under "qedscope".
#pragma once

#include "core/backing/chain.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/io/image_lock.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace qed {

/// Version of the shape of our JSON.
inline constexpr int kJsonSchema = 1;

/// The program's version, "0.1.0".
[[nodiscard]] std::string_view programVersion() noexcept;

[[nodiscard]] nlohmann::ordered_json checkJson(const Image &image, const Report &report);
[[nodiscard]] nlohmann::ordered_json findingJson(const Finding &finding, const Report &report);
[[nodiscard]] nlohmann::ordered_json infoJson(
    const Image &image, std::span<const ChainLink> chain, const ImageUse *use);
[[nodiscard]] nlohmann::ordered_json errorJson(const Error &error);

} // namespace qed
