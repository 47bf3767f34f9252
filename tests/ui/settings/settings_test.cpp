// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/settings/settings_store.h"

#include <QSignalSpy>

namespace qed::ui {

namespace {

using SettingsTest = WindowTest;

Settings others()
{
    return { .theme = Theme::Dark,
        .order = CellOrder::Hilbert,
        .undoKeeping = UndoKeeping::InFolder,
        .undoFolder = QStringLiteral("/srv/undo files"),
        .askBeforeStop = false };
}

TEST_F(SettingsTest, AreTheUsualOnesWhereNothingWasSaved)
{
    EXPECT_EQ(loadSettings(), Settings {});
    EXPECT_TRUE(undoFolderOf(Settings {}).empty());
}

TEST_F(SettingsTest, ComeBackAsTheyWereSaved)
{
    auto settings = others();
    for (const auto theme : { Theme::System, Theme::Light, Theme::Dark }) {
        settings.theme = theme;
        saveSettings(settings);
        EXPECT_EQ(loadSettings(), settings);
    }
    saveSettings({});
    EXPECT_EQ(loadSettings(), Settings {});
}

TEST_F(SettingsTest, ThatMeanNothingAreTheUsualOnes)
{
    saveSettings(others());
    QSettings file;
    for (const auto *key : { "theme", "map/order", "undo/place", "undo/folder", "ask/beforeStop" })
        ASSERT_TRUE(file.contains(QLatin1String(key))) << key;
    const QList<QVariant> rubbish { QStringLiteral("DARK"), 7, QByteArray("\xff\x00", 2),
        QStringList { QStringLiteral("a"), QStringLiteral("b") }, QString() };
    for (const auto &value : rubbish) {
        const auto keys = file.allKeys();
        for (const auto &key : keys)
            file.setValue(key, value);
        auto settings = loadSettings();
        EXPECT_TRUE(undoFolderOf(settings).empty());
        settings.undoFolder.clear();
        EXPECT_EQ(settings, Settings {}) << qPrintable(value.toString());
    }
}

TEST_F(SettingsTest, AFolderForUndoFilesIsAnAbsolutePathAndUsedOnlyWhenItIsWanted)
{
    auto settings = others();
    EXPECT_EQ(undoFolderOf(settings), "/srv/undo files");
    settings.undoKeeping = UndoKeeping::BesideImage;
    EXPECT_TRUE(undoFolderOf(settings).empty());
    settings.undoKeeping = UndoKeeping::InFolder;
    for (const auto *folder : { "", "undo", "~/undo", "../undo" }) {
        settings.undoFolder = QString::fromLatin1(folder);
        EXPECT_TRUE(undoFolderOf(settings).empty()) << folder;
    }
}

TEST_F(SettingsTest, AreToldOfWhenOneIsAnotherThanBefore)
{
    auto &store = SettingsStore::instance();
    const QSignalSpy told(&store, &SettingsStore::changed);
    store.set({});
    EXPECT_EQ(told.count(), 0);
    store.set(others());
    EXPECT_EQ(told.count(), 1);
    store.change([](Settings &settings) { settings.theme = Theme::Light; });
    EXPECT_EQ(told.count(), 2);
    auto expected = others();
    expected.theme = Theme::Light;
    EXPECT_EQ(loadSettings(), expected) << "the others are as they were";
}

} // namespace

} // namespace qed::ui
