// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/undo_summary.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <format>

namespace qed::cli {

namespace {

std::chrono::sys_seconds timeOf(const UndoSummary &summary)
{
    return std::chrono::sys_seconds(std::chrono::seconds(summary.madeSeconds));
}

std::string stateWords(const UndoSummary &summary)
{
    const auto places
        = std::format("{} ({})", plural(summary.places, "place"), sizeText(summary.bytes));
    switch (summary.state) {
    case JournalState::Prepared:
        return "nothing was changed yet";
    case JournalState::Applying:
        return std::format("its repair of {} was cut off", places);
    case JournalState::Applied:
        return std::format("takes {} back", places);
    case JournalState::Undoing:
        return std::format("taking {} back was cut off", places);
    case JournalState::Undone:
        return "was taken back";
    }
    return {};
}

} // namespace

std::string_view journalStateName(JournalState state) noexcept
{
    switch (state) {
    case JournalState::Prepared:
        return "prepared";
    case JournalState::Applying:
        return "applying";
    case JournalState::Applied:
        return "applied";
    case JournalState::Undoing:
        return "undoing";
    case JournalState::Undone:
        return "undone";
    }
    return {};
}

std::string undoFileName(const std::filesystem::path &undoFile, const std::filesystem::path &image)
{
    std::error_code ignored;
    const auto folder = std::filesystem::canonical(undoFile, ignored).parent_path();
    const bool beside = folder == std::filesystem::canonical(image, ignored).parent_path();
    return (beside ? undoFile.filename() : undoFile).string();
}

std::string undoFileText(const UndoSummary &summary, const std::filesystem::path &image)
{
    return std::format("{}, of {:%F %R} UTC: {}", undoFileName(summary.path, image),
        timeOf(summary), stateWords(summary));
}

nlohmann::ordered_json undoFileJson(const UndoSummary &summary)
{
    return { { "filename", summary.path.string() }, { "state", journalStateName(summary.state) },
        { "interrupted", summary.interrupted() }, { "image-name", summary.imageName },
        { "made", std::format("{:%FT%TZ}", timeOf(summary)) }, { "places", summary.places },
        { "bytes", summary.bytes }, { "size-before", summary.sizeBefore },
        { "size-after", summary.sizeAfter } };
}

std::optional<Error> unfinishedRepair(const std::filesystem::path &image)
{
    for (const auto &summary : findUndoFiles(image)) {
        if (summary.interrupted())
            return Error { .kind = ErrorKind::UnfinishedRepair,
                .path = image.string(),
                .detail = undoFileName(summary.path, image) };
    }
    return std::nullopt;
}

} // namespace qed::cli
