// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/help_topic.h"

#include <QHash>
#include <QWidget>

namespace qed::ui {

HelpTopic helpTopic(const QWidget *widget)
{
    // Panels and their docks by their object names, which are the same in every language.
    static const QHash<QString, QString> headings {
        { QStringLiteral("map"), QStringLiteral("Map") },
        { QStringLiteral("structure"), QStringLiteral("Structure") },
        { QStringLiteral("inspector"), QStringLiteral("Inspector") },
        { QStringLiteral("findings"), QStringLiteral("Findings") },
        { QStringLiteral("clusters"), QStringLiteral("Clusters") },
        { QStringLiteral("hex"), QStringLiteral("Hex") },
        { QStringLiteral("report"), QStringLiteral("Report") },
    };
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto heading = headings.constFind(widget->objectName());
            heading != headings.constEnd())
            return { .page = QStringLiteral("window"), .heading = *heading };
    }
    return { .page = QStringLiteral("first-steps"), .heading = {} };
}

} // namespace qed::ui
