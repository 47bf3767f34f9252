// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/tone.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct ToneText {
    Q_DECLARE_TR_FUNCTIONS(ToneText)
};

} // namespace

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ToneText::tr("In progress");
    case Tone::Positive:
        return ToneText::tr("Good");
    case Tone::Information:
        return ToneText::tr("Information");
    case Tone::Warning:
        return ToneText::tr("Warning");
    case Tone::Error:
        return ToneText::tr("Damage");
    }
    return {};
}

} // namespace qed::ui
