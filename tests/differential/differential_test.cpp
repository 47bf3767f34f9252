// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Images that QEMU itself made and wrote, damaged at random, and checked by both.
// QED_ROUNDS sets how many times each image is damaged, QED_DIFFERENTIAL_SEED where
// the numbers begin; an image that the two disagree on is kept.

#include "tests/differential/differences.h"
#include "tests/differential/qemu.h"
#include "tests/support/checked.h"
#include "tests/support/mutator.h"
#include "tests/support/report_text.h"
#include "tests/support/setting.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <format>
#include <map>
#include <print>
#include <string>

namespace qed::test {

namespace {

constexpr std::uint64_t kRounds = 12;

enum class Base : std::uint8_t { None, Raw, Qed };

/// Guest ranges that are written to: neighbours, jumps back, zeroes, the edges of tables.
std::vector<std::string> writes(const Shape &shape, std::uint64_t tableGuestBytes)
{
    const std::uint64_t cluster = shape.clusterSize;
    const auto write = [](std::uint64_t offset, std::uint64_t length, int pattern) {
        return std::format("write -P {} {} {}", pattern, offset, length);
    };
    std::vector<std::string> commands { write(0, 3 * cluster, 17), write(8 * cluster, 512, 18),
        write(5 * cluster + 512, cluster, 19), write(tableGuestBytes - cluster, 2 * cluster, 20),
        std::format("write -z {} {}", 12 * cluster, 3 * cluster),
        std::format("write -z {} {}", cluster, cluster),
        write(3 * tableGuestBytes + 7 * cluster, 2048, 21), write(12 * cluster, 512, 22) };
    return commands;
}

/// Makes an image of this shape; by QEMU's own tools where they can.
class Subjects final {
public:
    Subjects(const TemporaryFolder &folder, Shape shape, Base base)
        : m_folder(folder)
        , m_shape(shape)
    {
        const auto entries = std::uint64_t { shape.clusterSize } * shape.tableSize / 8;
        m_tableGuestBytes = entries * shape.clusterSize;
        m_shape.imageSize = 4 * m_tableGuestBytes;
        if (base != Base::None)
            makeBase(base);
        make(base);
    }
    [[nodiscard]] const SparseBytes &sound() const noexcept { return m_sound; }
    [[nodiscard]] bool byQemu() const noexcept { return m_byQemu; }

private:
    void makeBase(Base base)
    {
        const char *format = base == Base::Raw ? "raw" : "qed";
        run({ "qemu-img", "create", "-q", "-f", format, m_folder / "base", "1M" });
        run({ "qemu-io", "-f", format, "-c", "write -P 99 0 256k", m_folder / "base" });
    }

    void make(Base base)
    {
        const auto path = (m_folder / "sound.qed").string();
        std::vector<std::string> create { "qemu-img", "create", "-q", "-f", "qed", "-o",
            std::format("cluster_size={},table_size={}", m_shape.clusterSize, m_shape.tableSize) };
        if (base != Base::None)
            create.insert(create.end(), { "-b", "base", "-F", base == Base::Raw ? "raw" : "qed" });
        create.insert(create.end(), { path, std::to_string(m_shape.imageSize) });
        try {
            run(create);
            std::vector<std::string> write { "qemu-io", "-f", "qed" };
            for (const auto &command : writes(m_shape, m_tableGuestBytes))
                write.insert(write.end(), { "-c", command });
            write.push_back(path);
            run(write);
            m_byQemu = true;
            m_sound = readSparsely(path);
        } catch (const std::runtime_error &) {
            makeOurselves();
        }
    }

    void makeOurselves()
    {
        ImageBuilder image(m_shape);
        image.map(0, 5);
        image.map(image.tableEntries() - 1, 2);
        image.zero(12, 2);
        m_sound = image.content();
    }

    const TemporaryFolder &m_folder;
    Shape m_shape;
    std::uint64_t m_tableGuestBytes = 0;
    bool m_byQemu = false;
    SparseBytes m_sound;
};

/// Holds one image's two checks against each other.
class Comparer final {
public:
    explicit Comparer(const TemporaryFolder &folder) : m_path(folder / "damaged.qed") { }

