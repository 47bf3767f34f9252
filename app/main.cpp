// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The window's program. With a subcommand it is the headless tool; otherwise a second start hands
// its files to the first.
#include "app/cli/run.h"
#include "ui/icons/icon_style.h"
#include "ui/settings/theme.h"
#include "ui/text/translation.h"
#include "ui/window/single_instance.h"
#include "ui/window/window_memory.h"
#include "ui/window/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

namespace {

qed::ui::StartRequest askedFor(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Shows what is wrong inside a QED disk image, and repairs it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
        QApplication::translate("main", "Images to open"), QStringLiteral("[file…]"));
    const QCommandLineOption repairCopy(QStringLiteral("repair-copy"),
        QApplication::translate(
            "main", "Show the plan to repair a copy; the image is not changed"));
    parser.addOption(repairCopy);
    parser.process(application);
    qed::ui::StartRequest request { .repairCopy = parser.isSet(repairCopy) };
    for (const auto &file : parser.positionalArguments())
        request.paths += QFileInfo(file).absoluteFilePath();
    return request;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qed::cli::isSubcommand(argv[1]))
        return qed::cli::run(argc, argv);

    qed::ui::keepWindowMemory();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qedscope"));
    QApplication::setOrganizationName(QStringLiteral("qedscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Qedscope"));
    QApplication::setApplicationVersion(QStringLiteral(QED_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(QED_APP_ID));
    QApplication::setWindowIcon(QIcon::fromTheme(
        QStringLiteral(QED_APP_ID), QIcon(QStringLiteral(":/icons/" QED_APP_ID ".svg"))));
    qed::ui::useTranslations();
    qed::ui::useIconStyle();
    qed::ui::followTheme(qApp);
    const auto request = askedFor(application);

    qed::ui::SingleInstance instance;
    if (instance.handOver(request))
        return 0;
    instance.listen();
    qed::ui::Windows windows;
    QObject::connect(&instance, &qed::ui::SingleInstance::received, &windows,
        [&windows](const qed::ui::StartRequest &later) { windows.serve(later); });
    windows.serve(request);
    return QApplication::exec();
}
