// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a change of the file does, step by step, and how far each step is.
#pragma once

#include "core/base/progress.h"
#include "ui/session/change.h"

#include <QAbstractTableModel>

#include <vector>

namespace qed::ui {

class ChangeStepsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Step, Time };
    static constexpr int kColumnCount = 2;
    enum class StepState : std::uint8_t { Waiting, Running, Done, Failed, LeftOut };
    enum Role { StateRole = Qt::UserRole }; ///< int of StepState

    explicit ChangeStepsModel(QObject *parent = nullptr);

    void begin(const ChangeOrder &order);
    /// `milliseconds` since begin().
    void advance(const ProgressSnapshot &snapshot, qint64 milliseconds);
    void end(const ChangeOutcome &outcome, qint64 milliseconds);
    /// Of the whole, in thousandths: every step counts the same.
    [[nodiscard]] int share() const noexcept { return m_share; }
    /// The running step, as "Copying clusters…"; empty before the first and after the last.
    [[nodiscard]] QString runningText() const;
    /// Its number from 1 on, for "Step 2 of 5"; 0 when none runs.
    [[nodiscard]] int runningNumber() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Step {
        Phase phase = Phase::SaveUndo;
        StepState state = StepState::Waiting;
        qint64 began = -1; ///< milliseconds since begin(); -1: was not seen
        qint64 milliseconds = -1; ///< that it took
    };

    [[nodiscard]] std::size_t stepOf(Phase phase);
    [[nodiscard]] const Step *running() const;
    void close(Step &step, StepState state, qint64 now);

    std::vector<Step> m_steps;
    ChangeKind m_kind = ChangeKind::Repair;
    int m_share = 0;
};

} // namespace qed::ui
