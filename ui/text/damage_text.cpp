// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/damage_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

struct DamageText {
    Q_DECLARE_TR_FUNCTIONS(DamageText)
};

} // namespace

QString damageText(Damage damage)
{
    switch (damage) {
    case Damage::InvalidEntry:
        return DamageText::tr("An entry leads nowhere");
    case Damage::CutOffCluster:
        return DamageText::tr("The end of the file is missing");
    case Damage::LostTable:
        return DamageText::tr("A table is lost");
    case Damage::UnreadableTable:
        return DamageText::tr("A table could not be read");
    case Damage::MissingBase:
        return DamageText::tr("The base image cannot be found");
    case Damage::UnusableBase:
        return DamageText::tr("The base image is damaged");
    case Damage::ForeignBase:
        return DamageText::tr("The base image has another format");
    case Damage::ReadError:
        return DamageText::tr("The file could not be read");
    }
    return {};
}

} // namespace qed::ui
