// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/hex/hex_source.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qed::ui {

HexSource::HexSource(QObject *parent) : QObject(parent) { }

void HexSource::setImage(std::shared_ptr<const Image> image)
{
    m_runner.discard();
    m_image = std::move(image);
    m_pages.clear();
    m_ages.clear();
}

std::uint64_t HexSource::size() const noexcept
{
    return m_image ? m_image->source().size() : 0;
}

HexSource::Byte HexSource::at(std::uint64_t offset)
{
    if (offset >= size())
        return {};
    const Page &found = page(offset / kPageBytes);
    if (!found.ready)
        return { .state = State::Reading };
    const std::uint64_t within = offset % kPageBytes;
    if (found.bad.test(within / kBlockBytes))
        return { .state = State::Failed };
    return { State::Ready, found.bytes[within] };
}

std::optional<std::uint64_t> HexSource::entryAt(std::uint64_t offset)
{
    std::array<std::byte, 8> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(offset + i);
        if (byte.state != State::Ready)
            return std::nullopt;
        bytes[i] = byte.value;
    }
    return loadLittleEndian<std::uint64_t>(bytes.data());
}

HexSource::Page &HexSource::page(std::uint64_t number)
{
    const auto found = m_pages.find(number);
    if (found != m_pages.end()) {
        m_ages.splice(m_ages.begin(), m_ages, found->second.age);
        return found->second;
    }
    if (m_pages.size() >= kMaxPages) {
        m_pages.erase(m_ages.back());
        m_ages.pop_back();
    }
    m_ages.push_front(number);
    Page &fresh = m_pages[number];
    fresh.age = m_ages.begin();
    readNext();
    return fresh;
}

void HexSource::readNext()
{
    if (m_runner.busy())
        return;
    // What was looked at last is wanted most; what went meanwhile is not read at all.
    const auto next = std::ranges::find_if(
        m_ages, [this](std::uint64_t number) { return !m_pages.at(number).ready; });
    if (next == m_ages.end())
        return;
    m_runner.start([image = m_image, number = *next](
                       Progress &) { return readPage(*image, number * kPageBytes); },
        [this, number = *next](Page page) { came(number, std::move(page)); });
}

HexSource::Page HexSource::readPage(const Image &image, std::uint64_t offset)
{
    Page page { .ready = true };
    page.bytes.resize(std::min(kPageBytes, image.source().size() - offset));
    const std::span bytes(page.bytes);
    if (image.source().read(offset, bytes))
        return page;
    for (std::uint64_t at = 0; at < bytes.size(); at += kBlockBytes) {
        const auto block = bytes.subspan(at, std::min(kBlockBytes, bytes.size() - at));
        if (!image.source().read(offset + at, block))
            page.bad.set(at / kBlockBytes);
    }
    return page;
}

void HexSource::came(std::uint64_t number, Page page)
{
    const auto found = m_pages.find(number);
    if (found != m_pages.end()) {
        page.age = found->second.age;
        found->second = std::move(page);
        emit pageRead(number * kPageBytes);
    }
    readNext();
}

} // namespace qed::ui
