// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Before unused clusters are given back: shows those that look like a lost table, since they could
// not be reconnected afterwards.
#pragma once

#include "core/check/report.h"

#include <QMessageBox>

#include <cstddef>
#include <vector>

namespace qed::ui {

class ReclaimQuestion final : public QMessageBox {
    Q_OBJECT
public:
    /// Null when no unused cluster looks like a table: there is nothing to ask. Deletes itself.
    static ReclaimQuestion *ask(const Report &report, QWidget *parent);

signals:
    void agreed();
    /// The user wants to look at this finding of the report first.
    void findingWanted(std::size_t finding);

private:
    ReclaimQuestion(
        const Report &report, const std::vector<std::size_t> &candidates, QWidget *parent);
};

} // namespace qed::ui
