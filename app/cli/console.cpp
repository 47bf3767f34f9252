// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/console.h"

#include <nlohmann/json.hpp>

#include <format>
#include <utility>

namespace qed::cli {

Console::Console(
    std::string program, std::ostream &out, Style outStyle, std::ostream &err, bool errIsTerminal)
    : m_program(std::move(program))
    , m_out(out)
    , m_style(outStyle)
    , m_err(err)
    , m_errIsTerminal(errIsTerminal)
{
}

void Console::say(std::string_view line)
{
    write(std::format("{}: {}\n", m_program, printable(line)));
}

void Console::write(std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    m_err << text << std::flush;
}

} // namespace qed::cli
