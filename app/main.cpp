// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The window's program. With a subcommand it is the headless tool; otherwise a second start hands
// its files to the first.
#include "app/cli/run.h"
#include "ui/icons/icon_style.h"
#include "ui/text/translation.h"
#include "ui/window/single_instance.h"
#include "ui/window/window_memory.h"
#include "ui/window/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

namespace {

QStringList askedFiles(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Shows what is wrong inside a QED disk image, and repairs it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
        QApplication::translate("main", "Images to open"), QStringLiteral("[file…]"));
    parser.process(application);
    QStringList files;
    for (const auto &file : parser.positionalArguments())
        files += QFileInfo(file).absoluteFilePath();
    return files;
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
    const auto files = askedFiles(application);

    qed::ui::SingleInstance instance;
    if (instance.handOver(files))
        return 0;
    instance.listen();
    qed::ui::Windows windows;
    QObject::connect(&instance, &qed::ui::SingleInstance::received, &windows,
        [&windows](const QStringList &paths) { windows.open(paths); });
    windows.open(files);
    return QApplication::exec();
}
