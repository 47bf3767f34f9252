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

/// "header", "tables", ..., "write-data", ...
[[nodiscard]] std::string_view phaseName(Phase phase) noexcept;

/// One line of NDJSON, with its line feed.
[[nodiscard]] std::string progressNdjson(const ProgressSnapshot &snapshot);
/// "tables, 120 of 512 (23 %), 30 MiB read"; "write-data, 2 MiB of 8 MiB (25 %)".
[[nodiscard]] std::string progressText(const ProgressSnapshot &snapshot);
/// "[#####---------------] tables, 120 of 512 (23 %), 30 MiB read".
[[nodiscard]] std::string progressBar(const ProgressSnapshot &snapshot);

/// What is interrupted by SIGINT and SIGTERM.
enum class Work : std::uint8_t {
    Reads, ///< it may end anywhere
    Changes, ///< it goes back to where it began as long as it can, and else on to its end
};

enum class StopAnswer : std::uint8_t {
    Obeyed, ///< the work stops, and goes back
    Known, ///< it is going back already
    TooLate, ///< it goes on to its end
};
/// Of work that changes an image, in this phase of it.
[[nodiscard]] StopAnswer stopAnswer(Phase phase, bool stopRequested) noexcept;

/// Follows one Progress from its construction to its destruction, which prints the last line.
class ProgressView final : public SignalListener {
public:
    ProgressView(Console &console, SignalThread &signals, ProgressStyle style, std::string path,
        const Progress &progress, Work work = Work::Reads);
    ~ProgressView() override;

    void onTick() override;
    void onStatusRequest() override;
    bool onStopRequest() override;
    [[nodiscard]] bool mayEndAtOnce() const override { return m_work == Work::Reads; }

private:
    void say(const std::string &line);

    Console &m_console;
    SignalThread &m_signals;
    ProgressStyle m_style;
    std::string m_path;
    const Progress &m_progress;
    Work m_work;
    bool m_saidTooLate = false;
};

} // namespace qed::cli
