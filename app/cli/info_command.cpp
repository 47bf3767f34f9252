// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/info_text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

namespace {

int info(const Context &context, const std::string &path)
{
    const auto opened = openImage(context, path);
    if (!opened)
        return fail(context, path, opened.error());
    const auto &image = *opened->image;
    const auto chain = resolveChain(image);
    context.console.out() << (context.json()
            ? jsonText(infoJson(image, chain, &opened->use)) + '\n'
            : infoText(image, chain, opened->use, context.console.style()));
    if (!image.headerProblems().empty())
        return kCorrupt;
    return image.header().dirty() && context.options.failOnDirty ? kCorrupt : kSound;
}

} // namespace

Action addInfo(CLI::App &command)
{
    const auto image = std::make_shared<std::string>();
    command.add_option("IMAGE", *image, "The image; damaged ones too")->required();
    return [image](const Context &context) { return info(context, *image); };
}

} // namespace qed::cli
