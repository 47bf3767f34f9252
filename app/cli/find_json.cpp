// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/found.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/report/json.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

using Json = nlohmann::ordered_json;

namespace {

Json translationJson(const Translation &translation)
{
    Json json { { "l1-index", translation.slot.l1Index },
        { "l1-value", hexText(translation.l1Value) },
        { "l1-kind", entryKindName(translation.l1Kind) } };
    if (translation.l1Kind == EntryKind::Valid)
        json["l2-index"] = translation.slot.l2Index;
    if (translation.l2Value) {
        json["l2-value"] = hexText(*translation.l2Value);
        json["l2-kind"] = entryKindName(translation.l2Kind);
    }
    if (translation.fileOffset)
        json["file-offset"] = *translation.fileOffset;
    if (translation.error)
        json["error"] = errorJson(*translation.error);
    return json;
}

Json placeJson(const FilePlace &place)
{
    Json json { { "file-offset", place.offset }, { "cluster", place.cluster } };
    if (place.clusterClass)
        json["class"] = className(*place.clusterClass);
    if (place.region) {
        json["region"] = regionName(place.region->kind);
        if (place.region->field)
            json["field"] = headerFields()[static_cast<std::size_t>(*place.region->field)].name;
    }
    if (place.l1Index)
        json["l1-index"] = *place.l1Index;
    if (!place.tableEntries.empty()) {
        auto &entries = json["table-entries"] = Json::array();
        for (const auto &slot : place.tableEntries)
            entries.push_back({ { "l1-index", slot.l1Index }, { "l2-index", slot.l2Index } });
    }
    return json;
}

} // namespace

Json foundJson(const Found &found)
{
    Json json { { "filename", found.path }, { "format", "qed" } };
    if (found.guestOffset)
        json["guest-offset"] = *found.guestOffset;
    if (found.translation)
        json["translation"] = translationJson(*found.translation);
    if (found.place)
        json["place"] = placeJson(*found.place);
    auto &references = json["references"] = Json::array();
    for (const auto &reference : found.references.references)
        references.push_back(referenceJson(reference));
    if (found.references.leftOut != 0)
        json["references-left-out"] = found.references.leftOut;
    return json;
}

} // namespace qed::cli
