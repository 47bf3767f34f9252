// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/check/checker.h"
#include "core/io/memory_source.h"
#include "tests/support/image_builder.h"
#include "tests/support/sparse_bytes.h"
#include "ui/models/problem_filter.h"
#include "ui/models/structure_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <ctime>

namespace qed::ui {

namespace {

using test::ImageBuilder;

std::shared_ptr<const Report> reportOf(const std::shared_ptr<const Image> &image)
{
    Progress progress;
    auto report = check(*image, { .jobs = 1 }, progress);
    return std::make_shared<const Report>(std::move(report.value()));
}

StructureContent contentOf(const ImageBuilder &builder)
{
    const auto image = test::imageOf(builder);
    return { image, reportOf(image), {} };
}

/// The tree as lines: what is opened, names, states and numbers of problems.
void print(
    const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString line(2 * depth, QLatin1Char(' '));
        line += index.data().toString();
        const QString state = index.siblingAtColumn(StructureModel::State).data().toString();
        if (!state.isEmpty())
            line += QStringLiteral(": ") + state;
        if (const auto problems = index.data(StructureModel::ProblemsRole).toULongLong())
            line += QStringLiteral(" !%1").arg(problems);
        lines << line;
        print(model, index, depth + 1, lines);
    }
}

std::string printed(const QAbstractItemModel &model, const QString &from)
{
    QStringList lines;
    print(model, {}, 0, lines);
    while (!lines.isEmpty() && !lines.first().startsWith(from))
        lines.removeFirst();
    return lines.join(QLatin1Char('\n')).toStdString();
}

QModelIndex childNamed(
    const QAbstractItemModel &model, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

/// Opens a row and waits for what is below it.
void open(StructureModel &model, const QModelIndex &index)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.fetchMore(index);
    if (model.rowCount(index) == 0) {
        ASSERT_TRUE(changed.wait());
    }
}

/// Two tables; entry 9 of the second leads outside the file.
ImageBuilder imageWithABadEntry()
{
    ImageBuilder builder({ .imageSize = 64ULL << 20 });
    builder.map(0, 4);
    builder.map(10);
    builder.map(31 * 512, 2);
    builder.setL2(31, 9, 0x40000000);
    return builder;
}

} // namespace

TEST(StructureModel, ListsTheElevenFieldsOfTheHeaderWithTheirVerdict)
{
    ImageBuilder builder;
    builder.setDirty().changeHeader([](Header &header) {
        header.features |= 0x80;
        header.imageSize = 1000;
    });
    StructureModel model;
    model.setContent({ test::imageOf(builder), nullptr, {} });
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(printed(model, QStringLiteral("Header")), R"(Header !3
  magic: QED\x00 · ok
  cluster_size: 4 KiB · ok
  table_size: 1 cluster · ok
  header_size: 1 cluster · ok
  features: 0x82 · breaks its rule !2
    bit 0, QED_F_BACKING_FILE: there is no base image
    bit 1, QED_F_NEED_CHECK: the image was not closed properly !1
    bit 2, QED_F_BACKING_FORMAT_NO_PROBE: the base image's format is found by looking
    bit 7, unknown: no program that does not know it may open the image !1
  compat_features: 0x0 · ok
  autoclear_features: 0x0 · ok
  l1_table_offset: 0x1000 · ok
  image_size: 1,000 bytes · breaks its rule !1
  backing_filename_offset: 0x0 · ok
  backing_filename_size: 0 bytes · ok)");
}

