// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The subcommands: each adds its options to a CLI11 command, and gives back what it does.
#pragma once

#include "app/cli/context.h"

#include <array>
#include <string_view>

namespace qed::cli {

[[nodiscard]] Action addInfo(CLI::App &command);
[[nodiscard]] Action addCheck(CLI::App &command);
[[nodiscard]] Action addDump(CLI::App &command);
[[nodiscard]] Action addMap(CLI::App &command);
[[nodiscard]] Action addFind(CLI::App &command);
[[nodiscard]] Action addExport(CLI::App &command);
[[nodiscard]] Action addPlan(CLI::App &command);
[[nodiscard]] Action addRepair(CLI::App &command);
[[nodiscard]] Action addUndo(CLI::App &command);
[[nodiscard]] Action addThumbnail(CLI::App &command);
[[nodiscard]] Action addExplain(CLI::App &command);

struct CommandRow {
    const char *name;
    const char *description; ///< one line, for --help
    const char *note; ///< about its exit codes; may be empty
    Action (*add)(CLI::App &);
};

inline constexpr std::array<CommandRow, 11> kCommands { {
    { "info", "Show header, flags, geometry, base images, and who uses the image", "", addInfo },
    { "check", "Check images, and say what is wrong and what it costs the guest",
        "With -r the state after the repair decides the exit code.", addCheck },
    { "dump", "Print header and tables as text: the same bytes, the same text", "", addDump },
    { "map", "List what each part of the guest's disk, or of the file, is", "", addMap },
    { "find", "Tell what is at an offset or in a cluster, and what leads there", "", addFind },
    { "export", "Write what the guest reads as a raw file, however damaged the image is", "",
        addExport },
    { "plan", "Show how an image would be repaired, as a diff of its dump",
        "The exit code is that of check, for the image as it is now.", addPlan },
    { "repair", "Repair an image, and keep the way back",
        "The state after the repair decides the exit code.", addRepair },
    { "undo", "Take the last repair back, or complete one that was cut off",
        "The exit code is 0 when the file is as it was before the repair, damaged as that may be; "
        "with --finish the state afterwards decides it.",
        addUndo },
    { "thumbnail", "Draw a small picture of an image, for file managers",
        "The exit code is 0 when there is a picture, whatever the state of the image.",
        addThumbnail },
    { "explain", "Tell what a finding means, and what can be done about it", "", addExplain },
} };

} // namespace qed::cli
