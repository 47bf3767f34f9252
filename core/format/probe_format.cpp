// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/image.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace qed {

namespace {

struct Signature {
    std::uint64_t offset; ///< bytes
    std::string_view bytes;
    std::string_view format; ///< as QEMU names it
};

using namespace std::string_view_literals;

// First bytes as the formats' own documents give them.
constexpr std::array kSignatures {
    Signature { 0, "QED\0"sv, "qed" },
    Signature { 0, "QFI\xfb"sv, "qcow2" },
    Signature { 0, "KDMV"sv, "vmdk" },
    Signature { 0, "# Disk DescriptorFile"sv, "vmdk" },
    Signature { 0, "vhdxfile"sv, "vhdx" },
    Signature { 0, "conectix"sv, "vpc" },
    Signature { 0, "LUKS\xba\xbe"sv, "luks" },
    Signature { 0, "WithoutFreeSpace"sv, "parallels" },
    Signature { 0, "WithouFreSpacExt"sv, "parallels" },
    Signature { 0x40, "\x7f\x10\xda\xbe"sv, "vdi" },
};

} // namespace

std::string probeFormat(const ByteSource &source)
{
    std::string head(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), 512)), '\0');
    if (!source.read(0, std::as_writable_bytes(std::span(head))))
        return "raw";
    const auto matches = [&](const Signature &signature) {
        return head.size() >= signature.offset
            && std::string_view(head).substr(signature.offset).starts_with(signature.bytes);
    };
    const auto *found = std::ranges::find_if(kSignatures, matches);
    return found == kSignatures.end() ? "raw" : std::string(found->format);
}

} // namespace qed
