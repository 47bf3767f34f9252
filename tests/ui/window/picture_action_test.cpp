// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/window_test.h"
#include "ui/map/map_panel.h"
#include "ui/map/map_view.h"
#include "ui/text/class_text.h"
#include "ui/window/picture_action.h"

#include <QFileDialog>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

namespace qed::ui {
namespace {

class PictureActionTest : public WindowTest {
protected:
    PictureActionTest() { window.show(); }
    void open()
    {
        window.openHere(write("web01.qed", damaged()));
        ASSERT_TRUE(waitForVerdict(window));
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto *pyramid = window.findChild<MapPanel *>()->view()->pyramid();
                return pyramid && pyramid->model().kinds().size() == kClusterClassCount;
            },
            kPatience));
    }
    [[nodiscard]] PictureAction *action() const { return window.findChild<PictureAction *>(); }
    void saveAs(const QString &path)
    {
        auto *dialog = window.findChild<QFileDialog *>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->selectedFiles().front().endsWith(QStringLiteral("web01.qed.png")));
        emit dialog->fileSelected(path);
        dialog->close();
    }

    MainWindow window;
};

TEST_F(PictureActionTest, NeedsAMap)
{
    EXPECT_FALSE(action()->isEnabled());
    open();
    EXPECT_TRUE(action()->isEnabled());
}

TEST_F(PictureActionTest, SavesWhatIsShownUnderTheFilesName)
{
    open();
    action()->trigger();
    QSignalSpy saved(action(), &PictureAction::saved);
    saveAs(pathOf("map.png"));
    ASSERT_TRUE(saved.wait(kPatience));
    const QImage image(pathOf("map.png"));
    EXPECT_EQ(image.text(QStringLiteral("Title")), QStringLiteral("web01.qed: File map"));
    const auto leaks = clustersText(ClusterClass::Leak, 3);
    EXPECT_TRUE(image.text(QStringLiteral("Description")).contains(leaks));
}

TEST_F(PictureActionTest, ProposesTheEndingOfTheKindThatIsChosen)
{
    open();
    action()->trigger();
    auto *dialog = window.findChild<QFileDialog *>();
    for (const auto *ending : { "svg", "png" }) {
        emit dialog->filterSelected(QStringLiteral("(*.%1)").arg(QLatin1StringView(ending)));
        EXPECT_EQ(dialog->selectedFiles(),
            QStringList { pathOf("web01.qed.") + QLatin1StringView(ending) });
    }
}

TEST_F(PictureActionTest, SaysThatAPreviewIsOne)
{
    open();
    auto *map = window.findChild<MapPanel *>();
    map->showPreview(window.session()->report()->map);
    EXPECT_TRUE(action()->subject().facts.subject.contains(QStringLiteral("preview")));
}

TEST_F(PictureActionTest, HasItsCellsInTheOrderThatIsShown)
{
    open();
    EXPECT_EQ(action()->subject().style.order, CellOrder::Rows);
    window.findChild<MapPanel *>()->setOrder(CellOrder::Hilbert);
    EXPECT_EQ(action()->subject().style.order, CellOrder::Hilbert);
}

TEST_F(PictureActionTest, NamesTheFileThatCouldNotBeSavedAndOffersAnotherPlace)
{
    open();
    action()->trigger();
    saveAs(pathOf("missing/map.png"));
    const auto box = [this] { return window.findChild<QMessageBox *>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return box() != nullptr; }, kPatience));
    EXPECT_TRUE(box()->text().contains(pathOf("missing/map.png")));
    EXPECT_FALSE(box()->informativeText().isEmpty());
    box()->buttons().front()->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            const auto dialogs = window.findChildren<QFileDialog *>();
            return std::ranges::any_of(dialogs, &QFileDialog::isVisible);
        },
        kPatience));
}

} // namespace
} // namespace qed::ui
