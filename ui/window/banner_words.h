// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace qed::ui {

/// The translator's context of what the banner says.
struct BannerWords {
    Q_DECLARE_TR_FUNCTIONS(BannerWords)
};

} // namespace qed::ui
