// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/file_map.h"
#include "app/cli/json_array.h"
#include "app/cli/map_row.h"
#include "core/base/text.h"
#include "core/guest/guest_disk.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

struct MapOptions {
    std::string image;
    bool fileSpace = false;
};

constexpr std::string_view kLine = "{:<15} {:<15} {:<15} {}\n";

/// As qemu-img map has it: what reads zeroes is left out. What can't be read is a line, too.
std::string rowText(const DiskRange &row, const GuestDisk &disk, const Style &style)
{
    const auto start = hexText(row.guest.offset);
    const auto length = hexText(row.guest.length);
    if (isProblem(row))
        return style.paint(Tone::Bad,
                   std::format(
                       "{:<15} {:<15} {:<15} {}", start, length, "unreadable", problemWords(row)))
            + '\n';
    if (!isInFile(row))
        return {};
    const auto offset = row.fileOffset ? hexText(*row.fileOffset) : "unknown";
    return std::format(kLine, start, length, offset, printable(disk.file(row.depth)));
}

struct Unreadable {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;

    void count(const DiskRange &row)
    {
        if (!isProblem(row))
            return;
        ++rows;
        bytes += row.guest.length;
    }
};

Result<Unreadable> printRows(const Context &context, GuestDisk &disk, Progress &progress)
{
    auto &out = context.console.out();
    Unreadable unreadable;
    if (!context.json())
        out << context.console.style().paint(Tone::Strong,
            std::format("{:<15} {:<15} {:<15} {}", "Offset", "Length", "Mapped to", "File"))
            << '\n';
    JsonArray array(out, -1);
    progress.begin(Phase::Tables, disk.size());
    const auto walked = disk.forEachRange(progress, [&](const DiskRange &row) {
        progress.advance(row.guest.length);
        unreadable.count(row);
        if (context.json())
            array.add(mapRowJson(row));
        else
            out << rowText(row, disk, context.console.style());
        return out.good();
    });
    if (context.json())
        array.close();
    if (!walked)
        return std::unexpected(walked.error());
    return unreadable;
}

int mapGuest(const Context &context, const std::string &path)
{
    const auto opened = openImage(context, path);
    if (!opened)
        return fail(context, path, opened.error());
    auto disk = GuestDisk::open(opened->image, resolveChain(*opened->image), TableReading::AsGuest);
    if (!disk)
        return fail(context, path, disk.error());
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, path, progress);
    const auto unreadable = printRows(context, *disk, progress);
    if (!unreadable)
        return sayFailure(context, path, unreadable.error());
    if (unreadable->rows != 0 && !context.options.quiet)
        context.console.say(std::format("{}: the guest can't read {} in {}; 'check' tells why",
            path, sizeText(unreadable->bytes), plural(unreadable->rows, "range")));
    return unreadable->rows != 0 ? kCorrupt : kSound;
}

} // namespace

Action addMap(CLI::App &command)
{
    const auto options = std::make_shared<MapOptions>();
    command.add_option("IMAGE", options->image, "The image")->required();
    command
        .add_option("--space",
            "What to list: guest, the guest's disk (as if not given), or file, the file's clusters "
            "by class")
        ->type_name("guest|file")
        ->check(CLI::IsMember({ "guest", "file" }).description(""))
        ->each([options](const std::string &word) { options->fileSpace = word == "file"; });
    return [options](const Context &context) {
        return options->fileSpace ? mapFile(context, options->image)
                                  : mapGuest(context, options->image);
    };
}

} // namespace qed::cli
