// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The parts of a saved guest disk that could not be read, one line a range.
#pragma once

#include "core/guest/filled_range.h"

#include <QAbstractTableModel>

#include <vector>

namespace qed::ui {

class FilledModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Place, Size, Reason };
    static constexpr int kColumnCount = 3;

    explicit FilledModel(QObject *parent = nullptr);

    void setRanges(std::vector<FilledRange> ranges);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FilledRange> m_ranges;
};

} // namespace qed::ui
