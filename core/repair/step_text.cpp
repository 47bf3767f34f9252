// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/text.h"
#include "core/repair/plan_text.h"

#include <format>

namespace qed {

namespace {

/// "of the guest disk at 5.1 GiB", where the finding tells the place.
std::string placeText(const Report &report, const PlanStep &step)
{
    if (step.finding >= report.findings.size())
        return {};
    const auto &guest = report.findings[step.finding].guest;
    return guest.empty() ? std::string() : std::format(" at {}", sizeText(guest.offset));
}

std::string afterwards(GuestEffect effect)
{
    switch (effect) {
    case GuestEffect::Same:
        return "Everything that the guest can read stays the same.";
    case GuestEffect::Zeroes:
        return "From now on it reads as zeroes.";
    case GuestEffect::Base:
        return "From now on it shows what the base image holds there.";
    case GuestEffect::Recovered:
        return "From now on it can be read again.";
    case GuestEffect::LosesData:
        return "What the guest can read there today is given up.";
    }
    return {};
}

std::string entriesText(std::uint64_t count, std::string_view kind)
{
    return count == 1 ? std::format("one {}entry", kind)
                      : std::format("{} {}entries", countText(count), kind);
}

std::string clearText(const Report &report, const PlanStep &step)
{
    const auto entries
        = step.entries == 1 ? std::string("one entry") : countText(step.entries) + " entries";
    if (step.guestBytes == 0)
        return std::format("Clear {} that the guest's disk does not reach.", entries);
    return std::format("Clear {}: {} of the guest disk{} can't be read today. {}", entries,
        sizeText(step.guestBytes), placeText(report, step), afterwards(step.effect));
}

/// Tables whose bytes are also read as data are written anew where entries in them change.
std::string copyText(const PlanStep &step)
{
    std::string what;
    if (step.code == FindingCode::RefTable) {
        what = std::format("Give {} a table of {} own",
            entriesText(step.entries - step.clusters, "L1 "),
            step.entries - step.clusters == 1 ? "its" : "their");
        if (step.clusters != 0)
            what += std::format(", with {} below it", plural(step.clusters, "copied cluster"));
    } else if (step.clusters != 0) {
        what = std::format("Give {} a cluster of {} own", plural(step.clusters, "guest range"),
            step.clusters == 1 ? "its" : "their");
    } else {
        what = "Write tables that are read as data, too, anew elsewhere";
    }
    return std::format("{}. {}", what, afterwards(step.effect));
}

} // namespace

std::string stepText(const Image &image, const Report &report, const PlanStep &step)
{
    switch (step.fix) {
    case FixKind::ClearToZero:
    case FixKind::ClearToBase:
    case FixKind::ClearTable:
        return clearText(report, step);
    case FixKind::ClearSecond:
        return std::format("Clear {} second to a shared cluster. {}",
            plural(step.entries, "reference"), afterwards(step.effect));
    case FixKind::CopyCluster:
    case FixKind::CopyTable:
        return copyText(step);
    case FixKind::PadFile:
        return std::format("Complete the last cluster of the file with {} of zeroes: {} of the "
                           "guest disk can be read again.",
            sizeText(image.geometry()->clusterSize() - image.geometry()->tail().length),
            sizeText(step.guestBytes));
    case FixKind::ClearFlag:
        return step.code == FindingCode::HeaderDirty
            ? "Clear the \"needs check\" mark, last of all, once no damage is left."
            : "Clear the marks of unknown features that end with the first write.";
    case FixKind::Reclaim:
        return std::format("Give {} back to the file system: what they hold may be the only copy "
                           "of something.",
            plural(step.clusters, "unused cluster"));
    }
    return {};
}

std::string_view operationName(OperationKind kind) noexcept
{
    switch (kind) {
    case OperationKind::ClearEntries:
        return "clear-entries";
    case OperationKind::CopyClusters:
        return "copy-clusters";
    case OperationKind::CopyTable:
        return "copy-table";
    case OperationKind::NewTable:
        return "new-table";
    case OperationKind::MoveL1:
        return "move-l1";
    case OperationKind::PadFile:
        return "pad-file";
    case OperationKind::MoveClusters:
        return "move-clusters";
    case OperationKind::MoveTable:
        return "move-table";
    case OperationKind::CutFile:
        return "cut-file";
    case OperationKind::ClearFlags:
        return "clear-flags";
    }
    return {};
}

} // namespace qed
