// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Steps of a repair in the user's language.
#pragma once

#include "core/check/report.h"
#include "core/repair/plan.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace qed::ui {

/// "Give every use of 5 clusters its own copy": `count` entries or clusters.
[[nodiscard]] QString stepTitle(FindingCode code, FixKind fix, std::uint64_t count);

/// The fix in a word or two, for a menu: "Own copy".
[[nodiscard]] QString fixName(FindingCode code, FixKind fix);

/// "Everything reads as before.", "128 KiB of the guest disk at 2 GiB, unreadable today, will read
/// as zeroes." `at` is its place on the disk, where there is one.
[[nodiscard]] QString effectText(
    GuestEffect effect, std::uint64_t guestBytes, std::optional<std::uint64_t> at = {});

/// What a step gives up, before its figures are known; empty when it gives nothing up.
[[nodiscard]] QString sacrificeText(FindingCode code, FixKind fix);

/// "+64 KiB", "−192 KiB"; empty for 0.
[[nodiscard]] QString growthText(std::int64_t bytes);

/// What the guest reads after the plan, and whether damage remains; `after` is what a check finds
/// in the preview.
[[nodiscard]] QString afterText(const Plan &plan, const Report &after);

/// Bytes of the guest's disk whose reading changes by steps of this effect.
[[nodiscard]] std::uint64_t guestBytesOf(const Plan &plan, GuestEffect effect) noexcept;

} // namespace qed::ui
