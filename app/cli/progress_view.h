// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Shows on stderr how far a piece of work is: as a bar, as NDJSON, or in one line when asked by
// SIGUSR1.
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/signals.h"
#include "core/base/progress.h"

#include <string>
#include <string_view>

namespace qed::cli {

/// "header", "tables", "sharing", "leaks", "export".
[[nodiscard]] std::string_view phaseName(Phase phase) noexcept;

/// One line of NDJSON, with its line feed.
[[nodiscard]] std::string progressNdjson(const ProgressSnapshot &snapshot);
/// "tables, 120 of 512 (23 %), 30 MiB read".
[[nodiscard]] std::string progressText(const ProgressSnapshot &snapshot);
/// "[#####---------------] tables, 120 of 512 (23 %), 30 MiB read".
[[nodiscard]] std::string progressBar(const ProgressSnapshot &snapshot);

/// Follows one Progress from its construction to its destruction, which prints the last line.
class ProgressView final : public SignalListener {
public:
    ProgressView(Console &console, SignalThread &signals, ProgressStyle style, std::string path,
        const Progress &progress);
    ~ProgressView() override;

    void onTick() override;
    void onStatusRequest() override;

private:
    Console &m_console;
    SignalThread &m_signals;
    ProgressStyle m_style;
    std::string m_path;
    const Progress &m_progress;
};

} // namespace qed::cli
