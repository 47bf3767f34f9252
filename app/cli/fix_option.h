// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// --fix CODE=FIX: what is done about the findings of a code.
#pragma once

#include "core/repair/choices.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <string>
#include <string_view>

namespace qed::cli {

struct FixChoice {
    FindingCode code = FindingCode::HeaderMagic;
    Choice fix {};
};

/// Reads "QED-REF-DOUBLE=copy", or "...=leave" for none. The code in any letter case. The error
/// says what can be written instead.
[[nodiscard]] std::expected<FixChoice, std::string> parseFix(std::string_view text);

/// May be given several times; of one code the last counts.
CLI::Option *addFixOption(CLI::App &command, Choices &choices);

/// What is wrong with choices about unused clusters, which only --reclaim gives back, and then all
/// of them; empty when nothing is.
[[nodiscard]] std::string reclaimFault(const Choices &choices, bool reclaims);

} // namespace qed::cli
