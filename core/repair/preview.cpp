// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/preview.h"

#include "core/base/endian.h"
#include "core/io/overlay.h"

#include <utility>

namespace qed {

namespace {

Edit wordEdit(HeaderField field, std::uint64_t value)
{
    const auto bytes = headerFields()[static_cast<std::size_t>(field)].bytes;
    Edit edit { .offset = bytes.offset, .after = std::vector<std::byte>(bytes.length) };
    storeLittleEndian(edit.after.data(), value);
    return edit;
}

/// Keeps the image alive as long as its bytes are in use.
std::shared_ptr<const ByteSource> sourceOf(std::shared_ptr<const Image> image)
{
    const auto *source = &image->source();
    return { std::move(image), source };
}

} // namespace

Result<std::shared_ptr<const Image>> preview(
    std::shared_ptr<const Image> image, const Change &change, bool withFlags)
{
    auto path = image->path();
    const auto base = sourceOf(std::move(image));
    if (!withFlags)
        return Image::open(std::make_unique<Overlay>(base, change), std::move(path));
    auto whole = change;
    whole.edits.push_back(
        { Stage::Cut, wordEdit(HeaderField::Features, change.flags.featuresAfter) });
    whole.edits.push_back(
        { Stage::Cut, wordEdit(HeaderField::AutoclearFeatures, change.flags.autoclearAfter) });
    return Image::open(std::make_unique<Overlay>(base, whole), std::move(path));
}

Result<Report> checkPreview(std::shared_ptr<const Image> image, const Change &change,
    const CheckOptions &options, Progress &progress)
{
    auto marked = change;
    const auto checked = [&]() -> Result<Report> {
        auto after = preview(image, marked);
        if (!after)
            return std::unexpected(after.error());
        return check(**after, options, progress);
    };
    auto report = checked();
    const bool marksClean = (change.flags.featuresAfter & kFeatureNeedCheck) == 0;
    if (!report || provesClean(*report) || !marksClean)
        return report;
    marked.flags.featuresAfter |= kFeatureNeedCheck;
    return checked();
}

} // namespace qed
