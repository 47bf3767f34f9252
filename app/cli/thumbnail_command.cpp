// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/png_file.h"
#include "core/io/file_identity.h"
#include "core/query/sketch.h"
#include "core/report/thumbnail.h"

namespace qed::cli {

namespace {

struct ThumbnailOptions {
    std::string image;
    std::string output;
    unsigned side = 256; ///< pixels
};

int thumbnail(const Context &context, const ThumbnailOptions &options)
{
    const auto opened = openImage(context, options.image);
    if (!opened)
        return fail(context, options.image, opened.error());
    const auto &image = *opened->image;
    const auto there = identify(std::filesystem::path(options.output));
    if (there && image.file() != nullptr && image.file()->identity().sameFile(*there))
        return fail(context, options.output,
            Error { .kind = ErrorKind::PartOfImage, .path = options.output });
    const auto written = writePng(drawThumbnail(sketchOf(image), options.side), options.output);
    return written ? kSound : fail(context, options.output, written.error());
}

} // namespace

Action addThumbnail(CLI::App &command)
{
    const auto options = std::make_shared<ThumbnailOptions>();
    command.add_option("IMAGE", options->image, "The image; damaged ones too")->required();
    command.add_option("OUT", options->output, "The PNG file to write, or to replace")->required();
    command.add_option("-s,--size", options->side, "Width and height in pixels, up to 1024")
        ->check(CLI::Range(1U, 1024U));
    return [options](const Context &context) { return thumbnail(context, *options); };
}

} // namespace qed::cli
