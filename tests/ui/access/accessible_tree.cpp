// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/access/accessible_tree.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMetaEnum>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace qed::ui {

namespace {

const std::set<QAccessible::Role> kControls { QAccessible::PushButton, QAccessible::CheckBox,
    QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
    QAccessible::SpinBox, QAccessible::Slider, QAccessible::List, QAccessible::Tree,
    QAccessible::Table, QAccessible::PageTab, QAccessible::PageTabList, QAccessible::Link,
    QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Document,
    QAccessible::ProgressBar, QAccessible::Dialog };
/// What is inside them is the business of their model, or of Qt.
const std::set<QAccessible::Role> kClosed { QAccessible::List, QAccessible::Tree,
    QAccessible::Table, QAccessible::ComboBox, QAccessible::MenuBar, QAccessible::EditableText,
    QAccessible::ScrollBar };
const std::set<QAccessible::Role> kNotReached { QAccessible::PageTab, QAccessible::ProgressBar,
    QAccessible::Dialog };

QString roleName(const QAccessibleInterface &node)
{
    const auto *key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role());
    return key != nullptr ? QString::fromLatin1(key) : QString::number(node.role());
}

QString describe(const QAccessibleInterface &node)
{
    const auto *object = node.object();
    return QStringLiteral("%1 “%2” (%3)")
        .arg(roleName(node), node.text(QAccessible::Name),
            object != nullptr ? QString::fromLatin1(object->metaObject()->className())
                              : QStringLiteral("no widget"));
}

bool hasKeys(const QAction &action)
{
    if (!action.shortcut().isEmpty())
        return true;
    const auto objects = action.associatedObjects();
    return std::ranges::any_of(
        objects, [](QObject *object) { return qobject_cast<QMenu *>(object) != nullptr; });
}

/// Parts that Qt adds for the mouse; what they do can be done with keys in the part around them.
bool isMouseOnly(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return widget.inherits("QToolBarExtension") || widget.inherits("QTabBar::close")
        || (parent != nullptr
            && (parent->inherits("QTabBar") || parent->inherits("QDockWidget")
                || parent->inherits("QLineEdit")));
}

/// Of radio buttons, Tab goes to the chosen one; arrows go on.
bool isInGroup(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    if (radio == nullptr || !radio->autoExclusive())
        return false;
    const auto siblings
        = widget.parentWidget()->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        siblings, [](const QRadioButton *one) { return one->focusPolicy() & Qt::TabFocus; });
}

bool isReached(const QWidget &widget)
{
    if (widget.focusPolicy() & Qt::TabFocus || isMouseOnly(widget) || isInGroup(widget))
        return true;
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    return button != nullptr && button->defaultAction() != nullptr
        && hasKeys(*button->defaultAction());
}

class Walk {
public:
    void look(const QAccessibleInterface &node, const QString &above)
    {
        const auto path = above + QStringLiteral(" / ") + describe(node);
        judge(node, path);
        if (kClosed.contains(node.role()))
            return;
        std::set<std::pair<int, QString>> seen;
        for (int i = 0; i < node.childCount(); ++i) {
            const auto *child = node.child(i);
            if (child == nullptr || child->state().invisible)
                continue;
            const auto name = child->text(QAccessible::Name);
            if (kControls.contains(child->role()) && !name.isEmpty()
                && !seen.emplace(child->role(), name).second)
                fault(path + QStringLiteral(" / ") + describe(*child),
                    "has a sibling of the same role and name");
            look(*child, path);
        }
    }

    QStringList faults;

private:
    void fault(const QString &path, const char *what)
    {
        faults += QStringLiteral("%1: %2").arg(path, QString::fromLatin1(what));
    }

    void judge(const QAccessibleInterface &node, const QString &path)
    {
        const auto state = node.state();
        const auto role = node.role();
        const bool control = kControls.contains(role);
        const auto *widget = qobject_cast<const QWidget *>(node.object());
        const bool keyboard
            = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if ((control || keyboard) && node.text(QAccessible::Name).trimmed().isEmpty()
            && !(widget != nullptr && isMouseOnly(*widget)))
            fault(path, "has no name");
        if (keyboard && (role == QAccessible::NoRole || role == QAccessible::Client))
            fault(path, "takes the keyboard and has no role");
        if (control && !state.disabled && !kNotReached.contains(role) && widget != nullptr
            && !isReached(*widget))
            fault(path, "is reached by no key");
        judgeText(node, path);
    }

    void judgeText(const QAccessibleInterface &node, const QString &path)
    {
        const auto *label = qobject_cast<const QLabel *>(node.object());
        if (label == nullptr || label->text().isEmpty() || label->buddy() != nullptr
            || Qt::mightBeRichText(label->text()))
            return;
        auto plain = label->text();
        if (!node.text(QAccessible::Name).contains(plain.remove(u'&'))
            && !node.text(QAccessible::Name).contains(label->text()))
            fault(path, "shows a text that is not its name");
    }
};

} // namespace

QStringList accessibleFaults(QWidget &window)
{
    Walk walk;
    const auto *top = QAccessible::queryAccessibleInterface(&window);
    if (top == nullptr)
        return { QStringLiteral("the window is not in the tree") };
    walk.look(*top, {});
    return walk.faults;
}

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr
            && !isMouseOnly(*widget))
            stops += widget;
    }
    return stops;
}

} // namespace qed::ui
