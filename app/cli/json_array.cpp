// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/json_array.h"

#include "app/cli/console.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace qed::cli {

JsonArray::JsonArray(std::ostream &out, int indent) : m_out(out), m_indent(indent) { }

void JsonArray::add(const nlohmann::ordered_json &element)
{
    m_out << (m_empty ? "[" : ",\n") << jsonText(element, m_indent);
    m_empty = false;
}

void JsonArray::close()
{
    m_out << (m_empty ? "[]\n" : "]\n");
}

} // namespace qed::cli
