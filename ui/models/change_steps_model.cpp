// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/change_steps_model.h"

#include "ui/icons/icons.h"
#include "ui/text/change_text.h"

#include <QIcon>
#include <QPixmap>

#include <algorithm>

namespace qed::ui {

namespace {

constexpr int kWhole = 1000;
constexpr int kIconSide = 16;

std::vector<Phase> phasesOf(const ChangeOrder &order)
{
    using enum Phase;
    switch (order.kind) {
    case ChangeKind::Repair:
        return order.copy.empty()
            ? std::vector { SaveUndo, WriteData, WriteTables, WriteL1, Verify }
            : std::vector { Copy, SaveUndo, WriteData, WriteTables, WriteL1, Verify };
    case ChangeKind::Undo:
        return { RollBack };
    case ChangeKind::Finish:
        return { WriteData, WriteTables, WriteL1, Verify };
    }
    return {};
}

double shareOf(const ProgressSnapshot &snapshot)
{
    if (snapshot.total == 0)
        return 0;
    return std::min(1.0, static_cast<double>(snapshot.done) / static_cast<double>(snapshot.total));
}

QIcon iconOf(ChangeStepsModel::StepState state)
{
    switch (state) {
    case ChangeStepsModel::StepState::Waiting:
        break;
    case ChangeStepsModel::StepState::Running:
        return icon(QStringLiteral("media-playback-start"));
    case ChangeStepsModel::StepState::Done:
        return icon(QStringLiteral("dialog-ok-apply"));
    case ChangeStepsModel::StepState::Failed:
        return icon(QStringLiteral("data-error"));
    case ChangeStepsModel::StepState::LeftOut:
        return icon(QStringLiteral("dialog-cancel"));
    }
    // As wide as the others, so that the names stand in a column.
    QPixmap nothing(kIconSide, kIconSide);
    nothing.fill(Qt::transparent);
    return { nothing };
}

QString nameOf(ChangeStepsModel::StepState state)
{
    switch (state) {
    case ChangeStepsModel::StepState::Waiting:
        return ChangeStepsModel::tr("waiting");
    case ChangeStepsModel::StepState::Running:
        return ChangeStepsModel::tr("running");
    case ChangeStepsModel::StepState::Done:
        return ChangeStepsModel::tr("done");
    case ChangeStepsModel::StepState::Failed:
        return ChangeStepsModel::tr("failed");
    case ChangeStepsModel::StepState::LeftOut:
        return ChangeStepsModel::tr("left out");
    }
    return {};
}

} // namespace

ChangeStepsModel::ChangeStepsModel(QObject *parent) : QAbstractTableModel(parent) { }

void ChangeStepsModel::begin(const ChangeOrder &order)
{
    beginResetModel();
    m_kind = order.kind;
    m_share = 0;
    m_steps.clear();
    for (const auto phase : phasesOf(order))
        m_steps.push_back({ .phase = phase });
    endResetModel();
}

std::size_t ChangeStepsModel::stepOf(Phase phase)
{
    // The check afterwards has phases of its own.
    if (phase < Phase::Copy)
        phase = Phase::Verify;
    const auto found = std::ranges::find(m_steps, phase, &Step::phase);
    if (found == m_steps.end() && phase == Phase::RollBack) {
        const auto row = static_cast<int>(m_steps.size());
        beginInsertRows({}, row, row);
        m_steps.push_back({ .phase = phase });
        endInsertRows();
        return m_steps.size() - 1;
    }
    return static_cast<std::size_t>(found - m_steps.begin());
}

void ChangeStepsModel::close(Step &step, StepState state, qint64 now)
{
    if (step.began >= 0)
        step.milliseconds = now - step.began;
    step.state = state;
}

void ChangeStepsModel::advance(const ProgressSnapshot &snapshot, qint64 milliseconds)
{
    const bool started = running() != nullptr;
    if (snapshot.phase < Phase::Copy && !started)
        return;
    const auto current = stepOf(snapshot.phase);
    if (current >= m_steps.size())
        return;
    for (std::size_t i = 0; i < current; ++i) {
        if (m_steps[i].state == StepState::Running || m_steps[i].state == StepState::Waiting)
            close(m_steps[i], StepState::Done, milliseconds);
    }
    auto &step = m_steps[current];
    if (step.began < 0)
        step.began = milliseconds;
    step.milliseconds = milliseconds - step.began;
    step.state = StepState::Running;
    const auto share
        = (static_cast<double>(current) + shareOf(snapshot)) / static_cast<double>(m_steps.size());
    m_share = std::max(m_share, static_cast<int>(share * kWhole));
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void ChangeStepsModel::end(const ChangeOutcome &outcome, qint64 milliseconds)
{
    const bool failed = outcome.error.has_value();
    const bool wentBack = failed && !m_steps.empty() && m_steps.back().phase == Phase::RollBack
        && outcome.error->kind != ErrorKind::Interrupted;
    for (auto &step : m_steps) {
        if (!failed || (wentBack && &step == &m_steps.back()))
            close(step, StepState::Done, milliseconds);
        else if (step.state == StepState::Running)
            close(step, StepState::Failed, milliseconds);
        else if (step.state == StepState::Waiting)
            step.state = StepState::LeftOut;
    }
    m_share = failed ? m_share : kWhole;
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const ChangeStepsModel::Step *ChangeStepsModel::running() const
{
    const auto found = std::ranges::find(m_steps, StepState::Running, &Step::state);
    return found == m_steps.end() ? nullptr : &*found;
}

QString ChangeStepsModel::runningText() const
{
    const auto *step = running();
    return step == nullptr ? QString() : changeActivity(step->phase);
}

int ChangeStepsModel::runningNumber() const
{
    const auto *step = running();
    return step == nullptr ? 0 : static_cast<int>(step - m_steps.data()) + 1;
}

int ChangeStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ChangeStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ChangeStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &step = m_steps.at(static_cast<std::size_t>(index.row()));
    const bool name = index.column() == static_cast<int>(Column::Step);
    switch (role) {
    case Qt::DisplayRole:
        if (name)
            return changeStepName(step.phase);
        return step.milliseconds < 0 ? QString() : elapsedText(step.milliseconds);
    case Qt::AccessibleTextRole:
        return name
            ? tr("%1: %2", "step, state").arg(changeStepName(step.phase), nameOf(step.state))
            : QString();
    case Qt::ToolTipRole:
        return nameOf(step.state);
    case Qt::DecorationRole:
        return name ? QVariant(iconOf(step.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole:
        return static_cast<int>(step.state);
    default:
        return {};
    }
}

QVariant ChangeStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == static_cast<int>(Column::Step) ? tr("Step") : tr("Time");
}

} // namespace qed::ui