TEST(StructureModel, FoldsRunsAndBubblesProblemsUpToTheirTable)
{
    StructureModel model;
    model.setContent(contentOf(imageWithABadEntry()));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    const QModelIndex l1 = childNamed(model, QStringLiteral("L1 table"));
    open(model, l1);
    open(model, childNamed(model, QStringLiteral("L1[0]"), l1));
    open(model, childNamed(model, QStringLiteral("L1[31]"), l1));
    EXPECT_EQ(printed(model, QStringLiteral("L1 table")), R"(L1 table: 512 entries !1
  L1[0]: L2 table at 0x2000
    [0]–[3] × 4: data, contiguous
    [4]–[9] × 6: unallocated
    [10]: data
    [11]–[511] × 501: unallocated
  L1[1]–[30] × 30: unallocated
  L1[31]: L2 table at 0x8000 !1
    [0]–[1] × 2: data, contiguous
    [2]–[8] × 7: unallocated
    [9]: leads outside the file !1
    [10]–[511] × 502: unallocated
  L1[32]–[511] × 480: unallocated
Unreferenced: none)");
}

TEST(StructureModel, WritesIndicesAsFindingsDoAndGroupsOnlyNumbersOfEntries)
{
    ImageBuilder builder({ .tableSize = 4, .imageSize = 64ULL << 20 });
    builder.map(1200);
    StructureModel model;
    model.setContent(contentOf(builder));
    const QModelIndex l1 = childNamed(model, QStringLiteral("L1 table"));
    open(model, l1);
    EXPECT_TRUE(childNamed(model, QStringLiteral("L1[1]–[2047] × 2,047"), l1).isValid());
    const QModelIndex table = childNamed(model, QStringLiteral("L1[0]"), l1);
    open(model, table);
    EXPECT_TRUE(childNamed(model, QStringLiteral("[1200]"), table).isValid());
}

TEST(StructureModel, ShowsOnlyThePathToAProblemWhenAskedTo)
{
    StructureModel model;
    ProblemFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setOnlyProblems(true);
    model.setContent(contentOf(imageWithABadEntry()));
    const QModelIndex l1 = childNamed(model, QStringLiteral("L1 table"));
    open(model, l1);
    open(model, childNamed(model, QStringLiteral("L1[31]"), l1));
    QStringList lines;
    print(filter, filter.mapFromSource(l1), 0, lines);
    EXPECT_EQ(lines.join(QLatin1Char('\n')).toStdString(),
        "L1[31]: L2 table at 0x8000 !1\n"
        "  [9]: leads outside the file !1");
}

TEST(StructureModel, MarksEveryReferenceToASharedCluster)
{
    ImageBuilder builder;
    const std::uint64_t first = builder.map(0, 8);
    builder.pointL2(0, 6, first + 2);
    StructureModel model;
    model.setContent(contentOf(builder));
    const QModelIndex l1 = childNamed(model, QStringLiteral("L1 table"));
    open(model, l1);
    const QModelIndex table = childNamed(model, QStringLiteral("L1[0]"), l1);
    open(model, table);
    EXPECT_EQ(table.data(StructureModel::ProblemsRole).toULongLong(), 2U);
    EXPECT_EQ(childNamed(model, QStringLiteral("[2]"), table)
                  .data(StructureModel::ErrorsRole)
                  .toULongLong(),
        1U);
    EXPECT_EQ(childNamed(model, QStringLiteral("[6]"), table)
                  .data(StructureModel::ErrorsRole)
                  .toULongLong(),
        1U);
    EXPECT_TRUE(childNamed(model, QStringLiteral("[0]–[1] × 2"), table).isValid());
}

TEST(StructureModel, ListsWhatNothingLeadsTo)
{
    ImageBuilder builder;
    builder.append(2);
    builder.map(0);
    builder.append(3);
    StructureModel model;
    model.setContent(contentOf(builder));
    const QModelIndex section = childNamed(model, QStringLiteral("Unreferenced"));
    EXPECT_EQ(section.data(StructureModel::ProblemsRole).toULongLong(), 2U);
    EXPECT_TRUE(childNamed(model, QStringLiteral("Clusters 2–3"), section).isValid());
    EXPECT_TRUE(childNamed(model, QStringLiteral("Clusters 6–8"), section).isValid());
}

