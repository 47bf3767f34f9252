// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Loops that are compiled twice, for every processor and for one with wide vectors, and chosen
// between when the program runs: what is shipped must run everywhere.
#pragma once

namespace qed {

#if defined(__x86_64__)
#define QED_WIDE [[gnu::target("avx2,popcnt")]]
/// Functions marked QED_WIDE may be called.
[[nodiscard]] inline bool hasWide() noexcept
{
    static const bool has
        = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("popcnt") != 0;
    return has;
}
#else
#define QED_WIDE
[[nodiscard]] constexpr bool hasWide() noexcept
{
    return false;
}
#endif
/// Marks the body that both share.
#define QED_WIDE_BODY [[gnu::always_inline]] inline

} // namespace qed
