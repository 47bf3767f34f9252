// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace qed::ui {

/// The handbook's page of what each finding means, in Markdown: the catalogue, translated.
[[nodiscard]] QString findingsPage();

} // namespace qed::ui
