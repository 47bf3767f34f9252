// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Names of cluster classes and of kinds of table entries, in the user's language.
#pragma once

#include "core/format/geometry.h"
#include "core/map/cluster_class.h"

#include <QChar>
#include <QString>

#include <cstdint>

namespace qed::ui {

/// "Double reference": as the legend, the hover card and the inspector name it.
[[nodiscard]] QString className(ClusterClass clusterClass);

/// "62 data clusters", "1 cluster with bad pointers": `count` clusters of the class, as a part of a
/// sentence.
[[nodiscard]] QString clustersText(ClusterClass clusterClass, std::uint64_t count);

/// One sentence on what the class means.
[[nodiscard]] QString classMeaning(ClusterClass clusterClass);

/// The glyph that stands for the class where colour alone must not.
[[nodiscard]] QChar classLetter(ClusterClass clusterClass) noexcept;

/// "unallocated", "leads outside the file": the state of a table entry.
[[nodiscard]] QString entryKindName(EntryKind kind);

} // namespace qed::ui
