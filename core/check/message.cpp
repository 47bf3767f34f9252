// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/text.h"
#include "core/check/finding.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace qed {

namespace {

constexpr std::array<std::pair<std::string_view, MessagePart>, 10> kParts { {
    { "count", MessagePart::Count },
    { "value", MessagePart::Value },
    { "number", MessagePart::Number },
    { "size", MessagePart::Size },
    { "bits", MessagePart::Bits },
    { "slot", MessagePart::Slot },
    { "file", MessagePart::File },
    { "references", MessagePart::References },
    { "plausible", MessagePart::Plausible },
    { "detail", MessagePart::Detail },
} };

std::string bitsText(std::uint64_t bits)
{
    std::string text;
    unsigned count = 0;
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((bits >> bit & 1) == 0)
            continue;
        text += std::format("{}{}", count == 0 ? "" : ", ", bit);
        ++count;
    }
    return std::format("{} {}", count == 1 ? "bit" : "bits", text);
}

/// How many places of the guest's disk lead to one shared cluster.
std::uint64_t places(const Finding &finding)
{
    std::uint64_t count = finding.referencesLeftOut;
    for (const auto &reference : finding.references)
        count += reference.same ? reference.count : 1;
    return count;
}

std::string partText(const Finding &finding, MessagePart part)
{
    switch (part) {
    case MessagePart::Count:
        return countText(finding.count);
    case MessagePart::Value:
        return hexText(finding.value);
    case MessagePart::Number:
        return countText(finding.value);
    case MessagePart::Size:
        return sizeText(finding.value);
    case MessagePart::Bits:
        return bitsText(finding.value);
    case MessagePart::Slot:
        return slotText(finding.slot.value_or(TableSlot {}), finding.inL2);
    case MessagePart::File:
        return hexText(finding.file.offset);
    case MessagePart::References:
        return plural(places(finding), "place");
    case MessagePart::Plausible:
        return countText(finding.plausibleEntries);
    case MessagePart::Detail:
        return finding.detail;
    }
    return {};
}

} // namespace

std::string fillMessage(std::string_view text, const std::function<std::string(MessagePart)> &part)
{
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            break;
        const auto name = text.substr(open + 1, close - open - 1);
        const auto *known
            = std::ranges::find(kParts, name, &std::pair<std::string_view, MessagePart>::first);
        result += text.substr(0, open);
        result += known == kParts.end() ? std::string(text.substr(open, close - open + 1))
                                        : part(known->second);
        text.remove_prefix(close + 1);
    }
    return result += text;
}

std::string slotText(TableSlot slot, bool inL2)
{
    return inL2 ? std::format("L1[{}]/L2[{}]", slot.l1Index, slot.l2Index)
                : std::format("L1[{}]", slot.l1Index);
}

std::string message(const Finding &finding)
{
    const auto &catalogueRow = row(finding.code);
    return fillMessage(finding.count == 1 ? catalogueRow.messageOne : catalogueRow.messageMany,
        [&](MessagePart part) { return partText(finding, part); });
}

} // namespace qed
