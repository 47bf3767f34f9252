// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_file.h"

#include "core/apply/undo_names.h"
#include "core/apply/undo_notes.h"
#include "core/io/file_source.h"
#include "core/io/folder.h"
#include "core/journal/journal_reader.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace qed {

namespace {

constexpr std::string_view kSuffix = ".qedundo";
constexpr unsigned kMaxNumber = 100'000;
constexpr unsigned kNoNumber = 0; ///< of an undo file that stands elsewhere

std::filesystem::path undoPath(const std::filesystem::path &image, unsigned number)
{
    auto path = image;
    path += number == 1 ? std::string(kSuffix) : std::format(".{}{}", number, kSuffix);
    return path;
}

std::optional<unsigned> numberIn(std::string_view text)
{
    unsigned number = 0;
    const auto [stop, wrong] = std::from_chars(text.begin(), text.end(), number);
    return wrong == std::errc {} && stop == text.end() ? std::optional(number) : std::nullopt;
}

/// 1 for "web01.qed.qedundo", 2 for "web01.qed.2.qedundo"; nothing for what is none of the image's.
std::optional<unsigned> undoNumber(std::string_view name, std::string_view imageName)
{
    if (!name.starts_with(imageName) || !name.ends_with(kSuffix)
        || name.size() < imageName.size() + kSuffix.size())
        return std::nullopt;
    const auto middle
        = name.substr(imageName.size(), name.size() - imageName.size() - kSuffix.size());
    if (middle.empty())
        return 1;
    return middle.starts_with('.') ? numberIn(middle.substr(1)) : std::nullopt;
}

bool isThere(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::symlink_status(path, ignored).type()
        != std::filesystem::file_type::not_found;
}

bool isFile(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored);
}

struct Found {
    unsigned number;
    UndoSummary summary;
};

bool has(const std::vector<Found> &found, const std::filesystem::path &path)
{
    return std::ranges::any_of(found, [&](const Found &each) {
        std::error_code ignored;
        return std::filesystem::equivalent(each.summary.path, path, ignored);
    });
}

void addUnspent(std::vector<Found> &found, unsigned number, const std::filesystem::path &path)
{
    const auto journal = readUndoSummary(path);
    if (journal && journal->state.state != JournalState::Undone && !has(found, path))
        found.push_back({ .number = number, .summary = summaryOf(*journal, path) });
}

std::vector<Found> findBeside(const std::filesystem::path &image)
{
    const auto folder = image.has_parent_path() ? image.parent_path() : std::filesystem::path(".");
    std::vector<Found> found;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
        at.increment(error)) {
        const auto name = at->path().filename();
        if (const auto number = undoNumber(name.string(), image.filename().string()))
            addUnspent(found, *number, image.parent_path() / name);
    }
    return found;
}

} // namespace

std::filesystem::path undoPathFor(const std::filesystem::path &image)
{
    const auto real = realImage(image);
    for (unsigned number = 1; number < kMaxNumber; ++number) {
        auto path = undoPath(real, number);
        if (!isThere(path) || isSpent(path))
            return path;
    }
    return undoPath(real, kMaxNumber);
}

std::filesystem::path undoPathIn(
    const std::filesystem::path &folder, const std::filesystem::path &image)
{
    const auto name = folder / realImage(image).filename();
    unsigned number = 1;
    while (number < kMaxNumber && isThere(undoPath(name, number)))
        ++number;
    return undoPath(name, number);
}

std::vector<UndoSummary> findUndoFiles(const std::filesystem::path &image)
{
    auto found = findBeside(realImage(image));
    for (const auto &path : notedUndoFiles(image))
        addUnspent(found, kNoNumber, path);
    std::ranges::sort(found, std::greater {},
        [](const auto &each) { return std::pair(each.summary.madeSeconds, each.number); });
    std::vector<UndoSummary> summaries;
    summaries.reserve(found.size());
    for (auto &each : found)
        summaries.push_back(std::move(each.summary));
    return summaries;
}

Result<void> removeUndoFile(
    const std::filesystem::path &image, const std::filesystem::path &undoFile)
{
    return removeFile(undoFile).transform([&] { forgetUndoFile(image, undoFile); });
}

Result<UndoSummary> readUndoFile(const std::filesystem::path &path)
{
    const auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    return readJournal(**file)
        .transform([&](const Journal &journal) { return summaryOf(journal, path); })
        .transform_error([&](Error error) {
            error.path = path.string();
            return error;
        });
}

std::filesystem::path imageOfUndoFile(const std::filesystem::path &undoFile)
{
    // The recorded name is a name and no path, whatever the file says.
    if (const auto journal = readUndoSummary(undoFile)) {
        const auto recorded = std::filesystem::path(journal->begin.imageName).filename();
        if (const auto path = undoFile.parent_path() / recorded; !recorded.empty() && isFile(path))
            return path;
    }
    auto path = undoFile;
    if (path.extension() != kSuffix)
        return {};
    path.replace_extension();
    if (isFile(path))
        return path;
    if (path.has_extension() && numberIn(path.extension().string().substr(1)))
        path.replace_extension();
    return isFile(path) ? path : std::filesystem::path {};
}

} // namespace qed
