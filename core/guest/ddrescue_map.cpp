// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/guest/ddrescue_map.h"

#include <format>
#include <span>
#include <utility>

namespace qed {

namespace {

constexpr std::size_t kTextBytes = 1 << 16; ///< written at once

} // namespace

DdrescueMap::DdrescueMap(Output &output, std::string_view creator)
    : m_output(output)
    , m_text(std::format("# Mapfile. Created by {}\n"
                         "# current_pos  current_status  current_pass\n"
                         "0x00000000     +               1\n"
                         "#      pos        size  status\n",
          creator))
{
}

void DdrescueMap::addFilled(const ByteRange &guest)
{
    if (!m_filled.empty() && m_filled.end() == guest.offset) {
        m_filled.length += guest.length;
        return;
    }
    addBlock(std::exchange(m_filled, guest), '-');
    addBlock({ m_covered, guest.offset - m_covered }, '+');
}

Result<void> DdrescueMap::finish(std::uint64_t size)
{
    addBlock(std::exchange(m_filled, {}), '-');
    addBlock({ m_covered, size - m_covered }, '+');
    flush();
    if (m_error)
        return std::unexpected(*m_error);
    return m_output.resize(m_written).and_then([&] { return m_output.sync(); });
}

void DdrescueMap::addBlock(const ByteRange &guest, char status)
{
    if (guest.empty())
        return;
    m_text += std::format("0x{:08X}  0x{:08X}  {}\n", guest.offset, guest.length, status);
    m_covered = guest.end();
    if (m_text.size() >= kTextBytes)
        flush();
}

void DdrescueMap::flush()
{
    const auto text = std::exchange(m_text, {});
    if (m_error)
        return;
    if (const auto written = writeAll(m_output, m_written, std::as_bytes(std::span(text)));
        !written)
        m_error = written.error();
    m_written += text.size();
}

} // namespace qed
