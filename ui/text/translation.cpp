// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace qed::ui {

namespace {

QString ownFolder()
{
    return QStringLiteral(":/translations");
}

/// Asked before those that were installed earlier.
void install(QTranslator *translator)
{
    QCoreApplication::installTranslator(translator);
}

} // namespace

void useTranslations(const QLocale &locale)
{
    auto *application = QCoreApplication::instance();
    // The sources hold one form of what is counted; the others are a translation even in English,
    // and stand below every other language for what that one lacks.
    auto *english = new QTranslator(application);
    if (english->load(QStringLiteral("qedscope_en"), ownFolder()))
        install(english);

    const auto name = QStringLiteral("qedscope");
    const auto separator = QStringLiteral("_");
    auto *own = new QTranslator(application);
    if (!own->load(locale, name, separator, ownFolder()) || own->language() == u"en")
        return;
    // Qt's texts in the same language as ours, never in another one.
    auto *qt = new QTranslator(application);
    if (qt->load(QLocale(own->language()), QStringLiteral("qtbase"), separator,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(qt);
    install(own);
}

} // namespace qed::ui
