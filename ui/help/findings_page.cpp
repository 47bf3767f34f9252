// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/help/findings_page.h"

#include "core/check/catalogue.h"
#include "ui/text/finding_text.h"

#include <QCoreApplication>

namespace qed::ui {

namespace {

QString entry(const CatalogueRow &words)
{
    return QStringLiteral("\n## %1\n\n`%2`\n\n%3\n\n**%4** %5\n\n**%6** %7\n")
        .arg(catalogueText(words.title), codeName(words.code), catalogueText(words.meaning),
            QCoreApplication::translate("FindingsPage", "What it costs:"),
            catalogueText(words.cost),
            QCoreApplication::translate("FindingsPage", "How it is repaired:"),
            catalogueText(words.repair));
}

} // namespace

QString findingsPage()
{
    auto page = QStringLiteral("# %1\n\n%2\n")
                    .arg(QCoreApplication::translate("FindingsPage", "What each finding means"),
                        QCoreApplication::translate(
                            "FindingsPage", "The same text stands behind “Why?” on a finding."));
    for (const auto &words : catalogue())
        page += entry(words);
    return page;
}

} // namespace qed::ui
