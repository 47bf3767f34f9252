// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/info_text.h"
#include "app/cli/undo_summary.h"
#include "core/base/json_text.h"
#include "core/guest/disk_partitions.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

namespace {

nlohmann::ordered_json partitionJson(const Partition &partition)
{
    nlohmann::ordered_json object { { "number", partition.number },
        { "start", partition.guest.offset }, { "length", partition.guest.length },
        { "type", partition.type } };
    if (!partition.name.empty())
        object["name"] = partition.name;
    return object;
}

nlohmann::ordered_json json(const Image &image, const Surroundings &around)
{
    auto object = infoJson(image, around.chain, around.use.unknown ? nullptr : &around.use);
    auto &files = object["qedscope"]["undo-files"] = nlohmann::ordered_json::array();
    for (const auto &summary : around.undoFiles)
        files.push_back(undoFileJson(summary));
    auto &partitions = object["qedscope"]["partitions"] = nlohmann::ordered_json::array();
    for (const auto &partition : around.partitions)
        partitions.push_back(partitionJson(partition));
    return object;
}

int info(const Context &context, const std::string &path)
{
    const auto opened = openImage(context, path);
    if (!opened)
        return fail(context, path, opened.error());
    const auto &image = *opened->image;
    const auto chain = resolveChain(image);
    const Surroundings around { .chain = chain,
        .use = opened->use,
        .undoFiles = findUndoFiles(path),
        .partitions = partitionsOf(opened->image, chain) };
    context.console.out() << (context.json() ? jsonText(json(image, around)) + '\n'
                                             : infoText(image, around, context.console.style()));
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
