// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/partition_types.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>

namespace qed {

namespace {

struct MbrType {
    std::uint8_t type;
    std::string_view name;
};

constexpr std::array kMbrTypes {
    MbrType { 0x01, "FAT" },
    MbrType { 0x04, "FAT" },
    MbrType { 0x06, "FAT" },
    MbrType { 0x07, "NTFS or exFAT" },
    MbrType { 0x0b, "FAT" },
    MbrType { 0x0c, "FAT" },
    MbrType { 0x0e, "FAT" },
    MbrType { 0x27, "Windows recovery" },
    MbrType { 0x82, "Linux swap" },
    MbrType { 0x83, "Linux" },
    MbrType { 0x8e, "Linux LVM" },
    MbrType { 0xa5, "FreeBSD" },
    MbrType { 0xa6, "OpenBSD" },
    MbrType { 0xa9, "NetBSD" },
    MbrType { 0xef, "EFI system" },
    MbrType { 0xfd, "Linux RAID" },
};

struct GptType {
    std::string_view guid;
    std::string_view name;
};

constexpr std::array kGptTypes {
    GptType { "0fc63daf-8483-4772-8e79-3d69d8477de4", "Linux" },
    GptType { "0657fd6d-a4ab-43c4-84e5-0933c84b4f4f", "Linux swap" },
    GptType { "21686148-6449-6e6f-744e-656564454649", "BIOS boot" },
    GptType { "44479540-f297-41b2-9af7-d131d5f0458a", "Linux root" },
    GptType { "4f68bce3-e8cd-4db1-96e7-fbcaf984b709", "Linux root" },
    GptType { "516e7cb4-6ecf-11d6-8ff8-00022d09712b", "FreeBSD" },
    GptType { "933ac7e1-2eb4-4f13-b844-0e14e2aef915", "Linux home" },
    GptType { "a19d880f-05fc-4d3b-a006-743f0f84911e", "Linux RAID" },
    GptType { "bc13c2ff-59e6-4262-a352-b275fd6f7172", "Linux boot" },
    GptType { "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "EFI system" },
    GptType { "de94bba4-06d1-4d40-a16a-bfd50179d6ac", "Windows recovery" },
    GptType { "e3c9e316-0b5c-4db8-817d-f92df00215ae", "Microsoft reserved" },
    GptType { "e6d6d379-f507-44c2-a23c-238f2a3df928", "Linux LVM" },
    GptType { "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7", "NTFS, exFAT or FAT" },
};

std::string guidText(std::span<const std::byte, 16> guid)
{
    auto text = std::format("{:08x}-{:04x}-{:04x}-", loadLittleEndian<std::uint32_t>(guid.data()),
        loadLittleEndian<std::uint16_t>(guid.subspan<4>().data()),
        loadLittleEndian<std::uint16_t>(guid.subspan<6>().data()));
    for (std::size_t i = 8; i < 16; ++i)
        text += std::format("{}{:02x}", i == 10 ? "-" : "", std::to_integer<unsigned>(guid[i]));
    return text;
}

} // namespace

std::string mbrTypeName(std::uint8_t type)
{
    const auto *const row = std::ranges::find(kMbrTypes, type, &MbrType::type);
    return row != kMbrTypes.end() ? std::string(row->name) : std::format("type 0x{:02x}", type);
}

std::string gptTypeName(std::span<const std::byte, 16> guid)
{
    const auto text = guidText(guid);
    const auto *const row = std::ranges::find(kGptTypes, text, &GptType::guid);
    return row != kGptTypes.end() ? std::string(row->name) : text;
}

} // namespace qed
