// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_accessible.h"

#include "ui/hex/hex_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace qed::ui {

namespace {

class HexInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit HexInterface(HexView *view) : QAccessibleWidget(view, QAccessible::Document) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool cursor = kind == QAccessible::Value || kind == QAccessible::Description;
        return cursor ? view()->cursorText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return QVariant::fromValue<qulonglong>(view()->cursor());
    }
    void setCurrentValue(const QVariant &value) override
    {
        view()->moveCursor(value.toULongLong());
    }
    [[nodiscard]] QVariant maximumValue() const override
    {
        const auto size = view()->source().size();
        return QVariant::fromValue<qulonglong>(size == 0 ? 0 : size - 1);
    }
    [[nodiscard]] QVariant minimumValue() const override
    {
        return QVariant::fromValue<qulonglong>(0);
    }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return QVariant::fromValue<qulonglong>(1);
    }

private:
    [[nodiscard]] HexView *view() const { return static_cast<HexView *>(object()); }
};

QAccessibleInterface *makeHexInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view != nullptr ? new HexInterface(view) : nullptr;
}

} // namespace

void installHexAccessibility()
{
    QAccessible::installFactory(makeHexInterface); // Qt keeps one of each
}

void announceByte(HexView *view)
{
    if (!view->hasFocus())
        return;
    QAccessibleValueChangeEvent value(view, QVariant::fromValue<qulonglong>(view->cursor()));
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent words(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&words);
}

} // namespace qed::ui
