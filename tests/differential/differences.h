// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Every documented way in which QEMU's check differs from the format, each a predicate that says
// when it applies. Where none applies, all figures must be equal.
#pragma once

#include "core/check/report.h"
#include "core/format/image.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace qed::test {

struct Subject {
    const Image &image;
    const Report &report;
};

enum class Effect : std::uint8_t {
    RefusesToOpen, ///< there is no result
    MissesReferences, ///< corruptions differ
    SkipsTables, ///< corruptions, leaks, allocated and fragmented clusters differ
};

struct Difference {
    std::string_view name;
    Effect effect;
    bool (*applies)(const Subject &);
};

[[nodiscard]] std::span<const Difference> differences() noexcept;

/// A difference with this effect applies.
[[nodiscard]] bool differs(const Subject &subject, Effect effect);

} // namespace qed::test
