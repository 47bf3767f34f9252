// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Everything known about the selected place, as one document: a pure function of values, so that it
// can be tested.
#pragma once

#include "core/check/report.h"
#include "core/guest/partitions.h"
#include "ui/session/session.h"

#include <QPalette>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

struct InspectorFacts {
    std::shared_ptr<const Image> image {};
    std::shared_ptr<const Report> report {};
    std::optional<Place> place {};
    std::optional<PlaceDetails> details {}; ///< absent while they are being looked up
    std::vector<Partition> partitions {}; ///< of the guest's disk
};

/// HTML for a QTextBrowser. Links are made by linkTo...() and read back by linkTarget().
[[nodiscard]] QString inspectorHtml(const InspectorFacts &facts, const QPalette &palette);

/// Where a link of the document leads.
struct InspectorLink {
    std::optional<TableSlot> slot {};
    bool inL2 = false;
    std::optional<std::uint64_t> cluster {};
    std::optional<HeaderField> field {};
};
[[nodiscard]] std::optional<InspectorLink> linkTarget(const QUrl &url);

} // namespace qed::ui
