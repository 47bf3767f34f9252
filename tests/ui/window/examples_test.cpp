// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Open Example: what is opened, and that nothing of it stays.

#include "core/example/example_file.h"
#include "tests/support/sparse_bytes.h"
#include "tests/ui/dialogs/dialog_test.h"
#include "ui/session/example_folder.h"
#include "ui/settings/settings_store.h"
#include "ui/window/example_menu.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

#include <filesystem>
#include <span>

namespace qed::ui {

namespace {

class Examples : public DialogTest {
protected:
    Examples()
    {
        QObject::connect(&m_window, &MainWindow::openRequested, &m_window,
            [this](const QStringList &paths) { m_window.openHere(m_path = paths.front()); });
        m_window.show();
    }
    [[nodiscard]] QList<QAction *> entries() const
    {
        return m_window.findChild<ExampleMenu *>()->actions();
    }
    /// Opens it and waits for its verdict.
    void openExample(int entry)
    {
        m_path.clear();
        entries().at(entry)->trigger();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto state = m_window.session()->state();
                return !m_path.isEmpty()
                    && (state == Session::State::Checked || state == Session::State::Failed);
            },
            kPatience));
        m_before = digest(m_path);
    }
    /// Of what is no hole: examples are long, and hold little.
    static QByteArray digest(const QString &path)
    {
        const auto content = test::readSparsely(path.toStdString());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::number(content.size()));
        QByteArray data;
        for (auto range = content.nextData(0); !range.empty();
            range = content.nextData(range.end())) {
            data.resize(static_cast<qsizetype>(range.length));
            content.read(range.offset, std::as_writable_bytes(std::span(data)));
            hash.addData(QByteArray::number(range.offset));
            hash.addData(data);
        }
        return hash.result();
    }
    [[nodiscard]] Condition condition() const
    {
        return m_window.session()->assessment()->condition;
    }
};

TEST_F(Examples, EachHasTheVerdictThatItsNamePromises)
{
    const std::pair<const char *, Condition> promised[] {
        { "Sound Image", Condition::Healthy },
        { "Unused Clusters", Condition::LeaksOnly },
        { "Not Closed, as After a Power Cut", Condition::DirtyOnly },
        { "Two Entries for One Cluster", Condition::DamagedNothingLost },
        { "Entries That Lead Nowhere", Condition::DamagedWithLoss },
        { "Unreadable Header", Condition::UnreadableHeader },
    };
    ASSERT_EQ(entries().size(), std::ssize(promised));
    for (int entry = 0; const auto &[name, condition] : promised) {
        EXPECT_EQ(entries().at(entry)->text().remove(u'&'), QLatin1String(name));
        EXPECT_FALSE(entries().at(entry)->toolTip().isEmpty());
        openExample(entry++);
        ASSERT_TRUE(m_window.session()->assessment()) << name;
        EXPECT_EQ(this->condition(), condition) << name;
    }
}

TEST_F(Examples, AreRepairedAndBroughtBackAsAnyImage)
{
    // Where undo files are wanted elsewhere, that of an example would outlive it there.
    const test::TemporaryFolder elsewhere;
    SettingsStore::instance().set({ .undoKeeping = UndoKeeping::InFolder,
        .undoFolder = QString::fromStdString(elsewhere.path().string()) });
    openExample(4);
    auto *dialog = openPlan();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(press(*dialog, QStringLiteral("Repair")));
    ASSERT_TRUE(waitForResult(*dialog, QStringLiteral("Repaired.")));
    EXPECT_NE(digest(m_path), m_before);
    EXPECT_TRUE(QFile::exists(m_path + QStringLiteral(".qedundo")));
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.path()));
    ASSERT_TRUE(press(*dialog, QStringLiteral("Undo Repair…")));
    auto *undo = waitFor<UndoDialog>([](const UndoDialog &d) { return d.ready(); });
    ASSERT_NE(undo, nullptr);
    ASSERT_TRUE(press(*undo, QStringLiteral("Undo Repair")));
    ASSERT_TRUE(waitForResult(*undo, QStringLiteral("The repair was undone.")));
    EXPECT_EQ(digest(m_path), m_before);
}

TEST_F(Examples, AreFreshEachTime)
{
    openExample(1);
    const auto first = m_path;
    openExample(1);
    EXPECT_NE(m_path, first);
    EXPECT_EQ(digest(m_path), digest(first));
}

TEST_F(Examples, AreNoRecentFiles)
{
    openExample(0);
    const auto mine = write("disk.qed", sound());
    m_window.openHere(mine);
    ASSERT_TRUE(QTest::qWaitFor(
        [] { return !QSettings().value(QStringLiteral("recentFiles")).toStringList().isEmpty(); },
        kPatience));
    EXPECT_EQ(
        QSettings().value(QStringLiteral("recentFiles")).toStringList(), QStringList { mine });
}

TEST_F(Examples, LeaveNothingWhenTheApplicationEnds)
{
    const test::TemporaryFolder temporary;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), QString::fromStdString(temporary.path().string()));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--gtest_filter=Examples.AreFreshEachTime") });
    ASSERT_TRUE(program.waitForFinished(kPatience));
    EXPECT_EQ(program.exitCode(), 0) << program.readAll().toStdString();
    EXPECT_TRUE(std::filesystem::is_empty(temporary.path()));
}

TEST_F(Examples, StandInAFolderOfTheUserAloneThatGoesWithTheApplication)
{
    EXPECT_EQ(ExampleFolder::ofApplication().parent(), qApp);
    std::filesystem::path file;
    {
        ExampleFolder folder;
        EXPECT_FALSE(folder.holds(QDir::tempPath().toStdString()));
        const auto made = folder.newFile(example::ExampleKind::Leaks);
        ASSERT_TRUE(made);
        file = *made;
        ASSERT_TRUE(example::writeExample(example::ExampleKind::Leaks, file));
        EXPECT_TRUE(folder.holds(file));
        EXPECT_FALSE(folder.holds(m_folder / "disk.qed"));
        EXPECT_EQ(std::filesystem::status(file.parent_path().parent_path()).permissions(),
            std::filesystem::perms::owner_all);
    }
    EXPECT_FALSE(std::filesystem::exists(file.parent_path().parent_path()));
}

} // namespace

} // namespace qed::ui
