// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace qed {

std::string jsonText(const nlohmann::ordered_json &json, int indent)
{
    return json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace qed
