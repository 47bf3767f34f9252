// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The window's language. The texts stand in English in the sources; the translations are resources,
// made of resources/translations by Qt Linguist's tools.
#pragma once

#include <QLocale>

namespace qed::ui {

/// Makes the application speak the first of the locale's languages that there is a translation
/// for, Qt's own texts too, else English. Call it before the first widget is made.
void useTranslations(const QLocale &locale = QLocale());

} // namespace qed::ui
