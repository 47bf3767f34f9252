// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/journal/record.h"

#include "core/journal/checksum.h"
#include "core/journal/fields.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace qed {

namespace {

constexpr auto kMaxFileSize = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

std::vector<std::byte> headBytes(RecordType type, std::uint32_t length)
{
    return FieldWriter {}.add(std::to_underlying(type)).add(length).take();
}

std::uint64_t checksumOf(std::span<const std::byte> typeAndLength,
    std::span<const std::byte> payload, std::uint64_t offset)
{
    return Checksum(offset).add(typeAndLength).add(payload).value();
}

/// [0, size) holds the range, which has a byte at least.
bool fits(const ByteRange &range, std::uint64_t size)
{
    return range.offset < size && range.length > 0 && range.length <= size - range.offset;
}

bool isInside(const ByteRange &range, const JournalBegin &begin)
{
    return fits(range, begin.sizeBefore);
}

/// Wholly behind the old end; of a file that grows.
bool isBehind(const ByteRange &range, const JournalBegin &begin)
{
    return range.offset >= begin.sizeBefore && fits(range, begin.sizeAfter);
}

} // namespace

std::vector<std::byte> encodeRecord(
    RecordType type, std::span<const std::byte> payload, std::uint64_t offset)
{
    const auto head = headBytes(type, static_cast<std::uint32_t>(payload.size()));
    return FieldWriter {}.add(head).add(checksumOf(head, payload, offset)).add(payload).take();
}

std::optional<RecordHead> decodeHead(std::span<const std::byte> bytes) noexcept
{
    FieldReader fields(bytes);
    const auto type = fields.take<std::uint32_t>();
    const auto length = fields.take<std::uint32_t>();
    if (type < std::to_underlying(RecordType::Begin)
        || type > std::to_underlying(RecordType::Undone) || length > kMaxPayload)
        return std::nullopt;
    return RecordHead { static_cast<RecordType>(type), length, fields.take<std::uint64_t>() };
}

bool isWhole(
    const RecordHead &head, std::span<const std::byte> payload, std::uint64_t offset) noexcept
{
    return payload.size() == head.length
        && checksumOf(headBytes(head.type, head.length), payload, offset) == head.checksum;
}

std::vector<std::byte> encodeBegin(const JournalBegin &begin)
{
    return FieldWriter {}
        .add(begin.preparedEnd)
        .add(begin.records)
        .add(begin.places)
        .add(begin.bytes)
        .add(static_cast<std::uint64_t>(begin.madeSeconds))
        .add(begin.sizeBefore)
        .add(begin.sizeAfter)
        .add(begin.flags.featuresBefore)
        .add(begin.flags.autoclearBefore)
        .add(begin.flags.featuresAfter)
        .add(begin.flags.autoclearAfter)
        .add(begin.header)
        .add(std::as_bytes(std::span(begin.imageName)))
        .take();
}

std::optional<JournalBegin> decodeBegin(std::span<const std::byte> payload)
{
    if (payload.size() < kBeginBytes || payload.size() > kBeginBytes + kMaxNameBytes)
        return std::nullopt;
    FieldReader fields(payload);
    const auto next = [&] { return fields.take<std::uint64_t>(); };
    JournalBegin begin { .preparedEnd = next(), .records = next(), .places = next() };
    begin.bytes = next();
    begin.madeSeconds = static_cast<std::int64_t>(next());
    begin.sizeBefore = next();
    begin.sizeAfter = next();
    begin.flags.featuresBefore = next();
    begin.flags.autoclearBefore = next();
    begin.flags.featuresAfter = next();
    begin.flags.autoclearAfter = next();
    fields.take(begin.header);
    begin.imageName.resize(fields.rest().size());
    std::ranges::copy(fields.rest(), std::as_writable_bytes(std::span(begin.imageName)).begin());
    const bool possible = begin.sizeBefore >= kHeaderBytes && begin.sizeAfter >= kHeaderBytes
        && begin.sizeBefore <= kMaxFileSize && begin.sizeAfter <= kMaxFileSize
        && begin.preparedEnd <= kMaxFileSize;
    return possible ? std::optional(std::move(begin)) : std::nullopt;
}

