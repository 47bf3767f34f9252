// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The steps of a repair as a list to tick: a section for what is safe and one for what gives
// something up, their rows, and below a row the single findings.
#pragma once

#include "ui/models/plan_figures.h"
#include "ui/models/plan_rows.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace qed::ui {

/// Holds a selection over one report, and the plan that was made with it for its figures.
class PlanModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Step, Fix, Growth };
    static constexpr int kColumnCount = 3;
    enum Role {
        DetailRole
        = Qt::UserRole, ///< the second line: what is wrong, and what the guest reads then
        SectionRole, ///< true for the headings
        LossyRole, ///< true when the step gives something up
        CodeRole, ///< int of FindingCode
        FixRole, ///< int of FixKind
        FixesRole, ///< QList<int> of FixKind: the others can be chosen with setData(FixRole)
    };

    explicit PlanModel(QObject *parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    /// Null while it is being made: figures are left out.
    void setPlan(const std::shared_ptr<const Plan> &plan);
    [[nodiscard]] const PlanSelection &selection() const noexcept { return m_selection; }
    void setReclaim(bool on);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user chose: selection() is another.
    void chosen();
    /// The row that gives unused clusters back was ticked; nothing happens before setReclaim().
    void reclaimAsked();

private:
    [[nodiscard]] static bool isSection(const QModelIndex &index);
    [[nodiscard]] const PlanSection &sectionOf(const QModelIndex &index) const;
    [[nodiscard]] const PlanRow &rowOf(const QModelIndex &index) const;
    /// The items that the row of a step, or of a single finding, stands for.
    [[nodiscard]] std::vector<std::size_t> itemsOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant sectionData(const PlanSection &section, int role) const;
    [[nodiscard]] QVariant stepData(const QModelIndex &index, int role) const;
    [[nodiscard]] QList<int> fixes(const QModelIndex &index) const;
    [[nodiscard]] QString title(const QModelIndex &index) const;
    [[nodiscard]] QString detail(const QModelIndex &index) const;
    [[nodiscard]] QString effect(const QModelIndex &index) const;
    [[nodiscard]] QString wrong(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString growth(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState checkState(const QModelIndex &index) const;
    [[nodiscard]] std::optional<PlanStep> figures(const QModelIndex &index) const;
    void tick(const QModelIndex &index, bool on);
    void chooseFix(const QModelIndex &index, FixKind fix);
    void everythingChanged();

    std::shared_ptr<const Report> m_report;
    PlanFigures m_figures; ///< none while the plan is being made
    PlanSelection m_selection;
    std::vector<PlanSection> m_sections;
};

} // namespace qed::ui
