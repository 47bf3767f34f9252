// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Where the program prints: results on stdout, all else on stderr, line by line from any thread.
#pragma once

#include "app/cli/style.h"

#include <nlohmann/json_fwd.hpp>

#include <mutex>
#include <ostream>
#include <string>
#include <string_view>

namespace qed::cli {

class Console final {
public:
    Console(std::string program, std::ostream &out, Style outStyle, std::ostream &err,
        bool errIsTerminal);

    /// For results; used by the main thread only.
    [[nodiscard]] std::ostream &out() noexcept { return m_out; }
    [[nodiscard]] const Style &style() const noexcept { return m_style; }
    [[nodiscard]] bool errIsTerminal() const noexcept { return m_errIsTerminal; }
    /// The name that the program was called by.
    [[nodiscard]] const std::string &program() const noexcept { return m_program; }

    /// A message on stderr: the program's name, and the line. May be called from any thread.
    void say(std::string_view line);
    /// Text on stderr as it is. May be called from any thread.
    void write(std::string_view text);

private:
    std::string m_program;
    std::ostream &m_out;
    Style m_style;
    std::ostream &m_err;
    bool m_errIsTerminal;
    std::mutex m_mutex;
};

} // namespace qed::cli
