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

TEST(BannerText, OffersARepairBeforeTheDetailsAndSavingOnlyWhereSomethingIsLost)
{
    using enum BannerAction;
    const Offers all { .repair = true, .saveReadable = true };
    EXPECT_EQ(verdictText({ .condition = Condition::DamagedWithLoss }, all).actions,
        (QList { Repair, SaveReadable, Details }));
    EXPECT_EQ(verdictText({ .condition = Condition::DamagedNothingLost }, all).actions,
        (QList { Repair, Details }));
    EXPECT_EQ(verdictText({ .condition = Condition::Healthy }).actions, QList { Details })
        << "a button whose work does not exist is not shown";
}

TEST(BannerText, AnInterruptedRepairCanBeFinishedOrTakenBack)
{
    using enum BannerAction;
    const auto text = interruptedText({ .path = {}, .state = JournalState::Applying });
    EXPECT_EQ(text.id, QStringLiteral("interrupted"));
    EXPECT_EQ(text.actions, (QList { Finish, GoBack, Details }));
    EXPECT_EQ(interruptedText({ .path = {}, .state = JournalState::Undoing }).actions,
        (QList { GoBack, Finish, Details }))
        << "what was meant last comes first";
}

TEST(BannerText, SaysWhoMayChangeTheImageAndOffersACopy)
{
    const auto verdict = verdictText({ .condition = Condition::DamagedWithLoss,
        .guestBytesLost = 4096,
        .guestBytes = 1 << 20,
        .doNotStartYet = true });
    const auto text
        = notAllowedText({ .allowed = false, .owner = "libvirt-qemu", .mode = 0600 }, verdict);
    EXPECT_EQ(text.title,
        QStringLiteral("You can look at this image, but you are not allowed to change it "
                       "(owner libvirt-qemu, mode 0600)."));
    EXPECT_EQ(text.detail, verdict.title);
    EXPECT_EQ(text.warning, verdict.warning);
    EXPECT_EQ(text.actions.front(), BannerAction::RepairCopy);
    EXPECT_TRUE(text.actions.contains(BannerAction::ShowCommand));
}

TEST(BannerText, OffersACopyWhereOtherUsersOfTheImageCannotBeSeen)
{
    using enum BannerAction;
    const auto verdict = verdictText(
        { .condition = Condition::LeaksOnly, .leakedClusters = 2, .leakedBytes = 1 << 17 });
    const auto text = locksUnknownText(verdict, false);
    EXPECT_EQ(text.id, QStringLiteral("locks-unknown"));
    EXPECT_EQ(text.detail, verdict.title);
    EXPECT_EQ(text.actions, (QList { RepairCopy, Details }));
    EXPECT_EQ(
        locksUnknownText(verdict, true).actions, (QList { RepairCopy, ShowCommand, Details }));
}

TEST(BannerText, SaysWhoMayReadTheFileAndNeverAsksForAWindowOfRoot)
{
    const auto text = notReadableText({ .allowed = false, .owner = "libvirt-qemu", .mode = 0600 });
    EXPECT_EQ(text.title,
        QStringLiteral("You are not allowed to read this file (owner libvirt-qemu, mode 0600)."));
    EXPECT_EQ(text.actions.front(), BannerAction::ShowCommand);
    EXPECT_TRUE(text.detail.contains(QStringLiteral("need not be run as root")));
    EXPECT_EQ(notReadableText({}).title,
        QStringLiteral("You are not allowed to look into the folder of this file."));
}

TEST(BannerText, ARepairThatKeptItsWayBackOffersIt)
{
    Report after;
    after.verdict = Verdict::Sound;
    ChangeOutcome outcome { .order = { .file = "disk.qed" },
        .report = std::make_shared<const Report>(after),
        .undoFile = "disk.qed.qedundo" };
    const auto text = repairedText(outcome);
    EXPECT_EQ(text.id, QStringLiteral("repaired"));
    EXPECT_EQ(text.title, QStringLiteral("Repaired."));
    EXPECT_EQ(text.actions.front(), BannerAction::Undo);
    outcome.undoFile.clear();
    EXPECT_FALSE(repairedText(outcome).actions.contains(BannerAction::Undo));
}

TEST(BannerText, EveryButtonHasATextOfItsOwn)
{
    QStringList texts { QString() };
    for (int i = 0; i < kBannerActions; ++i) {
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
    for (const auto *name :
        { "application-exit", "data-information", "data-warning", "document-open",
            "document-open-recent", "drive-harddisk", "edit-copy", "edit-find", "data-error",
            "dialog-cancel", "dialog-ok-apply", "edit-undo", "go-down-search", "go-jump", "go-next",
            "go-previous", "go-up-search", "help-about", "help-contextual", "media-playback-start",
            "process-stop", "tools-wizard", "show-menu", "view-fullscreen", "view-list-details",
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
