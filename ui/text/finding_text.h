// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Words of findings in the user's language. They stand once, in the catalogue of core, and are
// translated here.
#pragma once

#include "core/check/finding.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace qed::ui {

/// How much a finding matters to the person who looks at the list.
enum class Rank : std::uint8_t {
    Critical, ///< part of the guest's disk can't be read, or the image can't be opened
    High, ///< damaged, yet everything can be read
    Medium, ///< a warning
    Low, ///< lost space
    Note,
};
inline constexpr int kRankCount = 5;

[[nodiscard]] Rank rankOf(const Finding &finding);
[[nodiscard]] QString rankName(Rank rank);
/// The freedesktop name of the icon that goes with it.
[[nodiscard]] QString rankIconName(Rank rank);

/// "QED-L2-OUTSIDE"; never translated.
[[nodiscard]] QString codeName(FindingCode code);

/// A text of the catalogue, translated: pass row(code).title, .meaning, .cost or .repair.
[[nodiscard]] QString catalogueText(std::string_view text);

/// The finding's one line, with its figures.
[[nodiscard]] QString findingMessage(const Finding &finding);

/// The guest loses something by it.
[[nodiscard]] bool costsGuest(const Finding &finding);

/// What it costs the guest and where: "128 KiB of the guest disk at 2 GiB"; empty when the guest
/// loses nothing by it.
[[nodiscard]] QString guestCost(const Finding &finding);

/// "L1[1]/L2[17]", or "L1[1]".
[[nodiscard]] QString slotName(TableSlot slot, bool inL2);

/// The rule that a header field breaks, as a clause: "must be a power of two from 4 KiB to 64 MiB".
[[nodiscard]] QString headerRuleText(HeaderRule rule);

} // namespace qed::ui
