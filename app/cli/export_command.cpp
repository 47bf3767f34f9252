// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "app/cli/export_text.h"
#include "core/base/json_text.h"
#include "core/guest/ddrescue_map.h"
#include "core/guest/output_file.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <format>
#include <optional>

namespace qed::cli {

namespace {

constexpr const char *kExportExitCodes = R"(Exit codes:
    0  every byte is genuine                1  failed: see the message
    2  something was filled in with zeroes 63  not a QED image
                                     130, 143  cancelled by SIGINT or SIGTERM

SIGUSR1 prints one line of progress.)";

struct ExportOptions {
    std::string image;
    std::string output;
    std::string mapfile;
    bool overwrite = false;
};

/// The files that are written, and what is written to the second.
class Outputs final {
public:
    /// Opens them without changing what is there.
    [[nodiscard]] Result<void> open(
        const ExportOptions &options, std::vector<FileIdentity> readFrom)
    {
        const auto ifThere = options.overwrite ? IfThere::Replace : IfThere::Refuse;
        auto disk = OutputFile::open(options.output, ifThere, readFrom);
        if (!disk)
            return std::unexpected(disk.error());
        m_disk = std::move(*disk);
        if (options.mapfile.empty())
            return {};
        readFrom.push_back(m_disk->identity());
        auto mapfile = OutputFile::open(options.mapfile, ifThere, readFrom);
        if (!mapfile)
            return std::unexpected(mapfile.error());
        m_mapfile = std::move(*mapfile);
        m_map.emplace(*m_mapfile, std::format("qedscope {}", programVersion()));
        return {};
    }
    [[nodiscard]] Output &disk() noexcept { return *m_disk; }
    void addFilled(const FilledRange &range)
    {
        if (m_map)
            m_map->addFilled(range.guest);
    }
    /// The disk is whole, and stays even if its map can't be written.
    [[nodiscard]] Result<void> finish(std::uint64_t size)
    {
        m_disk->keep();
        if (!m_map)
            return {};
        auto finished = m_map->finish(size);
        if (finished)
            m_mapfile->keep();
        return finished;
    }

private:
    std::unique_ptr<OutputFile> m_disk;
    std::unique_ptr<OutputFile> m_mapfile;
    std::optional<DdrescueMap> m_map;
};

Result<Exported> writeDisk(const Context &context, const ExportOptions &options, GuestDisk &disk)
{
    Outputs outputs;
    if (auto opened = outputs.open(options, disk.files()); !opened)
        return std::unexpected(opened.error());
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, options.image, progress);
    Exported exported {
        .image = options.image, .output = options.output, .mapfile = options.mapfile
    };
    const auto summary = exportGuest(disk, outputs.disk(), progress, [&](const FilledRange &range) {
        outputs.addFilled(range);
        if (exported.filled.size() < kMostFilledJson)
            exported.filled.push_back(range);
    });
    if (!summary)
        return std::unexpected(summary.error());
    exported.summary = *summary;
    return outputs.finish(summary->size).transform([&] { return std::move(exported); });
}

int runExport(const Context &context, const ExportOptions &options)
{
    const auto opened = openImage(context, options.image);
    if (!opened)
        return fail(context, options.image, opened.error());
    auto disk = GuestDisk::open(opened->image, resolveChain(*opened->image), TableReading::Rescue);
    if (!disk)
        return fail(context, options.image, disk.error());
    const auto exported = writeDisk(context, options, *disk);
    if (!exported)
        return fail(context, options.image, exported.error());
    auto &out = context.console.out();
    if (context.json())
        out << jsonText(exportJson(*exported)) << '\n';
    else if (!context.options.quiet)
        out << exportText(*exported, context.console.style());
    return exported->summary.filledRanges == 0 ? kSound : kCorrupt;
}

} // namespace

Action addExport(CLI::App &command)
{
    const auto options = std::make_shared<ExportOptions>();
    command.footer(kExportExitCodes);
    command.add_option("IMAGE", options->image, "The image; damaged ones too")->required();
    command.add_option("OUT", options->output, "The raw file to write, with holes")->required();
    command
        .add_option("--mapfile", options->mapfile,
            "Write which bytes are genuine to a mapfile, as GNU ddrescue has them")
        ->type_name("FILE");
    command.add_flag("--overwrite", options->overwrite, "Replace OUT and FILE if they are there");
    return [options](const Context &context) { return runExport(context, *options); };
}

} // namespace qed::cli
