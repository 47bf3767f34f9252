// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/icons/breeze_icon.h"
#include "ui/icons/icons.h"
#include "ui/window/banner_text.h"
#include "ui/window/progress_text.h"

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

TEST(BannerText, EveryConditionHasASentenceAnActionAndAnIdOfItsOwn)
{
    QStringList ids;
    for (int i = 0; i <= static_cast<int>(Condition::Healthy); ++i) {
        const auto text
            = verdictText({ .condition = static_cast<Condition>(i), .looksLike = "qcow2" });
        EXPECT_FALSE(text.title.isEmpty());
        EXPECT_FALSE(text.detail.isEmpty());
        EXPECT_FALSE(text.actions.isEmpty());
        EXPECT_TRUE(text.warning.isEmpty());
        EXPECT_FALSE(ids.contains(text.id)) << text.id.toStdString();
        ids += text.id;
    }
}

TEST(BannerText, SaysWhatTheDamageCosts)
{
    const auto text = verdictText({ .condition = Condition::DamagedWithLoss,
        .guestBytesLost = 131'072,
        .guestBytes = 6ULL << 30,
        .doNotStartYet = true });
    EXPECT_EQ(text.title,
        QStringLiteral("This image is damaged. 128 KiB of the guest disk cannot be read."));
    EXPECT_EQ(text.detail, QStringLiteral("That is 0.002 % of it. The rest is intact."));
    EXPECT_TRUE(text.warning.startsWith(QStringLiteral("Do not start the virtual machine yet")));
}

TEST(BannerText, NamesTheProgramThatUsesTheImage)
{
    const auto text
        = inUseText({ .written = true, .users = { { 4711, "qemu-system-x86", true } } });
    EXPECT_TRUE(text.title.contains(QStringLiteral("(qemu-system-x86, process 4711)")))
        << text.title.toStdString();
}

TEST(BannerText, EveryButtonHasATextOfItsOwn)
{
    QStringList texts { QString() };
    for (int i = 0; i <= static_cast<int>(BannerAction::Close); ++i) {
        const auto text = actionText(static_cast<BannerAction>(i));
        EXPECT_FALSE(texts.contains(text)) << i;
        texts += text;
    }
}

TEST(ProgressText, SaysUnitsRateAndRest)
{
    const ProgressSnapshot snapshot {
        .phase = Phase::Tables, .done = 120, .total = 480, .bytes = 3ULL << 30
    };
    EXPECT_EQ(progressText(snapshot, 1.0),
        QStringLiteral("Reading tables… 120 of 480 · 3 GiB/s · about 3 s left"));
}

TEST(ProgressText, LeavesOutWhatWouldBeAGuess)
{
    EXPECT_EQ(progressText({ .phase = Phase::Tables, .done = 1, .total = 512, .bytes = 1 }, 0.1),
        QStringLiteral("Reading tables… 1 of 512"));
    EXPECT_EQ(progressText({}, 0), QStringLiteral("Reading the header…"));
    EXPECT_EQ(progressText({ .phase = Phase::Tables, .done = 0, .total = 512 }, 2),
        QStringLiteral("Reading tables… 0 of 512"));
}

TEST(Icons, BreezeHasAllThatTheWindowUses)
{
    for (const auto *name : { "application-exit", "data-error", "data-information", "data-warning",
             "document-open", "document-open-recent", "drive-harddisk", "edit-copy", "edit-find",
             "go-down-search", "go-jump", "go-next", "go-previous", "go-up-search", "help-about",
             "help-contextual", "process-stop", "show-menu", "view-fullscreen", "view-list-details",
             "view-refresh", "window-close", "zoom-fit-best", "zoom-in", "zoom-out" }) {
        EXPECT_FALSE(icon(QString::fromLatin1(name)).isNull());
        EXPECT_FALSE(breezeFile(QString::fromLatin1(name), 22).isEmpty()) << name;
    }
}

TEST(Icons, TakeTheColourOfTheText)
{
    const QByteArray svg = "<style>.ColorScheme-Text { color:#232629; } .ColorScheme-Accent { "
                           "color:#3daee9; }</style>";
    EXPECT_EQ(inTextColor(svg, QColor(0xE6, 0xE9, 0xED)),
        QByteArray("<style>.ColorScheme-Text { color:#e6e9ed; } .ColorScheme-Accent { "
                   "color:#3daee9; }</style>"));
}

} // namespace

} // namespace qed::ui
