// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/info_text.h"

#include "app/cli/undo_summary.h"
#include "core/base/text.h"
#include "core/format/field_map.h"
#include "core/report/json.h"

#include <format>

namespace qed::cli {

namespace {

/// "10 GiB (10,737,418,240 bytes)"
std::string exactSize(std::uint64_t bytes)
{
    return bytes < 1024 ? sizeText(bytes)
                        : std::format("{} ({} bytes)", sizeText(bytes), countText(bytes));
}

std::string formatLine(const Image &image)
{
    const auto &header = image.header();
    if (!image.geometry())
        return std::format("QED, cluster_size {}, table_size {}", countText(header.clusterSize),
            countText(header.tableSize));
    return std::format("QED, clusters of {}, tables of {} ({} entries)",
        sizeText(header.clusterSize), plural(header.tableSize, "cluster"),
        countText(image.geometry()->tableEntries()));
}

std::string fileLine(const Image &image)
{
    auto text = exactSize(image.source().size());
    if (image.file() != nullptr)
        text += std::format(", {} of it on disk", sizeText(image.file()->allocatedBytes()));
    return text;
}

std::string flagsText(const FieldRow &row)
{
    std::string text;
    for (const auto &flag : row.flags) {
        if (!flag.set)
            continue;
        text += text.empty() ? "" : ", ";
        text
            += flag.name.empty() ? std::format("unknown bit {}", flag.bit) : std::string(flag.name);
    }
    return text.empty() ? "none" : text;
}

std::string usersText(const ImageUse &use)
{
    std::string text;
    for (const auto &user : use.users)
        text += std::format("{}process {} ({})", text.empty() ? ": " : ", ", user.pid, user.name);
    return text;
}

std::string useLine(const ImageUse &use)
{
    if (use.unknown)
        return "can't be found out here";
    if (!use.any())
        return "no";
    return (use.written ? "a running QEMU writes to it" : "a running QEMU reads it")
        + usersText(use);
}

std::string linkLine(const ChainLink &link)
{
    if (link.state == LinkState::NotAFilePath)
        return std::format("{}, not a file, not looked into", link.recordedName);
    auto text = link.path.string();
    switch (link.state) {
    case LinkState::NotAFilePath:
        break;
    case LinkState::Missing:
        return text + ": missing";
    case LinkState::NotAllowed:
        return text + ": may not be read";
    case LinkState::Loop:
        return text + ": stands in the chain already, a loop";
    case LinkState::TooDeep:
        return text + ": the chain is too long to be followed";
    case LinkState::Present:
        text += std::format(
            " ({}, {})", link.format, sizeText(link.virtualSize.value_or(link.fileSize)));
        break;
    }
    return link.smaller ? text + ", smaller than the image above it" : text;
}

/// EFI system, "EFI", 1 MiB at 0x100000
std::string partitionLine(const Partition &partition)
{
    auto text = partition.type;
    if (!partition.name.empty())
        text += std::format(R"(, "{}")", partition.name);
    return text
        + std::format(
            ", {} at {}", sizeText(partition.guest.length), hexText(partition.guest.offset));
}

class Lines final {
public:
    explicit Lines(const Style &style) : m_style(style) { }
    void add(std::string_view label, std::string_view text, Tone tone = Tone::Plain)
    {
        // Painted as a whole: escape codes would count as columns.
        const auto first = std::format("  {:<18} ", label);
        m_text += m_style.paint(tone, wrapped(first, printable(text), m_style.columns()));
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    const Style &m_style;
    std::string m_text;
};

void addHeader(Lines &lines, const Image &image)
{
    for (const auto &row : headerRows(image)) {
        if (row.field == HeaderField::Features || row.field == HeaderField::CompatFeatures
            || row.field == HeaderField::AutoclearFeatures)
            lines.add(row.name, flagsText(row), row.broken.empty() ? Tone::Plain : Tone::Bad);
    }
    const auto &header = image.header();
    lines.add("header_size", plural(header.headerSize, "cluster"));
    lines.add("l1_table_offset", hexText(header.l1TableOffset));
    for (const auto &problem : image.headerProblems()) {
        lines.add("Header damaged",
            std::format("{} is {}: {}{}",
                headerFields()[static_cast<std::size_t>(problem.field)].name,
                hexText(fieldValue(header, problem.field)), headerRuleName(problem.rule),
                problem.fatal ? " is broken, so the tables can't be followed" : " is broken"),
            Tone::Bad);
    }
}

} // namespace

std::string infoText(const Image &image, const Surroundings &around, const Style &style)
{
    const auto &[chain, use, undoFiles, partitions] = around;
    Lines lines(style);
    lines.add("Format", formatLine(image));
    lines.add("Guest disk", exactSize(image.header().imageSize));
    lines.add("File", fileLine(image));
    if (image.header().dirty())
        lines.add("Closed properly", "no: run a check before the guest starts", Tone::Warning);
    else
        lines.add("Closed properly", "yes");
    lines.add("In use", useLine(use), use.written || use.unknown ? Tone::Warning : Tone::Plain);
    for (const auto &summary : undoFiles)
        lines.add("Undo file", undoFileText(summary, image.path()),
            summary.interrupted() ? Tone::Bad : Tone::Plain);
    if (image.backingName())
        lines.add("Base image", *image.backingName());
    for (const auto &link : chain)
        lines.add(
            "", linkLine(link), link.state == LinkState::Present ? Tone::Plain : Tone::Warning);
    for (const auto &partition : partitions)
        lines.add(std::format("Partition {}", partition.number), partitionLine(partition));
    addHeader(lines, image);
    return style.paint(Tone::Strong, printable(image.path().string())) + '\n' + lines.take();
}

} // namespace qed::cli
