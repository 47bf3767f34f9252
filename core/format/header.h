// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The QED header: 64 bytes at file offset 0. Facts from the QED specification that ships with QEMU.
#pragma once

#include "core/base/byte_range.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace qed {

inline constexpr std::size_t kHeaderBytes = 64;
inline constexpr std::uint32_t kMagic = 0x00444551; ///< "QED\0" read as little-endian
inline constexpr std::uint32_t kMinClusterSize = 1U << 12; ///< bytes
inline constexpr std::uint32_t kMaxClusterSize = 1U << 26; ///< bytes
inline constexpr std::uint32_t kMaxTableSize = 16; ///< clusters
inline constexpr std::uint32_t kMaxBackingNameSize = 4095; ///< bytes; QEMU refuses 4096 and more

[[nodiscard]] bool isLegalClusterSize(std::uint32_t bytes) noexcept;
[[nodiscard]] bool isLegalTableSize(std::uint32_t clusters) noexcept;

/// Incompatible features: an unknown bit means that the image must not be opened.
enum Feature : std::uint64_t {
    kFeatureBackingFile = 0x01, ///< the image has a base image
    kFeatureNeedCheck = 0x02, ///< not closed cleanly: tables may be inconsistent ("dirty")
    kFeatureBackingIsRaw = 0x04, ///< the base image is raw; its format must not be guessed
};
inline constexpr std::uint64_t kKnownFeatures = 0x07;

/// The eleven fields as they stand in the file, whatever they hold.
struct Header {
    std::uint32_t magic = 0;
    std::uint32_t clusterSize = 0; ///< bytes
    std::uint32_t tableSize = 0; ///< clusters
    std::uint32_t headerSize = 0; ///< clusters
    std::uint64_t features = 0;
    std::uint64_t compatFeatures = 0;
    std::uint64_t autoclearFeatures = 0;
    std::uint64_t l1TableOffset = 0; ///< bytes
    std::uint64_t imageSize = 0; ///< bytes, of the guest's disk
    std::uint32_t backingNameOffset = 0; ///< bytes from the start of the file
    std::uint32_t backingNameSize = 0; ///< bytes

    [[nodiscard]] bool hasFeature(Feature feature) const noexcept
    {
        return (features & feature) != 0;
    }
    [[nodiscard]] bool dirty() const noexcept { return hasFeature(kFeatureNeedCheck); }
    [[nodiscard]] std::uint64_t unknownFeatures() const noexcept
    {
        return features & ~kKnownFeatures;
    }

    friend bool operator==(const Header &, const Header &) = default;
};

/// In the order of the file.
enum class HeaderField : std::uint8_t {
    Magic,
    ClusterSize,
    TableSize,
    HeaderSize,
    Features,
    CompatFeatures,
    AutoclearFeatures,
    L1TableOffset,
    ImageSize,
    BackingNameOffset,
    BackingNameSize,
};
inline constexpr std::size_t kHeaderFieldCount = 11;

/// Where a field stands, and its name in the specification, such as "cluster_size".
struct HeaderFieldInfo {
    HeaderField field;
    ByteRange bytes; ///< in the file
    std::string_view name;
};
[[nodiscard]] const std::array<HeaderFieldInfo, kHeaderFieldCount> &headerFields() noexcept;
[[nodiscard]] std::uint64_t fieldValue(const Header &header, HeaderField field) noexcept;

/// Decodes as much as is there: fields that the bytes end before, or inside, are 0.
[[nodiscard]] Header decodeHeader(std::span<const std::byte> bytes) noexcept;
[[nodiscard]] std::array<std::byte, kHeaderBytes> encodeHeader(const Header &header) noexcept;

/// A rule of the format that a header breaks.
enum class HeaderRule : std::uint8_t {
    FieldIsInFile, ///< the file ends before the field's last byte
    MagicIsQed,
    ClusterSizeIsPowerOfTwo, ///< in 2^12 .. 2^26
    TableSizeIsPowerOfTwo, ///< in 1 .. 16
    HeaderHasACluster, ///< header_size is at least 1
    HeaderIsInFile, ///< all header clusters lie inside the file
    FeaturesAreKnown,
    L1TableIsInFile, ///< l1_table_offset is a valid table offset
    ImageSizeIsSectors, ///< a multiple of 512
    ImageSizeIsReachable, ///< at most what the tables can map
    BackingNameIsInHeader, ///< offset + size lie inside the header clusters
    BackingNameIsShort, ///< below 4096 bytes
};

struct HeaderProblem {
    HeaderField field = HeaderField::Magic;
    HeaderRule rule = HeaderRule::MagicIsQed;
    bool fatal = false; ///< tables can't be followed: inspect only, no check

    friend bool operator==(const HeaderProblem &, const HeaderProblem &) = default;
};

/// Every rule that the header breaks in a file of `fileSize` bytes, in the order of the fields. A
/// rule that can't be judged because of an earlier field (l1_table_offset without a cluster size)
/// is not listed.
[[nodiscard]] std::vector<HeaderProblem> checkHeader(const Header &header, std::uint64_t fileSize);

} // namespace qed
