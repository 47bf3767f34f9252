// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The program where the file system does not tell which locks are held.

#include "app/cli/run.h"
#include "tests/support/image_builder.h"
#include "tests/support/no_lock_answers.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace qed::cli {

namespace {

class Locks : public testing::Test {
protected:
    Locks()
    {
        test::ImageBuilder image;
        image.map(0, 4);
        image.setL2(0, 9, 1ULL << 40);
        test::writeFile(m_image, image);
    }
    /// Its exit code; what it says is in m_said.
    int runBlind(std::vector<std::string> words)
    {
        words.insert(words.begin(), "qedscope-cli");
        words.push_back(m_image.string());
        return test::withoutLockAnswers([&] {
            if (std::freopen("/dev/null", "w", stdout) == nullptr
                || std::freopen(m_said.c_str(), "w", stderr) == nullptr)
                return -1;
            std::vector<char *> arguments;
            for (auto &word : words)
                arguments.push_back(word.data());
            const int code = run(static_cast<int>(arguments.size()), arguments.data());
            std::fflush(nullptr);
            return code;
        });
    }
    [[nodiscard]] bool said(const std::string &words) const
    {
        std::ifstream file(m_said);
        return std::string(std::istreambuf_iterator<char>(file), {}).contains(words);
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_image = m_folder / "disk.qed";
    std::filesystem::path m_said = m_folder / "said";
};

} // namespace

TEST_F(Locks, ThatCannotBeSeenAreSaidByACheck)
{
    EXPECT_EQ(runBlind({ "check" }), 2);
    EXPECT_TRUE(said("may be out of date"));
}

TEST_F(Locks, ThatCannotBeSeenForbidARepair)
{
    EXPECT_EQ(runBlind({ "repair", "--yes" }), 1);
    EXPECT_TRUE(said("so it is not changed"));
}

} // namespace qed::cli