std::vector<std::byte> encodeEdit(const JournalEdit &edit)
{
    const auto kind = edit.copyFrom ? EditKind::Copy : EditKind::Literal;
    return FieldWriter {}
        .add(static_cast<std::uint32_t>(edit.stage))
        .add(std::to_underlying(kind))
        .add(edit.target.offset)
        .add(edit.target.length)
        .add(edit.copyFrom.value_or(0))
        .take();
}

std::optional<JournalEdit> decodeEdit(
    std::span<const std::byte> payload, std::uint64_t payloadAt, const JournalBegin &begin)
{
    if (payload.size() < kEditBytes)
        return std::nullopt;
    FieldReader fields(payload);
    const auto stage = fields.take<std::uint32_t>();
    const auto kind = fields.take<std::uint32_t>();
    JournalEdit edit;
    edit.target.offset = fields.take<std::uint64_t>();
    edit.target.length = fields.take<std::uint64_t>();
    const auto source = fields.take<std::uint64_t>();
    const bool copies = kind == std::to_underlying(EditKind::Copy);
    const bool inside = isInside(edit.target, begin);
    const bool keepsBytes = inside || !copies;
    if (stage >= kStageCount || kind > std::to_underlying(EditKind::Copy)
        || (!inside && !isBehind(edit.target, begin))
        || (keepsBytes && edit.target.length > kMaxPart))
        return std::nullopt;
    edit.stage = static_cast<Stage>(stage);
    auto at = payloadAt + kEditBytes;
    if (inside)
        edit.beforeAt = std::exchange(at, at + edit.target.length);
    if (copies)
        edit.copyFrom = source;
    else
        edit.afterAt = std::exchange(at, at + edit.target.length);
    const bool sourceIsThere
        = copies ? fits({ source, edit.target.length }, begin.sizeBefore) : source == 0;
    return sourceIsThere && at - payloadAt == payload.size() ? std::optional(edit) : std::nullopt;
}

std::vector<std::byte> encodeTail(const JournalTail &tail)
{
    return FieldWriter {}.add(tail.target.offset).take();
}

std::optional<JournalTail> decodeTail(
    std::span<const std::byte> payload, std::uint64_t payloadAt, const JournalBegin &begin)
{
    if (payload.size() <= kTailBytes)
        return std::nullopt;
    FieldReader fields(payload);
    const JournalTail tail { .target
        = { fields.take<std::uint64_t>(), payload.size() - kTailBytes },
        .bytesAt = payloadAt + kTailBytes };
    const bool isCutOff = tail.target.offset >= begin.sizeAfter && isInside(tail.target, begin);
    return isCutOff ? std::optional(tail) : std::nullopt;
}

std::vector<std::byte> encodeState(const StateRecord &state, std::uint64_t checksum)
{
    return FieldWriter {}.add(checksum).add(state.features).add(state.autoclear).take();
}

std::optional<StateRecord> decodeState(
    const RecordHead &head, std::span<const std::byte> payload, std::uint64_t checksum) noexcept
{
    if (head.type < RecordType::Applying || payload.size() != kStateBytes)
        return std::nullopt;
    FieldReader fields(payload);
    if (fields.take<std::uint64_t>() != checksum)
        return std::nullopt;
    const auto number = std::to_underlying(head.type) - std::to_underlying(RecordType::Prepared);
    StateRecord state { .state = static_cast<JournalState>(number) };
    state.features = fields.take<std::uint64_t>();
    state.autoclear = fields.take<std::uint64_t>();
    return state;
}

RecordType recordTypeOf(JournalState state) noexcept
{
    return static_cast<RecordType>(
        std::to_underlying(RecordType::Prepared) + std::to_underlying(state));
}

} // namespace qed
