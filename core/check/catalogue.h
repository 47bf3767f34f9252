// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The one catalogue of findings: code, severity, words and fixes. Window, terminal, JSON, help and
// tests all take them from here. The window translates the texts; lupdate finds them by the
// QED_TEXT mark.
#pragma once

#include "core/check/finding_code.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace qed {

enum class Severity : std::uint8_t {
    Note,
    Warning,
    Leak,
    Error, ///< could not be looked at, or keeps QEMU from opening the image
    Corruption,
};

/// What a repair can do about a finding.
enum class FixKind : std::uint8_t {
    ClearToZero, ///< the entry becomes a zero cluster over a base image, else 0
    ClearToBase, ///< the entry becomes 0: the base image's content shows
    ClearTable, ///< the L1 entry becomes 0; over a base image, a new table of zero clusters
    ClearSecond, ///< every reference but the first is cleared
    CopyCluster, ///< every reference but the first gets a copy of the cluster
    CopyTable, ///< the second gets its own copy of the table and of the clusters below it
    PadFile, ///< the file grows to a whole cluster
    ClearFlag, ///< a feature bit is cleared
    Reclaim, ///< unused clusters are given back
};

struct Fix {
    FixKind kind;
    std::string_view name; ///< for scripts: "clear", "copy", "pad", ...
    bool losesData; ///< something that can be read today can't be read afterwards
};

struct CatalogueRow {
    FindingCode code;
    std::string_view name; ///< "QED-L2-OUTSIDE"
    Severity severity;
    std::string_view title; ///< what it is, without figures: "Entries lead outside the file"
    /// One line with figures for one thing, and for several. Braces hold the names that
    /// MessageParts has.
    std::string_view messageOne;
    std::string_view messageMany;
    std::string_view meaning; ///< in plain words, what it means for the guest
    std::string_view cost; ///< what the guest loses by it
    std::string_view repair; ///< whether and how it can be repaired
    std::span<const Fix> fixes; ///< the safe default first; empty: reported only
};

/// In the order of FindingCode.
[[nodiscard]] std::span<const CatalogueRow> catalogue() noexcept;
[[nodiscard]] const CatalogueRow &row(FindingCode code) noexcept;
/// By name, in any letter case; nothing when there is no such code.
[[nodiscard]] std::optional<FindingCode> findCode(std::string_view name) noexcept;

/// "note", "warning", "leak", "error", "corruption": for scripts.
[[nodiscard]] std::string_view severityName(Severity severity) noexcept;

} // namespace qed
