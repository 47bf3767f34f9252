// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/context.h"

#include "app/cli/undo_summary.h"
#include "core/base/json_text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

int exitCodeOf(const Context &context, const Error &error)
{
    const int signal = context.signals.received();
    if (error.kind == ErrorKind::Cancelled && signal != 0)
        return 128 + signal;
    return error.kind == ErrorKind::NotQed ? kNotQed : kNotCompleted;
}

std::string writerName(const ImageUse &use)
{
    for (const auto &user : use.users) {
        if (user.writes)
            return std::format("process {}", user.pid);
    }
    return {};
}

Error withPath(Error error, const std::string &path)
{
    if (error.path.empty())
        error.path = path;
    return error;
}

} // namespace

Result<OpenedImage> openImage(const Context &context, const std::string &path)
{
    // Where locks can't be asked for, the image can still be looked at; opening it tells of real
    // trouble.
    auto use = probeImageUse(path).value_or(ImageUse {});
    if (use.written && !context.options.forceShare)
        return std::unexpected(
            Error { .kind = ErrorKind::InUse, .path = path, .detail = writerName(use) });
    if (use.unknown)
        context.console.say(
            std::format("{}: whether another program uses it can't be found out here; "
                        "if one does, what is said of it may be out of date",
                path));
    if (const auto unfinished = unfinishedRepair(path))
        context.console.say(describe(*unfinished));
    auto image = Image::open(path);
    if (!image)
        return std::unexpected(image.error());
    if (!(*image)->isQed()) {
        return std::unexpected(Error {
            .kind = ErrorKind::NotQed, .path = path, .detail = probeFormat((*image)->source()) });
    }
    return OpenedImage { std::move(*image), std::move(use) };
}

bool refuses(const Context &context, std::string_view fault)
{
    if (!fault.empty())
        context.console.say(std::format("{}; see --help", fault));
    return !fault.empty();
}

bool refusesForceShare(const Context &context)
{
    return context.options.forceShare
        && refuses(context, "-U is for looking only: an image in use is never changed");
}

std::unique_ptr<ProgressView> showProgress(
    const Context &context, const std::string &path, const Progress &progress, Work work)
{
    const auto style = context.options.quiet ? ProgressStyle::None : context.options.progress;
    return std::make_unique<ProgressView>(
        context.console, context.signals, style, path, progress, work);
}

nlohmann::ordered_json failureJson(const std::string &path, const Error &error)
{
    nlohmann::ordered_json json;
    if (!path.empty())
        json["filename"] = path;
    json["error"] = errorJson(withPath(error, path));
    return json;
}

int sayFailure(const Context &context, const std::string &path, const Error &error)
{
    context.console.say(describe(withPath(error, path)));
    return exitCodeOf(context, error);
}

int fail(const Context &context, const std::string &path, const Error &error)
{
    if (context.json())
        context.console.out() << jsonText(failureJson(path, error)) << '\n';
    return sayFailure(context, path, error);
}

} // namespace qed::cli
