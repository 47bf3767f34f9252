// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What the catalogue says about a finding, in full.
#pragma once

#include "core/check/finding_code.h"

#include <QDialog>

namespace qed::ui {

class WhyDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WhyDialog(FindingCode code, QWidget *parent = nullptr);

    /// Shows it beside the window, which stays usable; it deletes itself when it is closed.
    static void explain(FindingCode code, QWidget *parent);
};

} // namespace qed::ui
