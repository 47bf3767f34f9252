// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/planner.h"
#include "tests/support/checked.h"
#include "tests/ui/language/language_test.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/translation.h"
#include "ui/window/banner.h"

#include <QKeySequence>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>

namespace qed::ui {

namespace {

/// Whatever the application speaks at the end of a test, the next begins without a translation.
class TranslationTest : public LanguageTest {
protected:
    void TearDown() override
    {
        LanguageTest::TearDown();
        for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator; // which uninstalls it
    }
};

QString outside()
{
    return catalogueText(row(FindingCode::L2Outside).title);
}

QString perCell(int count)
{
    return QCoreApplication::translate("qed::ui::MapPanel", "%1 clusters per cell", nullptr, count);
}

TEST_F(TranslationTest, SpeaksGermanToGermans)
{
    useTranslations(QLocale(QLocale::German, QLocale::Austria));
    EXPECT_EQ(outside(), QStringLiteral("Einträge führen aus der Datei hinaus"));
    EXPECT_EQ(perCell(2), QStringLiteral("%1 Cluster je Zelle"));
}

TEST_F(TranslationTest, SpeaksEnglishToEveryoneElseAndCountsRight)
{
    for (const auto language : { QLocale::C, QLocale::English, QLocale::Finnish }) {
        useTranslations(QLocale(language));
        EXPECT_EQ(outside(), QStringLiteral("Entries lead outside the file"));
        EXPECT_EQ(perCell(1), QStringLiteral("%1 cluster per cell"));
        EXPECT_EQ(perCell(2), QStringLiteral("%1 clusters per cell"));
    }
}

TEST_F(TranslationTest, TheCatalogueIsFoundInItsContext)
{
    useTranslations(QLocale(QLocale::German));
    for (const auto &finding : catalogue()) {
        for (const auto text : { finding.title, finding.messageOne, finding.messageMany,
                 finding.meaning, finding.cost, finding.repair }) {
            EXPECT_NE(catalogueText(text).toStdString(), text) << finding.name;
        }
    }
}

TEST_F(TranslationTest, WhyStepsContradictEachOtherIsTranslated)
{
    test::ImageBuilder builder;
    builder.map(0, 3);
    builder.setL2(0, 1, builder.offsetOf(builder.clusters()));
    builder.setL2(0, 5, builder.l2(0, 2));
    const auto image = test::imageOf(builder);
    const Progress progress;
    const Choices choices { .byCode
        = { { FindingCode::L2Outside, Choice {} }, { FindingCode::FileTruncated, Choice {} } } };
    const auto plan = planRepair(*image, test::checked(*image), choices, progress);
    ASSERT_FALSE(plan);
    useTranslations(QLocale(QLocale::German));
    EXPECT_TRUE(errorText(plan.error()).contains(QStringLiteral("bleiben unberührt")))
        << errorText(plan.error()).toStdString();
}

TEST_F(TranslationTest, NoTwoCommandsOfAMenuOrButtonsOfADialogShareAKey)
{
    for (const auto language : { QLocale::English, QLocale::German }) {
        useTranslations(QLocale(language));
        auto &window = open(test::ExampleKind::Example);
        EXPECT_EQ(sharedMnemonics(window).join(u'\n').toStdString(), "");
        {
            RepairDialog repair(window.session());
            repair.show();
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return repair.plan()->planned().plan != nullptr; }, kPatience));
            EXPECT_EQ(sharedMnemonics(repair).join(u'\n').toStdString(), "");
        }
        m_window.reset();
    }
}

/// A button of the banner is asked first, and the menu then opens by F10 only.
TEST_F(TranslationTest, NoButtonOfTheBannerTakesTheKeyOfAMenu)
{
    for (const auto language : { QLocale::English, QLocale::German }) {
        useTranslations(QLocale(language));
        auto &window = open(test::ExampleKind::Example);
        QSet<QKeySequence> menus;
        for (const auto *menu : window.menuBar()->actions())
            menus += QKeySequence::mnemonic(menu->text());
        EXPECT_FALSE(menus.isEmpty());
        for (int i = 0; i < kBannerActions; ++i) {
            const auto text = actionText(static_cast<BannerAction>(i));
            EXPECT_FALSE(menus.contains(QKeySequence::mnemonic(text))) << text.toStdString();
        }
        m_window.reset();
    }
}

} // namespace

} // namespace qed::ui
