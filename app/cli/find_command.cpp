// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_run.h"
#include "app/cli/commands.h"
#include "app/cli/found.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <format>
#include <limits>

namespace qed::cli {

namespace {

constexpr std::size_t kMostReferences = 10'000;

struct FindCommand {
    std::string image;
    std::optional<std::uint64_t> guest {}; ///< bytes
    std::optional<std::uint64_t> file {}; ///< bytes
    std::optional<std::uint64_t> cluster {};
};

/// The file offset that was asked for, in one way or the other; nothing when a guest offset leads
/// nowhere.
Result<std::optional<std::uint64_t>> fileOffsetOf(
    const FindCommand &command, const Image &image, Found &found)
{
    if (command.file)
        return command.file;
    if (command.guest) {
        auto translation = translate(image, *command.guest);
        if (!translation)
            return std::unexpected(translation.error());
        found.guestOffset = command.guest;
        found.translation = std::move(*translation);
        return found.translation->fileOffset;
    }
    if (!image.geometry())
        return std::unexpected(Error { .kind = ErrorKind::HeaderUnusable, .path = command.image });
    if (*command.cluster > std::numeric_limits<std::uint64_t>::max()
        >> image.geometry()->clusterBits()) {
        return std::unexpected(Error { .kind = ErrorKind::OutOfRange,
            .path = command.image,
            .detail = "cluster " + countText(*command.cluster) });
    }
    return image.geometry()->clusterBytes(*command.cluster).offset;
}

Result<Found> find(const Context &context, const FindCommand &command, const Checked &checked)
{
    const auto &image = *checked.image;
    Found found { .path = command.image };
    const auto offset = fileOffsetOf(command, image, found);
    if (!offset)
        return std::unexpected(offset.error());
    found.clusterSize = image.geometry() ? image.geometry()->clusterSize() : 0;
    if (!*offset)
        return found;
    auto place = placeAt(image, checked.report.map.get(), **offset);
    if (!place)
        return std::unexpected(place.error());
    found.place = std::move(*place);
    if (!checked.report.map || found.place->cluster >= checked.report.map->clusters())
        return found;
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, command.image, progress);
    auto references = referencesTo(
        image, *checked.report.map, found.place->cluster, 1, kMostReferences, progress);
    if (!references)
        return std::unexpected(references.error());
    found.references = std::move(*references);
    return found;
}

int runFind(const Context &context, const FindCommand &command)
{
    const auto checked = checkImage(context, command.image);
    if (!checked)
        return fail(context, command.image, checked.error());
    const auto found = find(context, command, *checked);
    if (!found)
        return fail(context, command.image, found.error());
    context.console.out() << (context.json() ? jsonText(foundJson(*found)) + '\n'
                                             : foundText(*found, context.console.style()));
    return kSound;
}

} // namespace

Action addFind(CLI::App &command)
{
    const auto options = std::make_shared<FindCommand>();
    command.add_option("IMAGE", options->image, "The image")->required();
    constexpr auto *kGroup = "Place, exactly one of these";
    addSizeOption(command, "--guest", options->guest, "An offset of the guest's disk")
        ->group(kGroup);
    addSizeOption(command, "--file", options->file, "An offset of the file")->group(kGroup);
    addSizeOption(command, "--cluster", options->cluster, "A cluster of the file, by its number")
        ->type_name("N")
        ->group(kGroup);
    command.parse_complete_callback([options] {
        if (options->guest.has_value() + options->file.has_value() + options->cluster.has_value()
            != 1)
            throw CLI::RequiredError("exactly one of --guest, --file and --cluster");
    });
    return [options](const Context &context) { return runFind(context, *options); };
}

} // namespace qed::cli
