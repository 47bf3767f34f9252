// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// QEMU's own tools, run as programs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace qed::test {

/// What `qemu-img check --output=json` says.
struct QemuCheck {
    int exitCode = 0;
    bool opened = false; ///< there is a result
    std::string message {}; ///< of standard error
    std::uint64_t checkErrors = 0;
    std::uint64_t corruptions = 0;
    std::uint64_t leaks = 0;
    std::uint64_t totalClusters = 0;
    std::uint64_t allocatedClusters = 0;
    std::uint64_t fragmentedClusters = 0;
};

/// The check without a repair; the image is left as it is.
[[nodiscard]] QemuCheck qemuCheck(const std::filesystem::path &image);

/// `qemu-img check -r all`: changes the image. False when QEMU refuses to open it.
[[nodiscard]] bool qemuRepair(const std::filesystem::path &image);

/// Runs a tool and waits for it. Throws std::runtime_error with its words when it fails.
void run(const std::vector<std::string> &command);

} // namespace qed::test
