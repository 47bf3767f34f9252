// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The rows of the structure tree that are listed one by one, made from what is known without
// reading tables.
#pragma once

#include "ui/models/structure_branch.h"

#include <memory>

namespace qed::ui {

/// The root with its sections; header, base images and unreferenced clusters are already below it.
[[nodiscard]] std::unique_ptr<StructureBranch> structureSections(
    const StructureContent &content, const ProblemMarks &marks);

} // namespace qed::ui
