// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/change_rules.h"

#include "core/base/text.h"
#include "core/format/header.h"
#include "core/journal/edit_order.h"

#include <algorithm>
#include <array>
#include <format>
#include <limits>

namespace qed {

namespace {

constexpr auto kMaxFileSize = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

bool fits(const ByteRange &range, std::uint64_t size)
{
    return range.length > 0 && range.offset <= size && range.length <= size - range.offset;
}

/// The part that lies inside the old file.
ByteRange insidePart(const Edit &edit, const Change &change)
{
    return edit.range().intersection({ 0, change.sizeBefore });
}

bool isSound(const StagedEdit &staged, const Change &change)
{
    const auto &edit = staged.edit;
    const bool source = !edit.copyFrom
        || (edit.after.empty() && fits({ *edit.copyFrom, edit.copyLength }, change.sizeBefore));
    const bool before = edit.before.empty() || edit.before.size() == edit.length()
        || edit.before.size() == insidePart(edit, change).length;
    return source && before && fits(edit.range(), std::max(change.sizeBefore, change.sizeAfter))
        && isAllowed(staged.stage, edit.range(), change.sizeBefore);
}

/// What stands in `range`, which lies inside the old file, once the stages before `stage` are done.
Result<std::vector<std::byte>> readBefore(
    const Change &change, const ByteSource &image, Stage stage, const ByteRange &range)
{
    std::vector<std::byte> bytes(range.length);
    if (auto read = image.read(range.offset, bytes); !read)
        return std::unexpected(read.error());
    for (const auto earlier : kStages) {
        if (earlier == stage)
            break;
        for (const auto &other : overlapping(change.edits, earlier, range)) {
            const auto &edit = other.edit;
            const auto shared = edit.range().intersection(range);
            const auto into = std::span(bytes).subspan(shared.offset - range.offset, shared.length);
            const auto from = shared.offset - edit.offset;
            if (!edit.copyFrom)
                std::ranges::copy(std::span(edit.after).subspan(from, shared.length), into.begin());
            else if (auto read = image.read(*edit.copyFrom + from, into); !read)
                return std::unexpected(read.error());
        }
    }
    return bytes;
}

std::unexpected<Error> changed(std::uint64_t offset)
{
    return std::unexpected(Error { .kind = ErrorKind::ChangedSinceCheck, .offset = offset });
}

} // namespace

Result<void> validate(const Change &change)
{
    const auto conflict = [](std::string detail) {
        return std::unexpected(
            Error { .kind = ErrorKind::PlanConflict, .detail = std::move(detail) });
    };
    for (const auto size : { change.sizeBefore, change.sizeAfter }) {
        if (size < kHeaderBytes || size > kMaxFileSize)
            return conflict(std::format("size {}", hexText(size)));
    }
    for (std::size_t i = 0; i < change.edits.size(); ++i) {
        const auto &edit = change.edits[i];
        if (!isSound(edit, change) || (i > 0 && !follows(edit, change.edits[i - 1])))
            return conflict(std::format("edit {} at {}", i, hexText(edit.edit.offset)));
    }
    return {};
}

Result<void> expectBefore(const Change &change, const ByteSource &image)
{
    if (image.size() != change.sizeBefore)
        return changed(0);
    std::array<std::byte, kHeaderBytes> bytes {};
    if (auto read = image.read(0, bytes); !read)
        return read;
    const auto header = decodeHeader(bytes);
    if (header.features != change.flags.featuresBefore
        || header.autoclearFeatures != change.flags.autoclearBefore)
        return changed(0);
    for (const auto &[stage, edit] : change.edits) {
        const auto inside = insidePart(edit, change);
        if (edit.before.empty() || inside.empty())
            continue;
        const auto now = readBefore(change, image, stage, inside);
        if (!now)
            return std::unexpected(now.error());
        if (!std::ranges::equal(*now, std::span(edit.before).first(inside.length)))
            return changed(edit.offset);
    }
    return {};
}

} // namespace qed
