// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/map_model.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

QString uncheckedText(std::uint64_t count)
{
    if (count == 1)
        return QCoreApplication::translate("qed::ui::MapModel", "1 cluster not yet checked");
    return QCoreApplication::translate(
        "qed::ui::MapModel", "%1 clusters not yet checked", nullptr, pluralNumber(count))
        .arg(countText(count));
}

} // namespace

KindMask MapModel::problems() const
{
    KindMask mask = 0;
    for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
        if (kinds()[kind].problem)
            mask = static_cast<KindMask>(mask | 1U << kind);
    }
    return mask;
}

UnscannedModel::UnscannedModel(std::uint64_t clusters, std::uint64_t clusterSize)
    : m_kinds { { QCoreApplication::translate("qed::ui::MapModel", "Not yet checked"),
          MapStyle::Unscanned, false, uncheckedText } }
    , m_clusters(clusters)
    , m_clusterSize(clusterSize)
{
}

void UnscannedModel::forEachRun(const ClusterRange &range, const Visit &visit) const
{
    if (!range.empty())
        visit(range, 0);
}

} // namespace qed::ui
