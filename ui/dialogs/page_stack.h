// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Pages of which one is shown. It asks for as much room as that one needs; a QStackedWidget asks
// for what its largest page needs.
#pragma once

#include <QStackedWidget>

namespace qed::ui {

class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace qed::ui
