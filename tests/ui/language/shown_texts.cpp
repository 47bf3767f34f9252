// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/language/shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QProgressBar>
#include <QTabBar>
#include <QTextEdit>

namespace qed::ui {

namespace {

constexpr int kMaxRows = 200; ///< of one level; more say the same
constexpr int kMaxLevels = 3;

class Collector {
public:
    explicit Collector(std::vector<ShownText> &texts) : m_texts(texts) { }

    void window(const QWidget &window)
    {
        add(window, "title", window.windowTitle());
        one(window);
        for (const auto *child : window.findChildren<QWidget *>()) {
            if (child->isVisibleTo(&window) && !child->isWindow())
                one(*child);
        }
        // Menus are shown later than now, and are windows of their own.
        for (const auto *menu : window.findChildren<QMenu *>()) {
            add(*menu, "menu", menu->title());
            actions(*menu);
        }
    }

private:
    void add(const QObject &object, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.push_back({ QStringLiteral("%1 %2, %3")
                                    .arg(QString::fromLatin1(object.metaObject()->className()),
                                        object.objectName(), QString::fromLatin1(what)),
                text });
    }

    void one(const QWidget &widget)
    {
        add(widget, "tip", widget.toolTip());
        add(widget, "status tip", widget.statusTip());
        add(widget, "what it is", widget.whatsThis());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", line->placeholderText());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", group->title());
        if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            add(widget, "text", bar->text());
        if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            add(widget, "text", text->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            items(*box);
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            items(*tabs);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            items(*view);
        actions(widget);
    }

    void actions(const QWidget &widget)
    {
        for (const auto *action : widget.actions()) {
            if (action->isSeparator())
                continue;
            add(*action, "action", action->text());
            add(*action, "tip", action->toolTip());
            add(*action, "status tip", action->statusTip());
        }
    }

    void items(const QComboBox &box)
    {
        for (int index = 0; index < box.count(); ++index) {
            add(box, "item", box.itemText(index));
            add(box, "item's tip", box.itemData(index, Qt::ToolTipRole).toString());
        }
    }

    void items(const QTabBar &tabs)
    {
        for (int index = 0; index < tabs.count(); ++index) {
            add(tabs, "tab", tabs.tabText(index));
            add(tabs, "tab's tip", tabs.tabToolTip(index));
        }
    }

    void items(const QAbstractItemView &view)
    {
        const auto *model = view.model();
        if (model == nullptr || qobject_cast<const QHeaderView *>(&view) != nullptr)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const auto role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole })
                add(view, "header", model->headerData(column, Qt::Horizontal, role).toString());
        }
        rows(view, {}, 0);
    }

    void rows(const QAbstractItemView &view, const QModelIndex &parent, int level)
    {
        const auto *model = view.model();
        for (int row = 0; row < std::min(kMaxRows, model->rowCount(parent)); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const auto index = model->index(row, column, parent);
                for (const auto role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                         Qt::AccessibleDescriptionRole })
                    add(view, "cell", index.data(role).toString());
            }
            if (level + 1 < kMaxLevels)
                rows(view, model->index(row, 0, parent), level + 1);
        }
    }

    std::vector<ShownText> &m_texts;
};

class Mnemonics {
public:
    void add(const QString &text)
    {
        const auto key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()] += text;
    }
    [[nodiscard]] QStringList shared() const
    {
        QStringList shared;
        for (const auto &[key, texts] : m_texts.asKeyValueRange()) {
            if (texts.size() > 1)
                shared += key + QStringLiteral(": ") + texts.join(QStringLiteral(", "));
        }
        return shared;
    }

private:
    QMap<QString, QStringList> m_texts;
};

} // namespace

std::vector<ShownText> shownTexts(const QWidget &window)
{
    std::vector<ShownText> texts;
    Collector(texts).window(window);
    return texts;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList shared;
    for (const auto *menu : window.findChildren<QMenu *>()) {
        Mnemonics commands;
        for (const auto *action : menu->actions())
            commands.add(action->text());
        shared += commands.shared();
    }
    Mnemonics visible;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            visible.add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->buddy() != nullptr)
            visible.add(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int index = 0; tabs->isVisibleTo(&window) && index < tabs->count(); ++index)
            visible.add(tabs->tabText(index));
    }
    return shared + visible.shared();
}

} // namespace qed::ui
