// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/language/language_test.h"
#include "ui/dialogs/plan_page.h"
#include "ui/dialogs/repair_dialog.h"
#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"
#include "ui/text/translation.h"
#include "ui/window/banner.h"

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

QString damaged()
{
    return catalogueText(row(FindingCode::L2Outside).title);
}

QString partitions(int count)
{
    return QCoreApplication::translate("qed::ui::MapPanel", "%1 clusters per cell", nullptr, count);
}

TEST_F(TranslationTest, SpeaksGermanToGermans)
{
    useTranslations(QLocale(QLocale::German, QLocale::Austria));
    EXPECT_EQ(damaged(), QStringLiteral("Einträge führen aus der Datei hinaus"));
    EXPECT_EQ(partitions(2), QStringLiteral("%1 Cluster je Zelle"));
}

TEST_F(TranslationTest, SpeaksEnglishToEveryoneElseAndCountsRight)
{
    for (const auto language : { QLocale::C, QLocale::English, QLocale::Finnish }) {
        useTranslations(QLocale(language));
        EXPECT_EQ(damaged(), QStringLiteral("Entries lead outside the file"));
        EXPECT_EQ(partitions(1), QStringLiteral("%1 cluster per cell"));
        EXPECT_EQ(partitions(2), QStringLiteral("%1 clusters per cell"));
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
                [&] { return repair.plan()->planned().plan.has_value(); }, kPatience));
            EXPECT_EQ(sharedMnemonics(repair).join(u'\n').toStdString(), "");
        }
        m_window.reset();
    }
}

} // namespace

} // namespace qed::ui
