// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/space.h"
#include "tests/support/changes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace qed::test {

namespace {

TEST(Space, IsNotNeededForHolesThatAreCopiedNorForBytesInsideTheFile)
{
    ImageBuilder image;
    image.map(0, 4);
    image.fill(4, "data");
    const auto change = ChangeMaker(image)
                            .resize(64 * 4096)
                            .copy(Stage::Data, 3 * 4096, 7 * 4096, 3 * 4096)
                            .put(Stage::Data, 6 * 4096 + 4000, std::vector<std::byte>(96))
                            .put(Stage::Data, 20 * 4096, std::vector<std::byte>(4096))
                            .make();
    EXPECT_EQ(bytesAdded(change, SparseSource(image.content())), 2 * 4096);
}

TEST(Space, IsRefusedByTheFileSystemThatLacksIt)
{
    TemporaryFolder folder;
    const auto image = folder / "disk.qed";
    std::ofstream(image) << "x";
    const auto undoFile = folder / "disk.qed.qedundo";
    EXPECT_TRUE(expectSpace(image, 0, undoFile, 0));
    EXPECT_TRUE(expectSpace(image, 1000, undoFile, 1000));
    for (const auto &[added, undo] : { std::pair(1ULL << 62, 0ULL), std::pair(0ULL, 1ULL << 62) }) {
        const auto refused = expectSpace(image, added, undoFile, undo);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::NotEnoughSpace);
        EXPECT_EQ(refused.error().needed, 1ULL << 62);
        EXPECT_LT(refused.error().allowed, 1ULL << 62);
        EXPECT_FALSE(refused.error().path.empty());
    }
}

} // namespace

} // namespace qed::test
