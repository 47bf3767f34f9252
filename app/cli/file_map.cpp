// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/file_map.h"

#include "app/cli/check_run.h"
#include "app/cli/json_array.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <format>

namespace qed::cli {

namespace {

Tone toneOf(ClusterClass clusterClass)
{
    if (!isProblem(clusterClass))
        return Tone::Plain;
    return clusterClass == ClusterClass::Leak ? Tone::Warning : Tone::Bad;
}

nlohmann::ordered_json runJson(const ClusterRun &run, const Geometry &geometry)
{
    return { { "start", geometry.clusterBytes(run.first).offset },
        { "length", run.count * geometry.clusterSize() }, { "cluster", run.first },
        { "clusters", run.count }, { "class", className(run.clusterClass) } };
}

std::string runText(const ClusterRun &run, const Geometry &geometry, const Style &style)
{
    const auto line
        = std::format("{:<15} {:<15} {:>12}  {}", hexText(geometry.clusterBytes(run.first).offset),
            hexText(run.count * geometry.clusterSize()), countText(run.count),
            classWords(run.clusterClass));
    return style.paint(toneOf(run.clusterClass), line) + '\n';
}

/// False when it was cancelled.
bool printRuns(const Context &context, const ClusterMap &map)
{
    auto &out = context.console.out();
    const auto stop = context.signals.stopToken();
    JsonArray array(out, -1);
    if (!context.json())
        out << context.console.style().paint(Tone::Strong,
            std::format("{:<15} {:<15} {:>12}  {}", "Offset", "Length", "Clusters", "What it is"))
            << '\n';
    map.forEachRun(0, map.clusters(), [&](const ClusterRun &run) {
        if (context.json())
            array.add(runJson(run, map.geometry()));
        else
            out << runText(run, map.geometry(), context.console.style());
        return out.good() && !stop.stop_requested();
    });
    if (context.json())
        array.close();
    return !stop.stop_requested();
}

/// How many clusters of each class there are; they add up to the file.
void printTotals(const Context &context, const ClusterMap &map)
{
    auto &out = context.console.out();
    const auto counts = map.counts();
    out << '\n';
    for (std::size_t i = 0; i < kClusterClassCount; ++i) {
        const auto count = counts[i];
        if (count == 0)
            continue;
        const auto clusterClass = static_cast<ClusterClass>(i);
        const auto size = sizeText(count * map.geometry().clusterSize());
        out << context.console.style().paint(toneOf(clusterClass),
            std::format("{:<31} {:>12}  {}", size, countText(count), classWords(clusterClass)))
            << '\n';
    }
}

} // namespace

int mapFile(const Context &context, const std::string &path)
{
    const auto checked = checkImage(context, path);
    if (!checked)
        return fail(context, path, checked.error());
    if (!checked->report.map)
        return fail(context, path, Error { .kind = ErrorKind::HeaderUnusable, .path = path });
    if (!printRuns(context, *checked->report.map))
        return sayFailure(context, path, Error { .kind = ErrorKind::Cancelled, .path = path });
    if (!context.json())
        printTotals(context, *checked->report.map);
    return exitCodeOf(checked->report, context.options.failOnDirty);
}

} // namespace qed::cli