TEST(StructureModel, RevealsAnEntryWhoseTableIsNotReadYet)
{
    StructureModel model;
    model.setContent(contentOf(imageWithABadEntry()));
    QSignalSpy revealed(&model, &StructureModel::revealed);
    model.reveal({ .slot = TableSlot { 31, 1 }, .inL2 = true });
    ASSERT_TRUE(revealed.wait());
    const auto index = revealed.first().first().toModelIndex();
    EXPECT_EQ(model.row(index).slot(), (TableSlot { 31, 1 }));
    EXPECT_EQ(model.row(index).run.count, 1U);
    EXPECT_EQ(index.parent().data().toString(), QStringLiteral("[0]–[1] × 2"));
    // What is there is revealed at once.
    model.reveal({ .slot = TableSlot { 31, 9 }, .inL2 = true });
    EXPECT_EQ(revealed.count(), 2);
    model.reveal({ .field = HeaderField::ImageSize });
    EXPECT_EQ(
        revealed.last().first().toModelIndex().data().toString(), QStringLiteral("image_size"));
}

TEST(StructureModel, DropsReadingsOfTheFormerImage)
{
    StructureModel model;
    const StructureContent content = contentOf(imageWithABadEntry());
    for (int i = 0; i < 20; ++i) {
        model.setContent(content);
        model.reveal({ .slot = TableSlot { 31, 9 }, .inL2 = true });
    }
    model.setContent({});
    QTest::qWait(50);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(StructureModel, ShowsTheRowThatLeadsToATableWhichCannotBeRead)
{
    // The header says more than the file holds: the L1 table itself is cut off, and nothing can be
    // opened.
    ImageBuilder builder;
    builder.resize(builder.offsetOf(builder.l1Cluster()) + 100);
    StructureModel model;
    model.setContent({ test::imageOf(builder), nullptr, {} });
    EXPECT_FALSE(childNamed(model, QStringLiteral("L1 table")).isValid());
    EXPECT_TRUE(childNamed(model, QStringLiteral("Header")).isValid());
}

/// Of the processor, by this thread so far.
std::int64_t workMilliseconds()
{
    timespec spent {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::int64_t { spent.tv_sec } * 1000 + spent.tv_nsec / 1'000'000;
}

TEST(StructureModel, OpensATableOf32768FragmentedEntriesAtOnce)
{
    ImageBuilder builder({ .clusterSize = 65536, .tableSize = 4, .imageSize = 4ULL << 30 });
    const std::uint64_t table = builder.addTable(0);
    const std::uint64_t first = builder.append(64);
    for (std::uint32_t i = 0; i < 32768; ++i)
        builder.setEntry(table, i, builder.offsetOf(first + (i * 7) % 64));
    StructureModel model;
    model.setContent({ test::imageOf(builder), nullptr, {} });
    const QModelIndex l1 = childNamed(model, QStringLiteral("L1 table"));
    open(model, l1);
    const QModelIndex row = childNamed(model, QStringLiteral("L1[0]"), l1);
    // What it takes of the window's thread; a busy machine and a sanitizer make the time longer.
    const auto before = workMilliseconds();
    open(model, row);
    EXPECT_LT(workMilliseconds() - before, 100);
    EXPECT_GT(model.rowCount(row), 1);
    EXPECT_LE(model.rowCount(row), static_cast<int>(RunFolder::kMaxRuns));

    QSignalSpy revealed(&model, &StructureModel::revealed);
    model.reveal({ .slot = TableSlot { 0, 20'000 }, .inL2 = true });
    ASSERT_TRUE(revealed.count() == 1 || revealed.wait());
    const StructureRow found = model.row(revealed.first().first().toModelIndex());
    EXPECT_EQ(found.run.first, 20'000U);
    EXPECT_EQ(found.run.value, builder.offsetOf(first + (20'000 * 7) % 64));
}

} // namespace qed::ui
