// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/example/example_file.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace qed::test {

namespace {

using example::ExampleKind;

TEST(ExampleFile, HoldsTheBytesOfTheExampleAndItsHoles)
{
    const TemporaryFolder folder;
    const auto path = folder / "leaks.qed";
    ASSERT_TRUE(example::writeExample(ExampleKind::Leaks, path));
    const auto written = readSparsely(path);
    const auto expected = example::makeExample(ExampleKind::Leaks).content();
    ASSERT_EQ(written.size(), expected.size());
    std::vector<std::byte> one;
    std::vector<std::byte> other;
    for (auto range = expected.nextData(0); !range.empty();
        range = expected.nextData(range.end())) {
        one.resize(range.length);
        other.resize(range.length);
        expected.read(range.offset, one);
        written.read(range.offset, other);
        ASSERT_EQ(one, other) << range.offset;
    }
    std::uint64_t data = 0;
    for (auto range = written.nextData(0); !range.empty(); range = written.nextData(range.end()))
        data += range.length;
    EXPECT_LT(data, written.size() / 8) << "most of it takes no room";
}

TEST(ExampleFile, TakesTheNameOfNoOther)
{
    const TemporaryFolder folder;
    const auto path = folder / "sound.qed";
    std::ofstream(path) << "somebody's";
    const auto made = example::writeExample(ExampleKind::Sound, path);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::AlreadyThere);
    EXPECT_EQ(std::filesystem::file_size(path), 10U);
    const auto nowhere = example::writeExample(ExampleKind::Sound, folder / "missing/sound.qed");
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::CannotOpen);
}

} // namespace

} // namespace qed::test
