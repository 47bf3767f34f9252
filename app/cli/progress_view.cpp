// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/progress_view.h"

#include "core/apply/repair.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <utility>

namespace qed::cli {

namespace {

constexpr std::size_t kBarColumns = 20;
// A line that the terminal breaks could not be drawn over.
constexpr std::size_t kMostColumns = 79;
constexpr std::string_view kClearLine = "\r\x1b[K";

/// `done` of `total` on a scale of `scale`; never above it, since the counters are read one after
/// the other.
std::uint64_t share(const ProgressSnapshot &snapshot, std::uint64_t scale)
{
    if (snapshot.total == 0)
        return 0;
    const auto done = static_cast<double>(std::min(snapshot.done, snapshot.total));
    return static_cast<std::uint64_t>(
        done / static_cast<double>(snapshot.total) * static_cast<double>(scale));
}

bool countsBytes(Phase phase) noexcept
{
    return phase >= Phase::Export && phase != Phase::Verify;
}

/// Where what is read is not what is counted anyway.
bool tellsWhatIsRead(Phase phase) noexcept
{
    return phase <= Phase::Export || phase == Phase::Verify;
}

/// "120 of 512", "2 MiB of 8 MiB"
std::string shareText(const ProgressSnapshot &snapshot)
{
    auto *const text = countsBytes(snapshot.phase) ? &sizeText : &countText;
    return std::format(
        "{} of {}", text(std::min(snapshot.done, snapshot.total)), text(snapshot.total));
}

} // namespace

std::string_view phaseName(Phase phase) noexcept
{
    switch (phase) {
    case Phase::Header:
        return "header";
    case Phase::Tables:
        return "tables";
    case Phase::Sharing:
        return "sharing";
    case Phase::Leaks:
        return "leaks";
    case Phase::Export:
        return "export";
    case Phase::Copy:
        return "copy";
    case Phase::SaveUndo:
        return "save-undo";
    case Phase::WriteData:
        return "write-data";
    case Phase::WriteTables:
        return "write-tables";
    case Phase::WriteL1:
        return "write-l1";
    case Phase::Verify:
        return "verify";
    case Phase::RollBack:
        return "roll-back";
    }
    return {};
}

StopAnswer stopAnswer(Phase phase, bool stopRequested) noexcept
{
    if (stopRequested)
        return StopAnswer::Known;
    return canCancel(phase) ? StopAnswer::Obeyed : StopAnswer::TooLate;
}

std::string progressNdjson(const ProgressSnapshot &snapshot)
{
    const nlohmann::ordered_json line { { "progress",
        { { "phase", phaseName(snapshot.phase) }, { "done", snapshot.done },
            { "total", snapshot.total }, { "bytes", snapshot.bytes } } } };
    return jsonText(line, -1) + '\n';
}

std::string progressText(const ProgressSnapshot &snapshot)
{
    auto text = std::string(phaseName(snapshot.phase));
    if (snapshot.total != 0)
        text += std::format(", {} ({} %)", shareText(snapshot), share(snapshot, 100));
    if (tellsWhatIsRead(snapshot.phase))
        text += std::format(", {} read", sizeText(snapshot.bytes));
    if (snapshot.corruptions != 0)
        text += std::format(", {} so far", plural(snapshot.corruptions, "corruption"));
    return text;
}

std::string progressBar(const ProgressSnapshot &snapshot)
{
    const auto filled = share(snapshot, kBarColumns);
    return std::format("[{}{}] {}", std::string(filled, '#'),
        std::string(kBarColumns - filled, '-'), progressText(snapshot))
        .substr(0, kMostColumns);
}

ProgressView::ProgressView(Console &console, SignalThread &signals, ProgressStyle style,
    std::string path, const Progress &progress, Work work)
    : m_console(console)
    , m_signals(signals)
    , m_style(style == ProgressStyle::Bar && !console.errIsTerminal() ? ProgressStyle::None : style)
    , m_path(std::move(path))
    , m_progress(progress)
    , m_work(work)
{
    m_signals.setListener(this);
}

ProgressView::~ProgressView()
{
    m_signals.setListener(nullptr);
    if (m_style == ProgressStyle::Ndjson)
        m_console.write(progressNdjson(m_progress.snapshot()));
    else if (m_style == ProgressStyle::Bar)
        m_console.write(kClearLine);
}

void ProgressView::onTick()
{
    if (m_style == ProgressStyle::Ndjson)
        m_console.write(progressNdjson(m_progress.snapshot()));
    else if (m_style == ProgressStyle::Bar)
        m_console.write(std::string(kClearLine) + progressBar(m_progress.snapshot()));
}

void ProgressView::onStatusRequest()
{
    say(progressText(m_progress.snapshot()));
}

bool ProgressView::onStopRequest()
{
    if (m_work == Work::Reads)
        return true;
    const auto answer = stopAnswer(m_progress.snapshot().phase, m_progress.stopRequested());
    if (answer == StopAnswer::TooLate && !std::exchange(m_saidTooLate, true))
        say("it is too late to stop; the change goes on to its end");
    return answer == StopAnswer::Obeyed;
}

void ProgressView::say(const std::string &line)
{
    // On a line of its own below the bar, which the next tick draws again.
    if (m_style == ProgressStyle::Bar)
        m_console.write(kClearLine);
    m_console.say(m_path + ": " + line);
}

} // namespace qed::cli
