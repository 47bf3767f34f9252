// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/window/single_instance.h"
#include "ui/window/windows.h"

#include <QFileDialog>
#include <QSignalSpy>

#include <filesystem>
#include <thread>

namespace qed::ui {

namespace {

using WindowsTest = WindowTest;

TEST_F(WindowsTest, SeveralFilesAreSeveralWindows)
{
    Windows windows;
    windows.open({ write("a.qed", sound()), write("b.qed", sound()), write("c.qed", sound()) });
    EXPECT_EQ(windows.all().size(), 3);
}

TEST_F(WindowsTest, TheSameFileRaisesItsWindow)
{
    Windows windows;
    const auto path = write("a.qed", sound());
    windows.open({ path });
    windows.open({ path });
    EXPECT_EQ(windows.all().size(), 1);
}

TEST_F(WindowsTest, TheSameFileByAnotherNameRaisesItsWindow)
{
    Windows windows;
    windows.open({ write("a.qed", sound()) });
    ASSERT_TRUE(waitForVerdict(*windows.all().front()));
    std::filesystem::create_symlink(m_folder / "a.qed", m_folder / "link.qed");
    windows.open({ pathOf("link.qed") });
    EXPECT_EQ(windows.all().size(), 1);
}

TEST_F(WindowsTest, AnEmptyWindowTakesTheFirstFile)
{
    Windows windows;
    windows.open({});
    auto *empty = windows.all().front();
    emit empty->openRequested({ write("a.qed", sound()), write("b.qed", sound()) });
    EXPECT_EQ(windows.all().size(), 2);
    EXPECT_EQ(empty->session()->path(), pathOf("a.qed"));
}

TEST_F(WindowsTest, AClosedWindowIsForgotten)
{
    Windows windows;
    const auto path = write("a.qed", sound());
    windows.open({ path });
    windows.all().front()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(windows.all().isEmpty());
}

TEST_F(WindowsTest, ASecondStartHandsItsFilesToTheFirst)
{
    const auto socket = pathOf("socket");
    SingleInstance first(socket);
    ASSERT_TRUE(first.listen());
    const QSignalSpy received(&first, &SingleInstance::received);
    const StartRequest asked { .paths = { QStringLiteral("/data/a.qed") }, .repairCopy = true };
    bool handed = false;
    std::jthread second([&] { handed = SingleInstance(socket).handOver(asked); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return received.count() == 1; }, kPatience));
    second.join();
    EXPECT_TRUE(handed);
    EXPECT_EQ(received.front().front().value<StartRequest>(), asked);
}

TEST_F(WindowsTest, ACopyIsOfferedAsSoonAsTheImageIsChecked)
{
    Windows windows;
    windows.serve({ .paths = { write("disk.qed", damaged()) }, .repairCopy = true });
    ASSERT_EQ(windows.all().size(), 1);
    const auto *window = windows.all().front();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto *plan = window->findChild<RepairDialog *>();
            return plan != nullptr && plan->plan()->ready();
        },
        kPatience));
    EXPECT_FALSE(window->findChild<RepairDialog *>()->plan()->order().copy.empty());
}

TEST_F(WindowsTest, NothingIsOfferedForAnImageThatIsSound)
{
    Windows windows;
    windows.serve({ .paths = { write("disk.qed", sound()) }, .repairCopy = true });
    const auto *window = windows.all().front();
    ASSERT_TRUE(waitForVerdict(*window));
    QTest::qWait(50);
    EXPECT_EQ(window->findChild<RepairDialog *>(), nullptr);
}

TEST_F(WindowsTest, WithoutAFileItIsAskedWhichOneToCopy)
{
    Windows windows;
    windows.serve({ .repairCopy = true });
    auto *question = windows.all().front()->findChild<QFileDialog *>();
    ASSERT_NE(question, nullptr);
    emit question->fileSelected(write("disk.qed", damaged()));
    const auto *window = windows.all().front();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return window->findChild<RepairDialog *>() != nullptr; }, kPatience));
}

TEST_F(WindowsTest, AloneThereIsNobodyToHandOverTo)
{
    SingleInstance alone(pathOf("socket"));
    EXPECT_FALSE(alone.handOver({ .paths = { QStringLiteral("/data/a.qed") } }));
    EXPECT_TRUE(alone.listen());
}

} // namespace

} // namespace qed::ui