    /// True when the two agree, but for what is documented.
    bool agree(const SparseBytes &bytes)
    {
        writeFile(m_path, bytes);
        const auto image = Image::open(m_path);
        if (!image)
            throw std::runtime_error(describe(image.error()));
        const auto report = checked(**image);
        const auto qemu = qemuCheck(m_path);
        const Subject subject { **image, report };
        for (const auto &difference : differences())
            m_applied[difference.name] += difference.applies(subject) ? 1U : 0U;
        compare(subject, qemu);
        const bool same = !testing::Test::HasFailure();
        if (!same)
            keep(report, qemu);
        return same;
    }

    /// How often each difference applied, and how often none did.
    void summarise(std::string_view title) const
    {
        std::print("{}: {} images, {} equal in every figure", title, m_images, m_exact);
        for (const auto &[name, count] : m_applied) {
            if (count != 0)
                std::print("; {}: {}", name, count);
        }
        std::println("");
    }
    [[nodiscard]] std::uint64_t exact() const noexcept { return m_exact; }
    [[nodiscard]] std::uint64_t opened() const noexcept { return m_opened; }

private:
    void compare(const Subject &subject, const QemuCheck &qemu)
    {
        ++m_images;
        const bool refuses = differs(subject, Effect::RefusesToOpen);
        EXPECT_EQ(qemu.opened, !refuses) << qemu.message;
        if (!qemu.opened || refuses)
            return;
        ++m_opened;
        const auto &ours = subject.report.figures;
        EXPECT_EQ(qemu.totalClusters, ours.totalClusters);
        EXPECT_EQ(qemu.checkErrors, ours.checkErrors);
        if (subject.report.qemuExpectedLeaks) {
            EXPECT_EQ(qemu.leaks, *subject.report.qemuExpectedLeaks);
        }
        if (differs(subject, Effect::SkipsTables))
            return;
        EXPECT_EQ(qemu.allocatedClusters, ours.allocatedClusters);
        EXPECT_EQ(qemu.fragmentedClusters, ours.fragmentedClusters);
        if (differs(subject, Effect::MissesReferences))
            return;
        EXPECT_EQ(qemu.corruptions, ours.corruptions);
        ++m_exact;
    }

    void keep(const Report &report, const QemuCheck &qemu) const
    {
        const auto kept = std::filesystem::temp_directory_path()
            / std::format("qedscope-disagreement-{}.qed", ::getpid());
        std::filesystem::copy_file(m_path, kept, std::filesystem::copy_options::overwrite_existing);
        ADD_FAILURE() << "kept as " << kept << "\nours: " << reportText(report)
                      << "QEMU: corruptions " << qemu.corruptions << " leaks " << qemu.leaks
                      << " allocated " << qemu.allocatedClusters << " fragmented "
                      << qemu.fragmentedClusters << "\n"
                      << qemu.message;
    }

