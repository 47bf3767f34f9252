// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Repairs whole small images in memory, whatever is in them: a default repair ends without
// corruption and with the same readable bytes, or says why not; its undo gives the exact bytes
// back; and what then leaked is reclaimed.

#include "core/apply/applier.h"
#include "core/base/json_text.h"
#include "core/check/checker.h"
#include "core/repair/plan_text.h"
#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/support/guest_view.h"
#include "tests/support/image_builder.h"
#include "tests/support/repair_machine.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <print>
#include <span>
#include <string_view>

namespace {

using namespace qed;

/// Guest clusters compared; the guest's disk may be of any size.
constexpr std::uint64_t kMaxGuestClusters = 20'000;
/// Bytes that a repair may append in here: tables of the largest size are too much for a fuzzer.
constexpr std::uint64_t kMaxGrowth = 16ULL << 20;

void require(bool condition, std::string_view claim)
{
    if (condition)
        return;
    std::println(stderr, "does not hold: {}", claim);
    std::abort();
}

std::optional<Report> checkOf(const Image &image)
{
    Progress progress;
    auto report = check(image, { .jobs = 1, .maxMemory = 64ULL << 20 }, progress);
    return report ? std::optional(*std::move(report)) : std::nullopt;
}

bool isSmall(const Change &change)
{
    return change.sizeAfter <= change.sizeBefore
        || change.sizeAfter - change.sizeBefore <= kMaxGrowth;
}

std::optional<test::GuestView> viewOf(const Image &image)
{
    const auto clusters = image.geometry()->guestClusters();
    return clusters <= kMaxGuestClusters ? std::optional(test::guestView(image)) : std::nullopt;
}

void describePlan(const std::shared_ptr<const Image> &image, const Report &report, const Plan &plan)
{
    const Progress progress;
    std::ignore = jsonText(planJson(*image, report, plan));
    std::ignore = planDiff(image, plan, progress, [](std::string_view) { });
}

/// Applies the change, and takes it back; returns the changed bytes.
std::vector<std::byte> thereAndBack(const std::vector<std::byte> &bytes, const Change &change)
{
    test::RepairMachine machine({ bytes, {} });
    const auto applied = machine.apply(change);
    require(applied && *applied, "a plan can be carried out");
    auto changed = machine.durable().image;
    require(changed.size() == change.sizeAfter, "the file has the size that was planned");
    const auto undone = machine.takeBack();
    require(undone && *undone, "a repair can be taken back");
    require(machine.durable().image == bytes, "undo gives the exact bytes back");
    return changed;
}

void reclaim(const std::vector<std::byte> &bytes)
{
    const auto image = test::imageOf(bytes);
    const auto report = checkOf(*image);
    const Progress progress;
    if (!report || !provesClean(*report))
        return;
    const auto plan = planReclaim(*image, *report, progress);
    require(plan.has_value(), "what is clean can be reclaimed");
    if (!plan->change.onlyFlags()) {
        const auto shorter = test::imageOf(thereAndBack(bytes, plan->change));
        const auto after = checkOf(*shorter);
        require(after && provesClean(*after), "reclaiming damages nothing");
        require(after->figures.leaks == 0 || plan->partial, "no leak is left");
        if (const auto view = viewOf(*image))
            require(test::firstDifference(*view, *viewOf(*shorter)) == -1,
                "reclaiming keeps what the guest reads");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto given = std::as_bytes(std::span(data, size));
    const std::vector bytes(given.begin(), given.end());
    const auto image = test::imageOf(bytes);
    const auto report = checkOf(*image);
    const Progress progress;
    if (!report || !report->map)
        return 0;
    const auto plan = planRepair(*image, *report, {}, progress);
    require(plan || plan.error().kind == ErrorKind::CannotRead, "every finding's default fits");
    if (!plan || !isSmall(plan->change))
        return 0;
    describePlan(image, *report, *plan);
    const auto repaired = thereAndBack(bytes, plan->change);
    const auto after = checkOf(*test::imageOf(repaired));
    require(after && after->figures.corruptions == 0, "a repair leaves no corruption");
    if (const auto view = viewOf(*image))
        require(test::firstDifference(*view, *viewOf(*test::imageOf(repaired))) == -1,
            "a repair keeps what the guest reads");
    reclaim(repaired);
    return 0;
}
