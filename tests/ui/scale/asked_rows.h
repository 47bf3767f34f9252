// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIdentityProxyModel>

#include <set>
#include <utility>

namespace qed::ui {

/// Stands between a view and its model, and counts the rows whose contents the view asks for.
class AskedRows final : public QIdentityProxyModel {
public:
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        m_asked.emplace(index.parent().row(), index.row());
        return QIdentityProxyModel::data(index, role);
    }
    [[nodiscard]] std::size_t count() const noexcept { return m_asked.size(); }

private:
    mutable std::set<std::pair<int, int>> m_asked;
};

} // namespace qed::ui
