// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_text.h"

#include "core/base/text.h"

#include <format>

namespace qed::cli {

namespace {

/// "61 %", rounded down, "less than 1 %" for what is more than nothing, and never 100 for less than
/// all.
std::string percent(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0 || part == 0)
        return "0 %";
    if (part >= whole)
        return "100 %";
    const auto share
        = static_cast<unsigned>(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return share == 0 ? "less than 1 %" : std::format("{} %", share);
}

std::string failedText(const Image &image, const Report &report)
{
    if (!image.checkable())
        return "the header can't be followed, so nothing was checked.";
    auto text = std::format("{} could not be read, so the check is not complete",
        plural(report.figures.checkErrors, "table"));
    if (report.figures.corruptions != 0)
        text += std::format("; {} so far", plural(report.figures.corruptions, "corruption"));
    return text + '.';
}

std::string corruptText(const Report &report)
{
    const auto &figures = report.figures;
    auto text = figures.corruptions == 0 ? std::string("the header breaks a rule")
                                         : plural(figures.corruptions, "corruption");
    if (figures.guestBytesUnreadable != 0)
        text += std::format(
            "; the guest can't read {} of its disk", sizeText(figures.guestBytesUnreadable));
    else
        text += "; the guest can still read all of its disk";
    return text + '.';
}

std::string leaksText(const Report &report)
{
    auto text = plural(report.figures.leaks, "unused cluster");
    if (report.map)
        text += std::format(
            " ({})", sizeText(report.figures.leaks * report.map->geometry().clusterSize()));
    return text + "; the guest loses nothing.";
}

std::string verdict(const Style &style, Tone tone, std::string_view word, std::string_view text)
{
    return style.paint(tone, word) + ": " + std::string(text) + '\n';
}

} // namespace

std::string figuresText(const Report &report, const Style &style)
{
    if (!report.map)
        return {};
    const auto &figures = report.figures;
    const auto &geometry = report.map->geometry();
    const auto disk = std::format("{}, {} allocated, {} of that fragmented",
        sizeText(geometry.imageSize()), percent(figures.allocatedClusters, figures.totalClusters),
        percent(figures.fragmentedClusters, figures.allocatedClusters));
    const auto file = std::format("{}, {} of {}", sizeText(geometry.fileSize()),
        plural(geometry.fileClusters(), "cluster"), sizeText(geometry.clusterSize()));
    return wrapped("  Guest disk  ", disk, style.columns())
        + wrapped("  File        ", file, style.columns());
}

std::string qemuText(const Report &report, const Style &style)
{
    if (!report.qemuExpectedLeaks || *report.qemuExpectedLeaks == report.figures.leaks
        || !report.map)
        return {};
    const auto text = std::format(
        "qemu-img check reports {} here, not {}: QEMU divides by {} instead of {} when it "
        "numbers clusters, and takes each number that it skips for a leak.",
        plural(*report.qemuExpectedLeaks, "leaked cluster"), countText(report.figures.leaks),
        countText(report.map->geometry().clusterSize() - 1),
        countText(report.map->geometry().clusterSize()));
    return wrapped("", text, style.columns());
}

std::string adviceText(const Report &report, const Style &style)
{
    if (report.figures.corruptions == 0)
        return {};
    constexpr std::string_view dirty = "Do not start the guest yet: the image is marked as not "
                                       "properly closed, and QEMU clears damaged entries "
                                       "without a word when it opens such an image for writing.";
    constexpr std::string_view clean = "Do not start the guest yet: what it writes may add to the "
                                       "damage. Keep a copy of the file first.";
    auto text = wrapped("", report.dirty ? dirty : clean, style.columns());
    if (report.figures.bytesMissing != 0) {
        text += wrapped("",
            std::format("The end of the file is cut off: at least {} are missing. If there is a "
                        "longer copy, use that one.",
                sizeText(report.figures.bytesMissing)),
            style.columns());
    }
    return style.paint(Tone::Warning, text);
}

std::string verdictText(const Image &image, const Report &report, const Style &style)
{
    if (report.verdict == Verdict::Unreadable || report.figures.checkErrors != 0)
        return verdict(style, Tone::Bad, "FAILED", failedText(image, report));
    switch (report.verdict) {
    case Verdict::Unreadable:
        break;
    case Verdict::Corrupt:
        return verdict(style, Tone::Bad, "CORRUPT", corruptText(report));
    case Verdict::Leaks:
        return verdict(style, Tone::Warning, "LEAKS", leaksText(report));
    case Verdict::Sound:
        if (report.dirty)
            return verdict(style, Tone::Warning, "NOT CLOSED",
                "nothing is damaged, but the image was not closed properly.");
        break;
    }
    return verdict(style, Tone::Good, "SOUND", "nothing is damaged, and no space is lost.");
}

} // namespace qed::cli
