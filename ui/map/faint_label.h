// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A label whose words step back behind others, in every palette: what a window calls the colour of
// placeholders is often too pale to be read.
#pragma once

#include <QLabel>

namespace qed::ui {

class FaintLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FaintLabel(QWidget *parent = nullptr);

    /// Not faint, it looks like any label.
    void setFaint(bool faint);

protected:
    bool event(QEvent *event) override;

private:
    void fade();

    bool m_faint = true;
};

} // namespace qed::ui
