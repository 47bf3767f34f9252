// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Tests the header's fields, feature bits and the recorded name of the base image, and whether the
// chain of base images can be followed. Relies on nothing; every other pass relies on it.
#include "core/backing/chain.h"
#include "core/check/scan.h"
#include "core/format/field_map.h"

#include <bit>

namespace qed {

namespace {

FindingCode codeOf(HeaderField field)
{
    switch (field) {
    case HeaderField::Magic:
        return FindingCode::HeaderMagic;
    case HeaderField::ClusterSize:
        return FindingCode::HeaderClusterSize;
    case HeaderField::TableSize:
        return FindingCode::HeaderTableSize;
    case HeaderField::L1TableOffset:
        return FindingCode::HeaderL1Offset;
    case HeaderField::ImageSize:
        return FindingCode::HeaderImageSize;
    case HeaderField::HeaderSize:
    case HeaderField::Features:
    case HeaderField::CompatFeatures:
    case HeaderField::AutoclearFeatures:
    case HeaderField::BackingNameOffset:
    case HeaderField::BackingNameSize:
        break;
    }
    return FindingCode::HeaderHeaderSize;
}

FindingCode codeOf(const HeaderProblem &problem)
{
    switch (problem.rule) {
    case HeaderRule::FeaturesAreKnown:
        return FindingCode::HeaderFeatureUnknown;
    case HeaderRule::BackingNameIsInHeader:
    case HeaderRule::BackingNameIsShort:
        return FindingCode::BackingNameRange;
    case HeaderRule::FieldIsInFile:
    case HeaderRule::MagicIsQed:
    case HeaderRule::ClusterSizeIsPowerOfTwo:
    case HeaderRule::TableSizeIsPowerOfTwo:
    case HeaderRule::HeaderHasACluster:
    case HeaderRule::HeaderIsInFile:
    case HeaderRule::L1TableIsInFile:
    case HeaderRule::ImageSizeIsSectors:
    case HeaderRule::ImageSizeIsReachable:
        break;
    }
    return codeOf(problem.field);
}

ByteRange bytesOf(HeaderField field)
{
    return headerFields()[static_cast<std::size_t>(field)].bytes;
}

Finding bitsFinding(FindingCode code, HeaderField field, std::uint64_t bits)
{
    return { .code = code,
        .count = static_cast<std::uint64_t>(std::popcount(bits)),
        .file = bytesOf(field),
        .value = bits };
}

FindingCode codeOf(LinkState state)
{
    return state == LinkState::Loop || state == LinkState::TooDeep ? FindingCode::BackingLoop
                                                                   : FindingCode::BackingMissing;
}

void addBacking(const Image &image, std::vector<Finding> &findings)
{
    const ByteRange name { image.header().backingNameOffset, image.header().backingNameSize };
    for (const auto &link : resolveChain(image)) {
        const bool followed
            = link.state == LinkState::Present || link.state == LinkState::NotAFilePath;
        if (!followed)
            findings.push_back(
                { .code = codeOf(link.state), .file = name, .detail = link.recordedName });
        if (link.smaller)
            findings.push_back({ .code = FindingCode::BackingSmaller,
                .file = name,
                .value = link.virtualSize.value_or(0),
                .detail = link.recordedName });
    }
}

} // namespace

void passHeader(const Image &image, std::vector<Finding> &findings)
{
    const auto &header = image.header();
    for (const auto &problem : image.headerProblems()) {
        if (problem.rule == HeaderRule::FeaturesAreKnown) {
            findings.push_back(
                bitsFinding(codeOf(problem), problem.field, header.unknownFeatures()));
            findings.back().header = problem;
            continue;
        }
        findings.push_back({ .code = codeOf(problem),
            .file = bytesOf(problem.field),
            .value = fieldValue(header, problem.field),
            .header = problem });
    }
    if (!image.isQed())
        return;
    if (header.compatFeatures != 0)
        findings.push_back(bitsFinding(
            FindingCode::HeaderCompatUnknown, HeaderField::CompatFeatures, header.compatFeatures));
    if (header.autoclearFeatures != 0)
        findings.push_back(bitsFinding(FindingCode::HeaderAutoclearUnknown,
            HeaderField::AutoclearFeatures, header.autoclearFeatures));
    if (header.dirty())
        findings.push_back({ .code = FindingCode::HeaderDirty,
            .file = bytesOf(HeaderField::Features),
            .value = kFeatureNeedCheck });
    addBacking(image, findings);
}

} // namespace qed
