// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A map model out of a list of runs: one kind everywhere, and runs of others in it.
#pragma once

#include "ui/map/map_model.h"
#include "ui/text/class_text.h"

#include <map>

namespace qed::ui {

/// The kinds that the tests use, in the order of the models of the window: benign ones first.
enum : Kind { kData, kTable, kLeak, kDouble, kLost };

/// `clusters` of data, but for what set() changed.
class RunModel final : public MapModel {
public:
    explicit RunModel(std::uint64_t clusters, std::uint64_t clusterSize = 65536)
        : m_clusters(clusters)
        , m_clusterSize(clusterSize)
    {
        m_starts[0] = kData;
    }

    void set(const ClusterRange &range, Kind kind)
    {
        if (range.empty())
            return;
        const Kind after = kindAt(range.end());
        m_starts.erase(m_starts.lower_bound(range.first), m_starts.upper_bound(range.end()));
        m_starts[range.first] = kind;
        m_starts[range.end()] = after;
    }
    [[nodiscard]] Kind kindAt(std::uint64_t cluster) const
    {
        return std::prev(m_starts.upper_bound(cluster))->second;
    }

    [[nodiscard]] const std::vector<MapKind> &kinds() const override
    {
        static const std::vector<MapKind> kinds {
            { QStringLiteral("data"), MapStyle::Data, false, counted(ClusterClass::Data) },
            { QStringLiteral("L2 table"), MapStyle::L2Table, false,
                counted(ClusterClass::L2Table) },
            { QStringLiteral("leak"), MapStyle::Leak, true, counted(ClusterClass::Leak) },
            { QStringLiteral("double reference"), MapStyle::DoubleReference, true,
                counted(ClusterClass::DoubleReference) },
            { QStringLiteral("bad pointer"), MapStyle::Invalid, true,
                counted(ClusterClass::BadPointer) },
        };
        return kinds;
    }
    [[nodiscard]] std::uint64_t clusters() const override { return m_clusters; }
    [[nodiscard]] std::uint64_t clusterSize() const override { return m_clusterSize; }
    void forEachRun(const ClusterRange &range, const Visit &visit) const override
    {
        ++walks;
        auto next = m_starts.upper_bound(range.first);
        for (auto at = range.first; at < range.end();) {
            const auto end
                = next == m_starts.end() ? range.end() : std::min(next->first, range.end());
            if (!visit({ at, end - at }, std::prev(next)->second))
                return;
            at = end;
            if (next != m_starts.end())
                ++next;
        }
    }

    mutable std::uint64_t walks = 0; ///< how often the model was asked; for tests on one thread

private:
    [[nodiscard]] static std::function<QString(std::uint64_t)> counted(ClusterClass clusterClass)
    {
        return [clusterClass](std::uint64_t count) { return clustersText(clusterClass, count); };
    }

    std::uint64_t m_clusters;
    std::uint64_t m_clusterSize;
    std::map<std::uint64_t, Kind> m_starts;
};

} // namespace qed::ui
