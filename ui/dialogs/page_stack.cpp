// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/page_stack.h"

namespace qed::ui {

QSize PageStack::sizeHint() const
{
    return currentWidget()->sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize());
}

} // namespace qed::ui
