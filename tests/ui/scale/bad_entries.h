// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Images in which every entry, or every other one, is damaged.
#pragma once

#include "tests/support/image_builder.h"

#include <cstdint>
#include <ostream>

namespace qed::ui {

enum class BadEntries : std::uint8_t {
    OneRun, ///< all lead outside the file, each one cluster further than the one before
    EveryOther, ///< good and bad ones by turns
    NoTwoAlike, ///< neighbours are damaged in different ways
    Shared, ///< each cluster is led to from 16 places that lie far apart
};

/// For the name of a test.
std::ostream &operator<<(std::ostream &out, BadEntries how);

/// A quarter of a million entries, in tables of 32,768.
[[nodiscard]] test::ImageBuilder imageOfBadEntries(BadEntries how);

} // namespace qed::ui
