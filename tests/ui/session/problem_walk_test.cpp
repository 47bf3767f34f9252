// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/problem_walk.h"

#include <gtest/gtest.h>

#include <vector>

namespace qed::ui {

namespace {

Finding problem(std::uint64_t offset, FindingCode code = FindingCode::LeakInterior)
{
    return { .code = code, .file = { offset, 1 } };
}

std::vector<std::size_t> walk(const Report &report, Direction direction, std::size_t steps)
{
    std::vector<std::size_t> visited;
    std::optional<Place> place;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto next = nextProblem(report, place, direction);
        if (!next)
            break;
        visited.push_back(*next);
        place = Place { .file = report.findings[*next].file, .finding = *next };
    }
    return visited;
}

Report mixed()
{
    return { .findings = { problem(500), problem(0, FindingCode::HeaderCompatUnknown), problem(100),
                 problem(300), problem(300, FindingCode::LeakTail) } };
}

TEST(ProblemWalk, VisitsEachProblemOnceInTheOrderOfTheFileAndBeginsAnew)
{
    EXPECT_EQ(walk(mixed(), Direction::Forward, 5), (std::vector<std::size_t> { 2, 3, 4, 0, 2 }));
}

TEST(ProblemWalk, GoesBackTheSameWay)
{
    EXPECT_EQ(walk(mixed(), Direction::Backward, 5), (std::vector<std::size_t> { 0, 4, 3, 2, 0 }));
}

TEST(ProblemWalk, FromAPlaceWithoutAProblemGoesToItsNeighbours)
{
    const Place place { .file = { 200, 1 } };
    EXPECT_EQ(nextProblem(mixed(), place, Direction::Forward), 3U);
    EXPECT_EQ(nextProblem(mixed(), place, Direction::Backward), 2U);
}

TEST(ProblemWalk, NotesAreNoProblems)
{
    const Report report { .findings = { problem(0, FindingCode::HeaderCompatUnknown) } };
    EXPECT_FALSE(nextProblem(report, std::nullopt, Direction::Forward));
}

} // namespace

} // namespace qed::ui
