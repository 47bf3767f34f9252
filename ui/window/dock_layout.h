// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the panels of a window stand: docks, their two presets, and what becomes of them in a
// narrow window.
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace qed::ui {

struct DockInfo {
    QString key; ///< the same in every language: names the dock in saved layouts
    QString title;
    QString iconName;
    QKeySequence shortcut;
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    bool inSimple = false; ///< stays in the simple preset
};

class DockLayout final : public QObject {
    Q_OBJECT
public:
    /// Below this many device-independent pixels, all docks stand in the bottom tabs.
    static constexpr int kNarrowWidth = 900;

    explicit DockLayout(QMainWindow *window);

    /// The dock is hidden until begin().
    QDockWidget *add(QWidget *panel, const DockInfo &info);
    [[nodiscard]] QDockWidget *dock(const QString &key) const;
    /// One for each dock, in the order of add(): shows and focuses it, or hides it when it has the
    /// focus.
    [[nodiscard]] QList<QAction *> actions() const;

    /// Shows the docks as they were last time; without a last time, the simple preset.
    void begin();
    [[nodiscard]] bool begun() const noexcept { return m_begun; }
    [[nodiscard]] bool simple() const noexcept { return m_simple; }
    void setSimple(bool simple);
    void reset();
    void save() const;
    /// After the window was resized.
    void fitWidth(int width);
    void show(const QString &key) const;

signals:
    void simpleChanged(bool simple);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        DockInfo info;
        QDockWidget *dock = nullptr;
        QAction *action = nullptr;
    };

    void followStyle();
    void toggle(const Entry &entry) const;
    void place();
    void placeNarrow();
    void dressAll();

    QMainWindow *m_window;
    std::vector<Entry> m_entries;
    QByteArray m_wideState; ///< what to go back to when the window is wide again
    bool m_begun = false;
    bool m_simple = true;
    bool m_narrow = false;
};

} // namespace qed::ui
