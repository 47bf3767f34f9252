// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Precompiled for every file of ui: what most of them include anyway. Files still include what they use.

#pragma once

#include <QtWidgets>

#include <algorithm>
#include <cstdint>
#include <expected>
#include <format>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>
