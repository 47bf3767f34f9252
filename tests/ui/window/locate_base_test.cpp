// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/window/banner.h"
#include "ui/window/locate_base_action.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QFileDialog>
#include <QSignalSpy>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace qed::ui {

namespace {

class LocateBaseTest : public WindowTest {
protected:
    static test::ImageBuilder onBase()
    {
        auto builder = sound();
        builder.setBackingName("base.raw");
        return builder;
    }
    /// A raw disk of so many bytes, in a folder of its own.
    QString writeElsewhere(std::uint64_t bytes)
    {
        std::filesystem::create_directory(m_folder / "elsewhere");
        const auto path = m_folder / "elsewhere/moved.raw";
        std::ofstream(path).flush();
        std::filesystem::resize_file(path, bytes);
        return QString::fromStdString(path.string());
    }
    static QAction *action(const MainWindow &window)
    {
        const auto actions = window.findChildren<QAction *>();
        const auto found = std::ranges::find_if(actions, [](const QAction *action) {
            return action->text() == QStringLiteral("&Locate Base Image…");
        });
        return found == actions.end() ? nullptr : *found;
    }
    static bool saysThatItIsMissing(const MainWindow &window)
    {
        return std::ranges::contains(
            window.session()->report()->findings, FindingCode::BackingMissing, &Finding::code);
    }
    /// The chain is looked at beside the check.
    static bool waitForChain(const MainWindow &window, LinkState state)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *session = window.session();
                return session->state() == Session::State::Checked && !session->chain().empty()
                    && session->chain().front().state == state;
            },
            kPatience);
    }
};

TEST_F(LocateBaseTest, ABaseThatIsNotThereIsNamedAndCanBeLocated)
{
    MainWindow window;
    window.show();
    window.openHere(write("disk.qed", onBase()));
    ASSERT_TRUE(waitForChain(window, LinkState::Missing));
    const auto text = window.banner()->text();
    EXPECT_EQ(text.id, QStringLiteral("healthy"));
    EXPECT_EQ(text.detail,
        QStringLiteral("No damage was found. Its base image, base.raw, was not found."));
    EXPECT_EQ(text.actions, (QList { BannerAction::LocateBase, BannerAction::Details }));
    EXPECT_TRUE(action(window)->isEnabled());
}

TEST_F(LocateBaseTest, AFileThatIsChosenIsReadAsTheBaseAndTheImageStaysAsItIs)
{
    const auto path = write("disk.qed", onBase());
    const auto base = writeElsewhere(1 << 20);
    const auto bytes = [this] {
        std::ifstream file(m_folder / "disk.qed", std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    const auto before = bytes();
    MainWindow window;
    window.show();
    window.openHere(path);
    ASSERT_TRUE(waitForChain(window, LinkState::Missing));
    emit window.banner()->chosen(BannerAction::LocateBase);
    auto *dialog = window.findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().contains(QStringLiteral("base.raw")));
    emit dialog->fileSelected(base);
    ASSERT_TRUE(waitForChain(window, LinkState::Present));
    EXPECT_FALSE(window.banner()->text().actions.contains(BannerAction::LocateBase));
    EXPECT_FALSE(saysThatItIsMissing(window));
    EXPECT_TRUE(action(window)->isEnabled()) << "another may be meant";
    EXPECT_EQ(bytes(), before);
}

TEST_F(LocateBaseTest, WhatWasLocatedIsKeptWhenTheImageIsCheckedAgainAndForgottenWithTheImage)
{
    const auto path = write("disk.qed", onBase());
    MainWindow window;
    window.openHere(path);
    ASSERT_TRUE(waitForChain(window, LinkState::Missing));
    window.session()->locateBase(
        window.session()->chain().front().expectedPath, writeElsewhere(1 << 20));
    ASSERT_TRUE(waitForChain(window, LinkState::Present));
    QSignalSpy found(window.session(), &Session::surroundingsChanged);
    window.session()->checkAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !found.isEmpty(); }, kPatience));
    ASSERT_TRUE(waitForChain(window, LinkState::Present));
    EXPECT_FALSE(saysThatItIsMissing(window));
    window.openHere(path);
    EXPECT_TRUE(waitForChain(window, LinkState::Missing));
    EXPECT_TRUE(saysThatItIsMissing(window));
}

TEST_F(LocateBaseTest, AWrongChoiceCanBeCorrectedWhateverIsMissingBelowIt)
{
    const ChainLink located {
        .recordedName = "middle.qed", .expectedPath = "/vm/middle.qed", .path = "/vm/other.qed"
    };
    const ChainLink missing { .recordedName = "base.raw",
        .expectedPath = "/vm/base.raw",
        .path = "/vm/base.raw",
        .state = LinkState::Missing };
    EXPECT_EQ(basesToLocate({ located, missing }).size(), 2U);
    const auto text = lostBaseText({ located, missing }, {});
    EXPECT_EQ(
        text.detail, QStringLiteral("A base image of its base image, base.raw, was not found."));
}

TEST_F(LocateBaseTest, AnImageWithoutABaseHasNoneToLocate)
{
    MainWindow window;
    EXPECT_FALSE(action(window)->isEnabled());
    QSignalSpy found(window.session(), &Session::surroundingsChanged);
    window.openHere(write("disk.qed", sound()));
    ASSERT_TRUE(waitForVerdict(window));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !found.isEmpty(); }, kPatience));
    EXPECT_FALSE(action(window)->isEnabled());
    EXPECT_FALSE(window.banner()->text().actions.contains(BannerAction::LocateBase));
}

} // namespace

} // namespace qed::ui
