// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What tests of windows share: settings of their own, images in a folder, and waiting.
#pragma once

#include "tests/support/image_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/patience.h"
#include "ui/session/session.h"
#include "ui/settings/settings_store.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace qed::ui {

class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
            QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("qedscope-test"));
        SettingsStore::instance().reload();
    }

    [[nodiscard]] QString pathOf(const char *name) const
    {
        return QString::fromStdString((m_folder / name).string());
    }
    QString write(const char *name, const test::ImageBuilder &builder)
    {
        test::writeFile(m_folder / name, builder);
        return pathOf(name);
    }
    static bool waitForVerdict(const MainWindow &window)
    {
        return QTest::qWaitFor(
            [&] { return window.session()->state() == Session::State::Checked; }, kPatience);
    }

    /// One entry leads outside the file, one cluster has two references, three clusters are leaked.
    static test::ImageBuilder damaged()
    {
        test::ImageBuilder builder;
        const auto first = builder.map(0, 4);
        builder.setL2(0, 9, 1ULL << 40);
        builder.pointL2(0, 12, first + 1);
        builder.append(3);
        return builder;
    }
    static test::ImageBuilder sound()
    {
        test::ImageBuilder builder;
        builder.map(0, 4);
        return builder;
    }

    test::TemporaryFolder m_folder;
};

} // namespace qed::ui
