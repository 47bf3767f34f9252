// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Images of a realistic size, one for each state that an image can be in: for `./dev run`, pictures
// and tests.
#pragma once

#include "core/example/image_builder.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace qed::example {

enum class ExampleKind : std::uint8_t {
    Example, ///< a bit of everything, as after a crash and a careless copy
    Sound,
    Dirty, ///< not closed, nothing damaged
    Leaks,
    Shared, ///< clusters with two references; nothing is lost
    Damaged, ///< entries that lead nowhere
    LostTable, ///< one L1 entry leads nowhere, its table stands among the leaks
    Truncated, ///< the last third of the file is missing
    Hopeless, ///< a header that can't be followed
    Unknown, ///< an unknown feature bit
    Foreign, ///< not a QED image
    Full, ///< sound, every guest cluster mapped
};

struct ExampleName {
    ExampleKind kind;
    std::string_view name; ///< such as "lost-table"
};
[[nodiscard]] std::span<const ExampleName> exampleNames() noexcept;

/// An image with clusters of 64 KiB. Data clusters are mostly holes. `guestBytes`, a multiple of
/// 512, goes for Full only; the others have 8 GiB. The same bytes at every call.
[[nodiscard]] ImageBuilder makeExample(ExampleKind kind, std::uint64_t guestBytes = 8ULL << 30);

} // namespace qed::example
