// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What must hold of every default plan, on thousands of images damaged at random: no corruption is
// left, and whatever the guest can read it reads unchanged, also in the middle of the repair.
// QED_PLAN_ROUNDS sets how many images of each shape.

#include "core/io/overlay.h"
#include "core/repair/planner.h"
#include "core/repair/preview.h"
#include "tests/support/checked.h"
#include "tests/support/guest_view.h"
#include "tests/support/mutator.h"
#include "tests/support/report_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <format>
#include <random>

namespace qed::test {

namespace {

constexpr std::uint64_t kRounds = 400;
constexpr std::uint64_t kSector = 512;

std::uint64_t rounds()
{
    const char *value = std::getenv("QED_PLAN_ROUNDS");
    return value == nullptr ? kRounds : std::strtoull(value, nullptr, 10);
}

struct PlanShape {
    Shape shape;
    bool backed = false;
};

/// Every cluster holds something else.
ImageBuilder filled(const PlanShape &plan)
{
    ImageBuilder image(plan.shape);
    if (plan.backed)
        image.setBackingName("base.raw", true);
    const auto first = image.clusters();
    image.map(0, 9);
    image.zero(11, 3);
    image.map(20, 4);
    image.map(image.tableEntries() - 2, 4);
    image.map(3 * image.tableEntries() + 7, 3);
    for (auto cluster = first; cluster < image.clusters(); ++cluster) {
        bool table = false;
        for (std::uint32_t i = 0; i < 4; ++i)
            table = table
                || (image.l1(i) != 0
                    && cluster - image.l1(i) / image.shape().clusterSize()
                        < image.shape().tableSize);
        if (!table)
            image.fill(cluster, std::format("cluster {:4} ", cluster));
    }
    return image;
}

/// The change up to some moment: stages before `stage` whole, of that one the sectors that `landed`
/// picks.
Change partOf(const Change &change, Stage stage, std::mt19937_64 &random)
{
    Change part { .sizeBefore = change.sizeBefore,
        .sizeAfter = stage < Stage::Data ? change.sizeBefore : change.sizeAfter };
    for (const auto &staged : change.edits) {
        if (staged.stage < stage)
            part.edits.push_back(staged);
        if (staged.stage != stage)
            continue;
        const auto &edit = staged.edit;
        for (auto at = edit.offset; at < edit.range().end();) {
            const auto end = std::min(edit.range().end(), (at / kSector + 1) * kSector);
            if (random() % 2 == 0) {
                Edit piece { .offset = at };
                if (edit.copyFrom) {
                    piece.copyFrom = *edit.copyFrom + (at - edit.offset);
                    piece.copyLength = end - at;
                } else {
                    const auto from
                        = edit.after.begin() + static_cast<std::ptrdiff_t>(at - edit.offset);
                    piece.after.assign(from, from + static_cast<std::ptrdiff_t>(end - at));
                }
                part.edits.push_back({ stage, std::move(piece) });
            }
            at = end;
        }
    }
    return part;
}

class PlanProperty : public testing::TestWithParam<PlanShape> {
protected:
    static void expectGood(const std::shared_ptr<const Image> &image, std::uint64_t seed)
    {
        const auto report = checked(*image);
        const Progress progress;
        const auto plan = planRepair(*image, report, {}, progress);
        ASSERT_TRUE(plan) << describe(plan.error());
        const auto view = guestView(*image);
        Progress checking;
        const auto after = checkPreview(image, plan->change, { .jobs = 1 }, checking);
        ASSERT_TRUE(after) << describe(after.error());
        EXPECT_EQ(after->figures.corruptions, 0U) << reportText(*after);
        EXPECT_EQ(after->figures.guestBytesUnreadable, 0U);
        EXPECT_EQ(after->dirty, false);
        const auto repaired = preview(image, plan->change);
        ASSERT_TRUE(repaired);
        EXPECT_EQ(firstDifference(view, guestView(**repaired)), -1);
        std::mt19937_64 random(seed);
        for (std::size_t stage = 0; stage < kStageCount; ++stage) {
            const auto part = partOf(plan->change, static_cast<Stage>(stage), random);
            const auto moment = preview(image, part, false);
            ASSERT_TRUE(moment);
            EXPECT_EQ(firstDifference(view, guestView(**moment)), -1)
                << "in the middle of stage " << stage;
        }
    }
};

TEST_P(PlanProperty, ADefaultPlanLeavesNoCorruptionAndChangesNothingThatTheGuestCanRead)
{
    const auto sound = filled(GetParam());
    for (std::uint64_t seed = 1; seed <= rounds(); ++seed) {
        auto bytes = sound.content();
        Mutator mutator(seed);
        mutator.damage(bytes);
        const auto image = imageOf(bytes.toVector());
        ASSERT_TRUE(image->checkable()) << "seed " << seed;
        if (!image->headerProblems().empty())
            continue;
        expectGood(image, seed);
        if (HasFailure()) {
            for (const auto &line : mutator.log())
                ADD_FAILURE() << line;
            FAIL() << "seed " << seed << "\n" << reportText(checked(*image));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, PlanProperty,
    testing::Values(PlanShape { { 4096, 1, 1, 8ULL << 20 } },
        PlanShape { { 4096, 2, 1, 16ULL << 20 } }, PlanShape { { 4096, 4, 3, 40ULL << 20 } },
        PlanShape { { 4096, 1, 1, 8ULL << 20 }, true },
        PlanShape { { 4096, 2, 1, 16ULL << 20 }, true }),
    [](const testing::TestParamInfo<PlanShape> &parameter) {
        return std::format("clusters{}_tables{}{}", parameter.param.shape.clusterSize,
            parameter.param.shape.tableSize, parameter.param.backed ? "_backed" : "");
    });

} // namespace

} // namespace qed::test
