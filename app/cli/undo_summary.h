// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Undo files as text and as JSON, and the repair that was cut off.
#pragma once

#include "core/apply/undo_file.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace qed::cli {

/// "prepared", "applying", "applied", "undoing", "undone"
[[nodiscard]] std::string_view journalStateName(JournalState state) noexcept;

/// By its name where it stands beside the image, else by its path.
[[nodiscard]] std::string undoFileName(
    const std::filesystem::path &undoFile, const std::filesystem::path &image);

/// "disk.qed.qedundo, of 2026-03-03 14:02 UTC: takes 5 places (212 KiB) back"
[[nodiscard]] std::string undoFileText(
    const UndoSummary &summary, const std::filesystem::path &image);
[[nodiscard]] nlohmann::ordered_json undoFileJson(const UndoSummary &summary);

/// UnfinishedRepair when a repair of the image, or an undo, was cut off.
[[nodiscard]] std::optional<Error> unfinishedRepair(const std::filesystem::path &image);

} // namespace qed::cli
