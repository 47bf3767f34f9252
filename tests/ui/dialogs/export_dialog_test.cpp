// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/filled_model.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

class ExportDialogTest : public testing::Test {
protected:
    std::shared_ptr<const Image> imageOf(const test::ImageBuilder &builder)
    {
        test::writeFile(m_folder / "disk.qed", builder);
        return *Image::open(m_folder / "disk.qed");
    }
    [[nodiscard]] QString target() const
    {
        return QString::fromStdString((m_folder / "disk.raw").string());
    }
    static QString result(const ExportDialog &dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.running(); }));
        return dialog.findChild<QLabel *>(QStringLiteral("result"))->text();
    }

    test::TemporaryFolder m_folder;
};

TEST_F(ExportDialogTest, SavesTheWholeDiskAndListsWhatCouldNotBeRead)
{
    test::ImageBuilder builder;
    builder.map(0, 4);
    builder.setL2(0, 2, 1ULL << 40);
    ExportDialog dialog(imageOf(builder), target());
    EXPECT_EQ(result(dialog), QStringLiteral("Saved disk.raw."));
    EXPECT_EQ(QFileInfo(target()).size(), 1 << 20);
    const auto *model = dialog.findChild<FilledModel *>();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("0x2000–0x2fff"));
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("An entry leads nowhere"));
}

TEST_F(ExportDialogTest, NeverWritesOverTheImageItself)
{
    test::ImageBuilder builder;
    builder.map(0, 4);
    const auto image = imageOf(builder);
    const ExportDialog dialog(image, QString::fromStdString(image->path().string()));
    EXPECT_EQ(result(dialog), QStringLiteral("Not saved."));
    EXPECT_EQ(QFileInfo(QString::fromStdString(image->path().string())).size(),
        static_cast<qint64>(image->source().size()));
}

TEST(FilledModel, HoldsTheRangesThatItIsGiven)
{
    FilledModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRanges({ { .guest = { 0, 4096 }, .reason = Damage::LostTable } });
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("4 KiB"));
}

} // namespace

} // namespace qed::ui
