// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Results as JSON, by the contract of the headless mode: QEMU's members under their names, ours
// under "qedscope". resources/schema/qedscope-1.schema.json describes the shape.
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

/// File names go in byte for byte: dump the object with error_handler_t::replace, since they need
/// not be UTF-8.
[[nodiscard]] nlohmann::ordered_json checkJson(const Image &image, const Report &report);
[[nodiscard]] nlohmann::ordered_json findingJson(const Finding &finding, const Report &report);
[[nodiscard]] nlohmann::ordered_json referenceJson(const Reference &reference);
/// `use` may be null when it is not known.
[[nodiscard]] nlohmann::ordered_json infoJson(
    const Image &image, std::span<const ChainLink> chain, const ImageUse *use);
/// The rules that the header breaks: field, rule, value, fatal.
[[nodiscard]] nlohmann::ordered_json headerErrorsJson(const Image &image);
/// The value of the member "error": a stable code, one line for people, and the figures that belong
/// to it.
[[nodiscard]] nlohmann::ordered_json errorJson(const Error &error);

/// "sound", "leaks", "corrupt", "unreadable".
[[nodiscard]] std::string_view verdictName(Verdict verdict) noexcept;
/// "cluster-size-is-power-of-two"
[[nodiscard]] std::string_view headerRuleName(HeaderRule rule) noexcept;
/// "missing", "not-allowed", ...
[[nodiscard]] std::string_view linkStateName(LinkState state) noexcept;

} // namespace qed
