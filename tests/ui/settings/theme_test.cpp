// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/settings/settings_store.h"
#include "ui/settings/theme.h"
#include "ui/settings/theme_palette.h"

#include <QApplication>
#include <QLabel>

namespace qed::ui {

namespace {

/// The desktop's colours are there again afterwards.
class ThemeTest : public WindowTest {
protected:
    ~ThemeTest() override { applyTheme(Theme::System); }

    QPalette m_before = QApplication::palette();
};

TEST_F(ThemeTest, WindowsThatAreOpenChangeTheirColoursAtOnce)
{
    MainWindow window;
    window.show();
    const auto *child = window.findChild<QLabel *>();
    ASSERT_NE(child, nullptr);
    for (const auto theme : { Theme::Dark, Theme::Light, Theme::Dark }) {
        applyTheme(theme);
        QCoreApplication::processEvents();
        EXPECT_EQ(isDark(window.palette()), theme == Theme::Dark);
        EXPECT_EQ(isDark(child->palette()), theme == Theme::Dark);
    }
    applyTheme(Theme::System);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.palette().color(QPalette::Window), m_before.color(QPalette::Window));
    EXPECT_EQ(window.palette().color(QPalette::Text), m_before.color(QPalette::Text));
}

TEST_F(ThemeTest, TheSettingIsFollowedFromTheStartAndWhenItIsAnotherOne)
{
    auto &store = SettingsStore::instance();
    store.set({ .theme = Theme::Dark });
    {
        QObject context;
        followTheme(&context);
        EXPECT_TRUE(isDark(QApplication::palette()));
        store.set({ .theme = Theme::Light });
        EXPECT_FALSE(isDark(QApplication::palette()));
        store.set({ .theme = Theme::Dark, .askBeforeStop = false });
        EXPECT_TRUE(isDark(QApplication::palette()));
    }
    store.set({ .theme = Theme::Light });
    EXPECT_TRUE(isDark(QApplication::palette())) << "nobody follows any more";
}

TEST_F(ThemeTest, TheProgramsOwnColoursAreWhatTheyAreCalled)
{
    EXPECT_TRUE(isDark(darkPalette()));
    EXPECT_FALSE(isDark(lightPalette()));
}

} // namespace

} // namespace qed::ui
