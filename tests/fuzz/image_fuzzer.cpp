// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Feeds a whole small image to everything that reads one: open, check, dump, map, rescue, find,
// JSON. What must hold for any bytes is required here; the sanitizers see to the rest.

#include "core/backing/chain.h"
#include "core/base/json_text.h"
#include "core/check/checker.h"
#include "core/guest/guest_disk.h"
#include "core/map/guest_map.h"
#include "core/query/place.h"
#include "core/report/assessment.h"
#include "core/report/dump.h"
#include "core/report/json.h"
#include "tests/support/image_builder.h"
#include "tests/support/report_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <optional>
#include <print>
#include <span>
#include <string>
#include <string_view>

namespace {

using namespace qed;

/// Findings kept a code: few, so that leaving out is part of what is tested.
constexpr std::uint64_t kMaxFindings = 4;
constexpr std::uint64_t kMaxSteps = 2000;

void require(bool condition, std::string_view claim)
{
    if (condition)
        return;
    std::println(stderr, "does not hold: {}", claim);
    std::abort();
}

std::optional<Report> checkWith(const Image &image, unsigned jobs)
{
    Progress progress;
    const CheckOptions options {
        .jobs = jobs, .maxFindings = kMaxFindings, .maxReferences = 16, .maxMemory = 64ULL << 20
    };
    auto report = check(image, options, progress);
    return report ? std::optional(*std::move(report)) : std::nullopt;
}

void walkMap(const ClusterMap &map)
{
    const auto counts = map.counts();
    require(std::accumulate(counts.begin(), counts.end(), std::uint64_t { 0 }) == map.clusters(),
        "the classes' counts add up to the file's clusters");
    std::uint64_t at = 0;
    std::uint64_t steps = 0;
    map.forEachRun(0, map.clusters(), [&](const ClusterRun &run) {
        require(run.first == at && run.count > 0, "runs follow each other without a gap");
        require(
            map.classOf(run.first) == run.clusterClass, "a run is of its first cluster's class");
        at = run.first + run.count;
        return ++steps < kMaxSteps;
    });
    require(at == map.clusters() || steps == kMaxSteps, "runs cover the file");
    steps = 0;
    for (auto run = map.nextProblem(0); run && ++steps < kMaxSteps;)
        run = map.nextProblem(run->first + run->count);
    steps = 0;
    for (auto run = map.previousProblem(map.clusters()); run && ++steps < kMaxSteps;)
        run = map.previousProblem(run->first);
}

void walkGuest(const Image &image)
{
    const Progress progress;
    std::uint64_t at = 0;
    std::uint64_t steps = 0;
    const auto walked = forEachGuestRange(image, progress, [&](const GuestRange &range) {
        require(range.guest.offset == at && !range.guest.empty(), "guest ranges leave no gap");
        at = range.guest.end();
        return ++steps < kMaxSteps;
    });
    if (walked && steps < kMaxSteps)
        require(at == image.header().imageSize, "guest ranges cover the guest's disk");
}

/// As an export walks it: damage is a range, whatever the bytes.
void walkDisk(const std::shared_ptr<const Image> &image)
{
    auto disk = GuestDisk::open(image, {}, TableReading::Rescue);
    require(disk.has_value() == image->checkable(), "only the header can stop a rescue");
    std::uint64_t at = 0;
    std::uint64_t steps = 0;
    const auto visit = [&](const DiskRange &range) {
        require(range.guest.offset == at && !range.guest.empty(), "the disk's ranges leave no gap");
        if (range.state == DiskState::Data)
            require(*range.fileOffset + range.guest.length <= image->source().size(),
                "data are inside the file");
        at = range.guest.end();
        return ++steps < kMaxSteps;
    };
    if (disk && disk->forEachRange(Progress(), visit) && steps < kMaxSteps)
        require(at == disk->size(), "ranges cover the disk");
}

void printDump(const Image &image)
{
    const Progress progress;
    std::size_t lines = 0;
    const DumpOptions options { .everyEntry = true, .onlyL1 = {}, .maxLines = kMaxSteps };
    const auto count = [&](std::string_view text) {
        lines += static_cast<std::size_t>(std::ranges::count(text, '\n'));
    };
    std::ignore = dump(image, options, progress, count);
    require(lines <= kMaxSteps + 100, "a dump keeps its limit");
    std::ignore = dump(image, { .onlyL1 = 0 }, progress, count);
}

void ask(const Image &image, const ClusterMap *map, std::uint64_t offset)
{
    const Progress progress;
    const auto place = placeAt(image, map, offset);
    require(place.has_value() == (offset < image.source().size()) || !image.geometry(),
        "every byte of the file is a place");
    std::ignore = translate(image, offset);
    if (map != nullptr && place)
        std::ignore = referencesTo(image, *map, place->cluster, 1, 8, progress);
}

void printReport(const Image &image, const Report &report)
{
    for (const auto &finding : report.findings) {
        require(!message(finding).empty(), "every finding has its words");
        std::ignore = findingJson(finding, report);
    }
    std::ignore = jsonText(checkJson(image, report));
    std::ignore = assess(image, report);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto image = test::imageOf(std::vector(bytes.begin(), bytes.end()));
    const auto chain = resolveChain(*image);
    std::ignore = jsonText(infoJson(*image, chain, nullptr));
    std::ignore = headerRows(*image);
    std::ignore = headerRegions(*image);

    const auto report = checkWith(*image, 1);
    if (report) {
        const auto again = checkWith(*image, 2);
        require(again && test::reportText(*report) == test::reportText(*again),
            "threads do not change a report");
        printReport(*image, *report);
        if (report->map)
            walkMap(*report->map);
    }
    walkGuest(*image);
    walkDisk(image);
    printDump(*image);
    const auto *map = report ? report->map.get() : nullptr;
    for (const auto offset :
        { std::uint64_t { 0 }, std::uint64_t { size / 2 }, std::uint64_t { size },
            std::uint64_t { 4096 }, std::uint64_t { 8200 }, image->header().imageSize })
        ask(*image, map, offset);
    return 0;
}
