// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/field_map.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace qed {

using Json = nlohmann::ordered_json;

namespace {

std::string kebab(std::string_view name)
{
    std::string result(name);
    std::ranges::replace(result, '_', '-');
    return result;
}

Json flagsJson(const FieldRow &row)
{
    auto names = Json::array();
    auto unknown = Json::array();
    for (const auto &flag : row.flags) {
        if (!flag.set)
            continue;
        if (flag.name.empty())
            unknown.push_back(flag.bit);
        else
            names.push_back(flag.name);
    }
    return { { "value", row.value }, { "names", std::move(names) },
        { "unknown-bits", std::move(unknown) } };
}

bool isFeatureWord(HeaderField field) noexcept
{
    return field == HeaderField::Features || field == HeaderField::CompatFeatures
        || field == HeaderField::AutoclearFeatures;
}

/// Every field that the file is long enough to hold.
Json fieldsJson(const Image &image)
{
    auto json = Json::object();
    for (const auto &row : headerRows(image)) {
        if (!row.present)
            continue;
        json[kebab(row.name)] = isFeatureWord(row.field) ? flagsJson(row) : Json(row.value);
    }
    return json;
}

Json linkJson(const ChainLink &link)
{
    Json json { { "recorded-name", link.recordedName }, { "filename", link.path.string() },
        { "state", linkStateName(link.state) } };
    if (!link.format.empty())
        json["format"] = link.format;
    if (link.state == LinkState::Present)
        json["file-size"] = link.fileSize;
    if (link.virtualSize)
        json["virtual-size"] = *link.virtualSize;
    json["smaller"] = link.smaller;
    return json;
}

Json useJson(const ImageUse &use)
{
    Json json { { "reading", use.read }, { "writing", use.written },
        { "processes", Json::array() } };
    for (const auto &user : use.users)
        json["processes"].push_back(
            { { "pid", user.pid }, { "name", user.name }, { "writes", user.writes } });
    return json;
}

void putBacking(Json &json, const Image &image, std::span<const ChainLink> chain)
{
    const auto &name = image.backingName();
    if (!name)
        return;
    json["backing-filename"] = *name;
    const bool isPath = !chain.empty() && !chain.front().path.empty();
    json["full-backing-filename"] = isPath ? chain.front().path.string() : *name;
    if (image.header().hasFeature(kFeatureBackingIsRaw))
        json["backing-filename-format"] = "raw";
}

Json oursJson(const Image &image, std::span<const ChainLink> chain, const ImageUse *use)
{
    Json json { { "schema", kJsonSchema }, { "version", programVersion() },
        { "file-size", image.source().size() }, { "checkable", image.checkable() },
        { "header-errors", headerErrorsJson(image) }, { "backing-chain", Json::array() } };
    for (const auto &link : chain)
        json["backing-chain"].push_back(linkJson(link));
    if (use != nullptr)
        json["in-use"] = useJson(*use);
    return json;
}

} // namespace

Json infoJson(const Image &image, std::span<const ChainLink> chain, const ImageUse *use)
{
    const auto &header = image.header();
    const auto actual
        = image.file() != nullptr ? image.file()->allocatedBytes() : image.source().size();
    Json json { { "filename", image.path().string() }, { "format", "qed" },
        { "virtual-size", header.imageSize }, { "actual-size", actual },
        { "cluster-size", header.clusterSize }, { "dirty-flag", header.dirty() } };
    putBacking(json, image, chain);
    json["format-specific"] = { { "type", "qed" }, { "data", fieldsJson(image) } };
    json["qedscope"] = oursJson(image, chain, use);
    return json;
}

} // namespace qed
