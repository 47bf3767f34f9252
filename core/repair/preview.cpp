// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/repair/preview.h"

#include "core/base/endian.h"
#include "core/io/overlay.h"

#include <array>
#include <span>
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

/// The change holds up to a million edits, so no flag is a reason to copy it.
Result<std::shared_ptr<const Image>> previewWith(
    std::shared_ptr<const Image> image, const Change &change, std::span<const Edit> words)
{
    auto path = image->path();
    auto bases = image->baseLocations();
    return Image::open(std::make_unique<Overlay>(sourceOf(std::move(image)), change, words),
        std::move(path), std::move(bases));
}

std::array<Edit, 2> flagWords(std::uint64_t features, std::uint64_t autoclear)
{
    return { wordEdit(HeaderField::Features, features),
        wordEdit(HeaderField::AutoclearFeatures, autoclear) };
}

} // namespace

Result<std::shared_ptr<const Image>> preview(
    std::shared_ptr<const Image> image, const Change &change, bool withFlags)
{
    if (!withFlags)
        return previewWith(std::move(image), change, {});
    const auto words = flagWords(change.flags.featuresAfter, change.flags.autoclearAfter);
    return previewWith(std::move(image), change, words);
}

Result<Report> checkPreview(std::shared_ptr<const Image> image, const Change &change,
    const CheckOptions &options, Progress &progress)
{
    const auto checked = [&](std::uint64_t features) -> Result<Report> {
        const auto words = flagWords(features, change.flags.autoclearAfter);
        auto after = previewWith(image, change, words);
        if (!after)
            return std::unexpected(after.error());
        return check(**after, options, progress);
    };
    const auto features = change.flags.featuresAfter;
    auto report = checked(features);
    if (!report || provesClean(*report) || (features & kFeatureNeedCheck) != 0)
        return report;
    return checked(features | kFeatureNeedCheck);
}

} // namespace qed
