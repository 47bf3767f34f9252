// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/progress_view.h"

#include <gtest/gtest.h>

namespace qed::cli {

TEST(ProgressView, NdjsonIsOneLineWithTheFourMembers)
{
    EXPECT_EQ(
        progressNdjson({ .phase = Phase::Tables, .done = 120, .total = 512, .bytes = 31457280 }),
        R"({"progress":{"phase":"tables","done":120,"total":512,"bytes":31457280}})"
        "\n");
}

TEST(ProgressView, TextSaysWhatIsDoneOfHowMuch)
{
    EXPECT_EQ(progressText({ .phase = Phase::Tables,
                  .done = 120,
                  .total = 512,
                  .bytes = 31457280,
                  .corruptions = 2 }),
        "tables, 120 of 512 (23 %), 30 MiB read, 2 corruptions so far");
    EXPECT_EQ(progressText({ .phase = Phase::Header }), "header, 0 bytes read");
}

TEST(ProgressView, BytesOfADiskAreSizes)
{
    EXPECT_EQ(progressText({ .phase = Phase::Export, .done = 1ULL << 30, .total = 4ULL << 30 }),
        "export, 1 GiB of 4 GiB (25 %), 0 bytes read");
}

TEST(ProgressView, WhatIsCopiedOrWrittenCountsInBytes)
{
    EXPECT_EQ(progressText({ .phase = Phase::WriteData, .done = 2U << 20, .total = 8U << 20 }),
        "write-data, 2 MiB of 8 MiB (25 %)");
    EXPECT_EQ(progressText({ .phase = Phase::Copy, .done = 512, .total = 1024 }),
        "copy, 512 bytes of 1 KiB (50 %)");
    EXPECT_EQ(progressText({ .phase = Phase::Verify, .bytes = 1024 }), "verify, 1 KiB read");
}

TEST(ProgressView, AWishToStopAChangeIsObeyedOnceAndNotTooLate)
{
    for (const auto phase :
        { Phase::Tables, Phase::SaveUndo, Phase::WriteData, Phase::WriteTables })
        EXPECT_EQ(stopAnswer(phase, false), StopAnswer::Obeyed);
    for (const auto phase : { Phase::WriteL1, Phase::Verify, Phase::RollBack })
        EXPECT_EQ(stopAnswer(phase, false), StopAnswer::TooLate);
    for (const auto phase : { Phase::WriteData, Phase::RollBack })
        EXPECT_EQ(stopAnswer(phase, true), StopAnswer::Known);
}

TEST(ProgressView, ABarNeverRunsOverItsEndNorOverTheLine)
{
    const auto bar = progressBar({ .phase = Phase::Leaks, .done = 9, .total = 3 });
    EXPECT_TRUE(bar.starts_with("[####################] leaks, 3 of 3 (100 %)")) << bar;
    constexpr auto most = ~std::uint64_t { 0 };
    EXPECT_LE(progressBar({ .phase = Phase::Sharing,
                              .done = most,
                              .total = most,
                              .bytes = most,
                              .corruptions = most })
                  .size(),
        79U);
}

} // namespace qed::cli