    std::filesystem::path m_path;
    std::uint64_t m_images = 0;
    std::uint64_t m_opened = 0; ///< by QEMU
    std::uint64_t m_exact = 0; ///< equal in every figure
    std::map<std::string_view, std::uint64_t> m_applied;
};

class Differential : public testing::TestWithParam<unsigned> { };

TEST_P(Differential, ChecksAgreeOnImagesThatQemuWroteAndSomethingDamaged)
{
    const auto clusterSize = 1U << GetParam();
    const auto seed = setting("QED_DIFFERENTIAL_SEED", 1);
    std::uint64_t opened = 0;
    std::uint64_t exact = 0;
    for (const auto tableSize : { 1U, 2U, 4U, 8U, 16U }) {
        const TemporaryFolder folder;
        const auto base = static_cast<Base>((GetParam() + tableSize / 2) % 3);
        const Subjects subjects(
            folder, { .clusterSize = clusterSize, .tableSize = tableSize, .imageSize = 0 }, base);
        Comparer comparer(folder);
        ASSERT_TRUE(comparer.agree(subjects.sound()));
        // What QEMU does not open at all needs no more than a look.
        const auto rounds = subjects.byQemu() ? setting("QED_ROUNDS", kRounds) : 1;
        for (std::uint64_t round = 0; round < rounds; ++round) {
            auto bytes = subjects.sound();
            Mutator mutator((seed << 32) + (GetParam() << 24) + (tableSize << 16) + round);
            mutator.damage(bytes);
            if (comparer.agree(bytes))
                continue;
            for (const auto &line : mutator.log())
                ADD_FAILURE() << line;
            FAIL() << "tables of " << tableSize << ", round " << round;
        }
        comparer.summarise(std::format("clusters of {}, tables of {}", clusterSize, tableSize));
        opened += comparer.opened();
        exact += comparer.exact();
    }
    EXPECT_GE(exact * 2, opened) << "too many images are excused by a difference";
}

INSTANTIATE_TEST_SUITE_P(ClusterSizes, Differential, testing::Range(12U, 27U),
    [](const testing::TestParamInfo<unsigned> &parameter) {
        return std::format("of{}KiB", 1U << (parameter.param - 10));
    });

TEST(DifferentialCases, PhantomLeaksOfASoundImageAreForetold)
{
    const TemporaryFolder folder;
    Comparer comparer(folder);
    for (const auto clusters : { 4000U, 4080U, 4081U, 4082U, 4083U, 4090U, 8300U, 17000U }) {
        ImageBuilder image({ .tableSize = 4, .imageSize = 128ULL << 20 });
        image.map(0, clusters);
        ASSERT_TRUE(comparer.agree(image.content())) << clusters;
    }
    EXPECT_EQ(comparer.exact(), 8U);
}

TEST(DifferentialCases, QemusOwnAllocationCanCorruptAnImage)
{
    const TemporaryFolder folder;
    const auto path = (folder / "disk.qed").string();
    run({ "qemu-img", "create", "-q", "-f", "qed", "-o", "cluster_size=4096,table_size=16", path,
        "64M" });
    run({ "qemu-io", "-f", "qed", "-c", "write -P 1 16773120 4096", "-c", "write -P 2 0 16773120",
        path });
    const auto report = checked(**Image::open(path));
    EXPECT_EQ(report.verdict, Verdict::Corrupt);
    EXPECT_GE(report.figures.corruptions, 1U);
    EXPECT_EQ(report.figures.leaks, 1U) << "the neighbour's data survive there only";
}

TEST(DifferentialCases, SkippedNumbersHideAReference)
{
    const TemporaryFolder folder;
    ImageBuilder image({ .tableSize = 4, .imageSize = 64ULL << 20 });
    image.map(0, 2048);
    image.map(2048, 2032);
    image.addTable(3);
    image.pointL2(3, 5, 4096);
    writeFile(folder / "disk.qed", image);
    EXPECT_EQ(qemuCheck(folder / "disk.qed").corruptions, 0U)
        << "QEMU has mended this: say so in the format's document";
    Comparer comparer(folder);
    EXPECT_TRUE(comparer.agree(image.content()));
}

TEST(DifferentialCases, TheSmallestCasesStillDiffer)
{
    const TemporaryFolder folder;
    Comparer comparer(folder);
    ImageBuilder twice({ .tableSize = 2, .imageSize = 8ULL << 20 });
    twice.append(9);
    twice.pointL1(0, 3).pointL1(1, 5).pointL2(0, 0, 7).pointL2(0, 1, 5);
    twice.pointL2(1, 0, 8).pointL2(1, 1, 9).pointL2(1, 2, 10);
    writeFile(folder / "twice.qed", twice);
    EXPECT_EQ(qemuCheck(folder / "twice.qed").leaks, 4U);
    EXPECT_TRUE(comparer.agree(twice.content()));

    ImageBuilder cut({ .tableSize = 2 });
    cut.map(0, 2);
    writeFile(folder / "cut.qed", cut.shorten(100));
    EXPECT_EQ(qemuCheck(folder / "cut.qed").corruptions, 0U);
    EXPECT_TRUE(comparer.agree(cut.content()));

    ImageBuilder withoutBase({ .tableSize = 2 });
    withoutBase.map(0, 2);
    withoutBase.setBackingName("nowhere.qed");
    EXPECT_TRUE(comparer.agree(withoutBase.content()));
}

} // namespace

} // namespace qed::test
