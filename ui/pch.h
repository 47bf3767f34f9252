// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Precompiled for every file of ui, to save time. Files still include what they use themselves.

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
