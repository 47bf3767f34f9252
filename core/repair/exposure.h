// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which clusters of tables are also read as data. Bytes in those are never overwritten: whoever
// reads them would see it. Private to core/repair.
#pragma once

#include "core/base/progress.h"
#include "core/format/image.h"
#include "core/format/table.h"
#include "core/map/bitmap.h"
#include "core/map/cluster_map.h"

#include <cstdint>
#include <span>

namespace qed {

class Exposure final {
public:
    /// Reads again only tables that can lead to a shared table cluster. Errors: Cancelled,
    /// NeedsTooMuchMemory.
    [[nodiscard]] static Result<Exposure> find(const Image &image, const ClusterMap &map,
        std::span<const L1Entry> l1, const Progress &progress);

    /// The table that begins at this cluster is read as data, or, for the L1 table, as an L2 table.
    [[nodiscard]] bool exposed(std::uint64_t tableCluster) const noexcept;

private:
    Exposure(const Geometry &geometry);
    void mark(const Image &image, const ClusterMap &map, const TableInfo &table);
    void markByL1(const ClusterMap &map, std::span<const L1Entry> l1);

    std::uint32_t m_tableSize; ///< clusters
    Bitmap m_clusters;
};

} // namespace qed
