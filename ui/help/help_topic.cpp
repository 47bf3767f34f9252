// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/help_topic.h"

#include <QHash>
#include <QWidget>

namespace qed::ui {

HelpTopic helpTopic(const QWidget *widget)
{
    // Dialogs, panels and their docks by their object names, which are the same in every language.
    static const QHash<QString, QString> pages {
        { QStringLiteral("repairDialog"), QStringLiteral("repair-and-undo") },
        { QStringLiteral("undoDialog"), QStringLiteral("repair-and-undo") },
        { QStringLiteral("exportDialog"), QStringLiteral("repair-and-undo") },
        { QStringLiteral("whyDialog"), QStringLiteral("findings") },
        { QStringLiteral("handbook"), QStringLiteral("first-steps") },
    };
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
        if (const auto page = pages.constFind(widget->objectName()); page != pages.constEnd())
            return { .page = *page, .heading = {} };
    }
    return { .page = QStringLiteral("first-steps"), .heading = {} };
}

} // namespace qed::ui
