// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/json.h"

namespace qed {

std::string_view verdictName(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Sound:
        return "sound";
    case Verdict::Leaks:
        return "leaks";
    case Verdict::Corrupt:
        return "corrupt";
    case Verdict::Unreadable:
        return "unreadable";
    }
    return {};
}

std::string_view headerRuleName(HeaderRule rule) noexcept
{
    switch (rule) {
    case HeaderRule::FieldIsInFile:
        return "field-is-in-file";
    case HeaderRule::MagicIsQed:
        return "magic-is-qed";
    case HeaderRule::ClusterSizeIsPowerOfTwo:
        return "cluster-size-is-power-of-two";
    case HeaderRule::TableSizeIsPowerOfTwo:
        return "table-size-is-power-of-two";
    case HeaderRule::HeaderHasACluster:
        return "header-has-a-cluster";
    case HeaderRule::HeaderIsInFile:
        return "header-is-in-file";
    case HeaderRule::FeaturesAreKnown:
        return "features-are-known";
    case HeaderRule::L1TableIsInFile:
        return "l1-table-is-in-file";
    case HeaderRule::ImageSizeIsSectors:
        return "image-size-is-sectors";
    case HeaderRule::ImageSizeIsReachable:
        return "image-size-is-reachable";
    case HeaderRule::BackingNameIsInHeader:
        return "backing-name-is-in-header";
    case HeaderRule::BackingNameIsShort:
        return "backing-name-is-short";
    }
    return {};
}

std::string_view linkStateName(LinkState state) noexcept
{
    switch (state) {
    case LinkState::Present:
        return "present";
    case LinkState::Missing:
        return "missing";
    case LinkState::NotAllowed:
        return "not-allowed";
    case LinkState::Loop:
        return "loop";
    case LinkState::NotAFilePath:
        return "not-a-file-path";
    case LinkState::TooDeep:
        return "too-deep";
    }
    return {};
}

} // namespace qed
