// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Images that QEMU itself wrote, alone and over base images, exported and converted by QEMU: the
// same bytes. QED_DIFFERENTIAL_SEED sets where the random numbers begin.

#include "core/guest/export.h"
#include "core/guest/output_file.h"
#include "tests/differential/qemu.h"
#include "tests/support/setting.h"
#include "tests/support/sparse_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <fstream>
#include <random>
#include <string>

namespace qed::test {

namespace {

/// Not a whole number of clusters of any size.
constexpr std::uint64_t kDisk = (40ULL << 20) + 3 * 512;

struct Case {
    std::uint32_t clusterSize; ///< bytes
    std::uint32_t tableSize; ///< clusters
};

class ExportDifferential : public testing::TestWithParam<Case> {
protected:
    void SetUp() override { m_random.seed(setting("QED_DIFFERENTIAL_SEED", 1)); }
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return (m_folder.path() / name).string();
    }
    /// Of no whole number of sectors, with holes.
    void makeRaw(const std::string &name, std::uint64_t size)
    {
        std::ofstream(path(name), std::ios::binary).flush();
        std::filesystem::resize_file(path(name), size / 512 * 512);
        writeTo(name, "raw", size / 512 * 512);
        std::filesystem::resize_file(path(name), size);
    }
    void makeQed(const std::string &name, std::uint64_t size, const std::string &base = {},
        const std::string &baseFormat = {})
    {
        const auto [clusterSize, tableSize] = GetParam();
        std::vector<std::string> create { "qemu-img", "create", "-q", "-f", "qed", "-o",
            std::format("cluster_size={},table_size={}", clusterSize, tableSize) };
        if (!base.empty())
            create.insert(create.end(), { "-b", base, "-F", baseFormat });
        create.insert(create.end(), { path(name), std::to_string(size) });
        run(create);
        writeTo(name, "qed", size);
    }
    /// Whether QEMU and we give the same bytes for `name`.
    void compare(const std::string &name)
    {
        run({ "qemu-img", "convert", "-f", "qed", "-O", "raw", path(name), path("theirs.raw") });
        const auto image = *Image::open(path(name));
        auto disk = GuestDisk::open(image, resolveChain(*image), TableReading::Rescue);
        ASSERT_TRUE(disk);
        auto output = OutputFile::open(path("ours.raw"), IfThere::Replace, disk->files());
        ASSERT_TRUE(output) << describe(output.error());
        Progress progress;
        const auto summary = exportGuest(*disk, **output, progress, [](const FilledRange &) { });
        ASSERT_TRUE(summary) << describe(summary.error());
        EXPECT_EQ(summary->filledRanges, 0U);
        (*output)->keep();
        run({ "cmp", path("ours.raw"), path("theirs.raw") });
    }

private:
    void writeTo(const std::string &name, const std::string &format, std::uint64_t size)
    {
        std::vector<std::string> write { "qemu-io", "-f", format };
        for (int i = 0; i < 24; ++i)
            write.insert(write.end(), { "-c", randomWrite(size) });
        write.push_back(path(name));
        run(write);
    }
    std::string randomWrite(std::uint64_t size)
    {
        const auto length = 512 * (1 + m_random() % 256);
        const auto offset = m_random() % ((size - length) / 512) * 512;
        if (m_random() % 4 != 0)
            return std::format("write -P {} {} {}", 1 + m_random() % 255, offset, length);
        // Whole clusters become zero clusters, the rest is written.
        const auto cluster = GetParam().clusterSize;
        const auto first = offset / cluster * cluster;
        return std::format(
            "write -z {} {}", first, std::min<std::uint64_t>(2 * cluster, size - first));
    }

    TemporaryFolder m_folder;
    std::mt19937_64 m_random;
};

TEST_P(ExportDifferential, AnImageIsExportedAsQemuConvertsIt)
{
    makeQed("top.qed", kDisk);
    compare("top.qed");
}

TEST_P(ExportDifferential, SoIsOneOverASmallerRawBase)
{
    makeRaw("base.raw", (9 << 20) + 100);
    makeQed("top.qed", kDisk, "base.raw", "raw");
    compare("top.qed");
}

TEST_P(ExportDifferential, SoIsAChainOfSeveralQedImages)
{
    makeRaw("base.raw", 2 * kDisk);
    makeQed("lower.qed", kDisk + 4096, "base.raw", "raw");
    makeQed("middle.qed", kDisk / 1024 * 512, "lower.qed", "qed");
    makeQed("top.qed", kDisk, "middle.qed", "qed");
    compare("top.qed");
}

INSTANTIATE_TEST_SUITE_P(Shapes, ExportDifferential,
    testing::Values(Case { 4096, 2 }, Case { 4096, 8 }, Case { 16384, 16 }, Case { 65536, 4 },
        Case { 1U << 20, 2 }),
    [](const testing::TestParamInfo<Case> &parameter) {
        return std::format(
            "of{}KiBTables{}", parameter.param.clusterSize / 1024, parameter.param.tableSize);
    });

} // namespace

} // namespace qed::test
