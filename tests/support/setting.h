// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <cstdlib>

namespace qed::test {

/// The number in the environment variable `name`, such as how many random images a test tries;
/// `otherwise` when it is not set.
inline std::uint64_t setting(const char *name, std::uint64_t otherwise)
{
    const char *value = std::getenv(name);
    return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

} // namespace qed::test
