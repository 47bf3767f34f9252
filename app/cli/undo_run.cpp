// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/undo_run.h"

#include "app/cli/confirm.h"
#include "app/cli/pipe_guard.h"
#include "app/cli/undo_summary.h"
#include "core/apply/repair.h"

#include <algorithm>

namespace qed::cli {

namespace {

constexpr std::string_view kUndoSuffix = ".qedundo";

struct Place {
    std::filesystem::path image;
    std::filesystem::path undoFile;
};

Result<Place> besideUndoFile(const std::filesystem::path &undoFile)
{
    const auto summary = readUndoFile(undoFile);
    if (!summary)
        return std::unexpected(summary.error());
    auto image = imageOfUndoFile(undoFile);
    if (image.empty())
        return std::unexpected(Error { .kind = ErrorKind::UndoFileForeign,
            .path = undoFile.string(),
            .detail = summary->imageName });
    return Place { std::move(image), undoFile };
}

Result<Place> besideImage(const std::filesystem::path &image, UndoAction action)
{
    if (const auto there = identify(image); !there)
        return std::unexpected(there.error());
    const auto files = findUndoFiles(image);
    if (action == UndoAction::Finish) {
        const auto cutOff = std::ranges::find_if(files, &UndoSummary::interrupted);
        if (cutOff == files.end())
            return std::unexpected(Error { .kind = ErrorKind::NothingToFinish });
        return Place { image, cutOff->path };
    }
    if (files.empty())
        return std::unexpected(Error { .kind = ErrorKind::NothingToUndo });
    return Place { image, files.front().path };
}

Result<Place> locate(const UndoRequest &request)
{
    if (!request.undoFile.empty())
        return Place { request.image, request.undoFile };
    return request.image.ends_with(kUndoSuffix) ? besideUndoFile(request.image)
                                                : besideImage(request.image, request.action);
}

Result<void> takeBack(const Context &context, const Place &place)
{
    const PipeGuard guard;
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, place.image.string(), progress, Work::Changes);
    return undo(place.image, place.undoFile, progress);
}

Result<RepairOutcome> complete(const Context &context, const Place &place)
{
    const PipeGuard guard;
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, place.image.string(), progress, Work::Changes);
    return finish(place.image, place.undoFile, { .check = checkOptions(context) }, progress);
}

Result<void> finishInto(const Context &context, const Place &place, UndoResult &result)
{
    if (!result.undoFile.interrupted())
        return std::unexpected(Error { .kind = ErrorKind::NothingToFinish });
    auto outcome = complete(context, place);
    if (!outcome)
        return std::unexpected(outcome.error());
    auto image = Image::open(place.image);
    if (!image)
        return std::unexpected(image.error());
    result.now = Checked { *std::move(image), std::move(outcome->report) };
    if (const auto summary = readUndoFile(place.undoFile))
        result.undoFile = *summary;
    return {};
}

Result<void> drop(const Context &context, const UndoRequest &request, const Place &place,
    const UndoSummary &summary)
{
    if (summary.interrupted())
        return std::unexpected(Error { .kind = ErrorKind::UnfinishedRepair,
            .path = request.image,
            .detail = undoFileName(summary.path, place.image) });
    if (!request.yes) {
        const auto what = printable(undoFileText(summary, place.image)) + '\n';
        if (auto agreed = confirm(context, what, "Delete it now?"); !agreed)
            return agreed;
    }
    return removeUndoFile(place.image, summary.path);
}

Result<void> act(
    const Context &context, const UndoRequest &request, const Place &place, UndoResult &result)
{
    switch (request.action) {
    case UndoAction::Undo:
        return takeBack(context, place);
    case UndoAction::DryRun:
        break;
    case UndoAction::Finish:
        return finishInto(context, place, result);
    case UndoAction::Drop:
        return drop(context, request, place, result.undoFile);
    }
    const auto summary = undoDryRun(place.image, place.undoFile);
    return summary ? Result<void> {} : std::unexpected(summary.error());
}

} // namespace

Result<UndoResult> performUndo(const Context &context, const UndoRequest &request)
{
    const auto place = locate(request);
    if (!place)
        return std::unexpected(place.error());
    const auto summary = readUndoFile(place->undoFile);
    if (!summary)
        return std::unexpected(summary.error());
    UndoResult result { .action = request.action, .image = place->image, .undoFile = *summary };
    if (auto done = act(context, request, *place, result); !done)
        return std::unexpected(done.error());
    return result;
}

} // namespace qed::cli
