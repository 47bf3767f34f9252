// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What owns a byte of the file: a header field, a table entry, a cluster. The hex view is tinted by
// it.
#pragma once

#include "core/check/report.h"
#include "core/format/field_map.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

struct HexField {
    enum class Owner : std::uint8_t {
        HeaderField,
        HeaderRest, ///< behind the fields, up to the end of the header
        BackingName,
        L1Entry,
        L2Entry,
        Cluster, ///< `clusterClass`
        Unknown, ///< before the check is done
        Tail, ///< behind the last whole cluster
    };
    Owner owner = Owner::Unknown;
    ByteRange bytes {}; ///< of the field, the entry or the cluster
    std::optional<HeaderField> field {};
    TableSlot slot {}; ///< of an entry
    std::optional<ClusterClass> clusterClass {};
    bool damaged = false; ///< as far as can be told without the field's value

    [[nodiscard]] bool isEntry() const noexcept
    {
        return owner == Owner::L1Entry || owner == Owner::L2Entry;
    }
    friend bool operator==(const HexField &, const HexField &) = default;
};

/// A value: made anew for each image and each report. Reads nothing from the file but its header.
class HexFields final {
public:
    HexFields() = default;
    /// Without a report L2 tables and classes are not known yet.
    HexFields(
        const std::shared_ptr<const Image> &image, const std::shared_ptr<const Report> &report);

    /// The field that holds `offset`. Where two tables overlap, the one that begins first.
    [[nodiscard]] HexField at(std::uint64_t offset) const;
    /// What an entry is, by its value. Only for entries.
    [[nodiscard]] EntryKind kindOf(const HexField &entry, std::uint64_t value) const;
    /// Where an entry that leads somewhere leads: the bytes of the table or the cluster.
    [[nodiscard]] std::optional<ByteRange> targetOf(
        const HexField &entry, std::uint64_t value) const;
    /// 0 when the image has no clusters; a field of a cluster or an entry implies that it has.
    [[nodiscard]] std::uint64_t clusterOf(std::uint64_t offset) const
    {
        return m_geometry ? m_geometry->clusterOf(offset) : 0;
    }

private:
    [[nodiscard]] std::optional<HexField> inHeader(std::uint64_t offset) const;
    [[nodiscard]] HexField inCluster(std::uint64_t offset) const;

    std::optional<Geometry> m_geometry;
    std::vector<Region> m_regions;
    std::vector<HeaderProblem> m_problems;
    std::shared_ptr<const ClusterMap> m_map;
    bool m_checkable = false;
};

} // namespace qed::ui
