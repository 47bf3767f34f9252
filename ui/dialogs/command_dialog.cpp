// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/command_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace qed::ui {

namespace {

constexpr int kLeastWidth = 560;
constexpr int kMostWidth = 1000;

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (plain.match(text).hasMatch() && !text.startsWith(u'-'))
        return text;
    auto quoted = text;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

QString checkCommand(const QString &path)
{
    return QStringLiteral("sudo qedscope-cli check %1").arg(shellWord(path));
}

QString repairCommand(const QString &path)
{
    return QStringLiteral("sudo qedscope-cli repair %1").arg(shellWord(path));
}

QString unsandboxedRepairCommand(const QString &hostPath)
{
    // Colons and backslashes stand for something in this option.
    auto folder = QFileInfo(hostPath).path();
    folder.replace(u'\\', QStringLiteral("\\\\")).replace(u':', QStringLiteral("\\:"));
    return QStringLiteral("flatpak run --filesystem=%1 --command=qedscope-cli %2 repair %3")
        .arg(shellWord(folder), QGuiApplication::desktopFileName(), shellWord(hostPath));
}

CommandDialog::CommandDialog(const QString &explanation, const QString &command, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("In a Terminal"));
    auto *text = new QLabel(explanation, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *line = new QLineEdit(command, this);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setAccessibleName(tr("Command"));
    line->setObjectName(QStringLiteral("command"));
    line->setCursorPosition(0);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("C&opy Command"), QDialogButtonBox::ActionRole);
    auto *shut = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this,
        [command] { QGuiApplication::clipboard()->setText(command); });
    connect(shut, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(line);
    column->addStretch();
    column->addWidget(buttons);
    copy->setFocus();
    // As wide as shows the whole command, if that is not too wide; a label that is wrapped does not
    // ask for its height by itself.
    const int wanted = line->fontMetrics().horizontalAdvance(command) + 8 * column->spacing();
    const int shown = std::clamp(wanted, kLeastWidth, kMostWidth);
    setMinimumWidth(shown);
    resize(shown, column->totalHeightForWidth(shown));
}

} // namespace qed::ui
