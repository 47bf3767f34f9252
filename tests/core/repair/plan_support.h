// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Images to plan for, and the moments in which a change can be cut off.
#pragma once

#include "core/io/edit.h"
#include "tests/support/image_builder.h"

#include <ostream>
#include <random>

namespace qed::test {

struct PlanShape {
    Shape shape;
    bool backed = false;

    friend void PrintTo(const PlanShape &plan, std::ostream *out)
    {
        *out << plan.shape.clusterSize << ", tables " << plan.shape.tableSize
             << (plan.backed ? ", backed" : "");
    }
};

/// Data, zero clusters and gaps in three tables; every data cluster holds something else.
[[nodiscard]] ImageBuilder filledImage(const PlanShape &plan);

/// The change up to some moment: the stages before `stage` whole, and of that one each sector of
/// 512 bytes or not, at random.
[[nodiscard]] Change partOfChange(const Change &change, Stage stage, std::mt19937_64 &random);

} // namespace qed::test
