// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A JSON array printed while its elements are still being found, so that its length does not
// matter.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <ostream>

namespace qed::cli {

class JsonArray final {
public:
    /// `indent` of each element: spaces a level, or one line for each when it is negative. Prints
    /// nothing yet.
    JsonArray(std::ostream &out, int indent);
    JsonArray(const JsonArray &) = delete;
    JsonArray &operator=(const JsonArray &) = delete;

    void add(const nlohmann::ordered_json &element);
    /// Closes the array; an array without elements is printed as [].
    void close();
    [[nodiscard]] bool empty() const noexcept { return m_empty; }

private:
    std::ostream &m_out;
    int m_indent;
    bool m_empty = true;
};

} // namespace qed::cli
