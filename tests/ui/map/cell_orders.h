// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// For tests of what holds in every order of cells.
#pragma once

#include "ui/map/cell_grid.h"

#include <gtest/gtest.h>

#include <string>

namespace qed::ui {

inline auto everyOrder()
{
    return testing::Values(CellOrder::Rows, CellOrder::Hilbert);
}

inline std::string orderName(const testing::TestParamInfo<CellOrder> &info)
{
    return info.param == CellOrder::Rows ? "Rows" : "Hilbert";
}

} // namespace qed::ui
