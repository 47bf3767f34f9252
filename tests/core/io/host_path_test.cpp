// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a real document portal says is tried with the Flatpak package.

#include "core/io/host_path.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/xattr.h>

#include <fstream>
#include <string_view>

namespace qed::test {

TEST(HostPath, IsNothingForAnOrdinaryFileOrNone)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "disk.qed") << "here";
    EXPECT_FALSE(hostPath(folder / "disk.qed"));
    EXPECT_FALSE(hostPath(folder / "missing.qed"));
}

TEST(HostPath, DoesNotBelieveAnAttributeThatAnybodyCanSet)
{
    const TemporaryFolder folder;
    const auto file = folder / "disk.qed";
    std::ofstream(file) << "here";
    constexpr std::string_view elsewhere = "/elsewhere/other.qed";
    if (::setxattr(
            file.c_str(), "user.document-portal.host-path", elsewhere.data(), elsewhere.size(), 0)
        != 0)
        GTEST_SKIP() << "this file system has no such attributes";
    EXPECT_FALSE(hostPath(file));
}

} // namespace qed::test
