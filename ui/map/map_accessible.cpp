// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_accessible.h"

#include "ui/map/map_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace qed::ui {

namespace {

/// The cell under the cursor. Screen readers read the name of what gets the focus.
class CursorInterface final : public QAccessibleInterface {
public:
    explicit CursorInterface(MapView *view) : m_view(view) { }

    [[nodiscard]] bool isValid() const override { return m_view != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view->cursorText() : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = m_view->cursorRect();
        return rect.isEmpty() ? rect
                              : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus();
        state.selectable = true;
        state.selected = !m_view->selection().empty();
        state.offscreen = m_view->cursorRect().isEmpty();
        return state;
    }

private:
    MapView *m_view;
};

class MapInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit MapInterface(MapView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_cursor(QAccessible::registerAccessibleInterface(new CursorInterface(view)))
    {
    }
    MapInterface(const MapInterface &) = delete;
    MapInterface &operator=(const MapInterface &) = delete;
    ~MapInterface() override { QAccessible::deleteAccessibleInterface(m_cursor); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->cursorText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] int childCount() const override { return empty() ? 0 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 && !empty() ? QAccessible::accessibleInterface(m_cursor) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(0) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child != nullptr && child == this->child(0) ? 0 : -1;
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return QVariant::fromValue<qulonglong>(view()->cursor());
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (!empty())
            view()->choose(
                std::min<std::uint64_t>(value.toULongLong(), view()->mapLayout().clusters() - 1));
    }
    [[nodiscard]] QVariant maximumValue() const override
    {
        return QVariant::fromValue<qulonglong>(empty() ? 0 : view()->mapLayout().clusters() - 1);
    }
    [[nodiscard]] QVariant minimumValue() const override
    {
        return QVariant::fromValue<qulonglong>(0);
    }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return QVariant::fromValue<qulonglong>(view()->mapLayout().clustersPerCell());
    }

private:
    [[nodiscard]] MapView *view() const { return static_cast<MapView *>(object()); }
    [[nodiscard]] bool empty() const { return view()->mapLayout().cells() == 0; }

    QAccessible::Id m_cursor;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view != nullptr ? new MapInterface(view) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one of each
}

std::vector<std::unique_ptr<QAccessibleEvent>> cursorEvents(MapView *view)
{
    std::vector<std::unique_ptr<QAccessibleEvent>> events;
    events.push_back(std::make_unique<QAccessibleValueChangeEvent>(
        view, QVariant::fromValue<qulonglong>(view->cursor())));
    if (view->hasFocus() && view->mapLayout().cells() > 0) {
        events.push_back(std::make_unique<QAccessibleEvent>(view, QAccessible::Focus));
        events.back()->setChild(0);
    }
    return events;
}

void announceCursor(MapView *view)
{
    for (const auto &event : cursorEvents(view))
        QAccessible::updateAccessibility(event.get());
}

void announceNote(MapView *view)
{
    if (view->mapLayout().cells() == 0)
        return;
    QAccessibleEvent name(view, QAccessible::NameChanged);
    name.setChild(0);
    QAccessible::updateAccessibility(&name);
}

} // namespace qed::ui
