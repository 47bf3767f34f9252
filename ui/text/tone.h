// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// How a message is meant. Icon, colour and name follow from it.
#pragma once

#include <QString>

#include <cstdint>

namespace qed::ui {

enum class Tone : std::uint8_t { Neutral, Positive, Information, Warning, Error };

/// For those who see neither icon nor colour.
[[nodiscard]] QString toneName(Tone tone);

} // namespace qed::ui
