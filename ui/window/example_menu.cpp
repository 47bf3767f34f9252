// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/window/example_menu.h"

#include "core/example/example_file.h"
#include "ui/session/example_folder.h"
#include "ui/text/error_text.h"

#include <QMessageBox>

namespace qed::ui {

ExampleMenu::ExampleMenu(QWidget *parent) : QMenu(tr("Open E&xample"), parent)
{
    using enum example::ExampleKind;
    setToolTipsVisible(true);
    add(Sound, tr("&Sound Image"), tr("Nothing is wrong with it"));
    add(Leaks, tr("&Unused Clusters"),
        tr("Space that nothing leads to, as a crash leaves it; nothing is damaged"));
    add(Dirty, tr("Not &Closed, as After a Power Cut"),
        tr("It was in use when the power went; nothing is damaged"));
    add(Shared, tr("&Two Entries for One Cluster"),
        tr("Places of the guest disk share their data: writing to one changes the other"));
    add(Damaged, tr("Entries That Lead &Nowhere"),
        tr("Some lead beyond the end of the file; what they led to is lost"));
    add(Hopeless, tr("Unreadable &Header"),
        tr("Nothing can be found by it, and nothing can be repaired"));
}

void ExampleMenu::add(example::ExampleKind kind, const QString &name, const QString &explanation)
{
    auto *action = addAction(name, this, [this, kind] { make(kind); });
    action->setToolTip(explanation);
    action->setStatusTip(explanation);
}

void ExampleMenu::make(example::ExampleKind kind)
{
    const auto file = ExampleFolder::ofApplication().newFile(kind);
    if (!file) {
        refuse(file.error());
        return;
    }
    m_maker.start([kind, file = *file](Progress &) { return example::writeExample(kind, file); },
        [this, file = *file](const Result<void> &written) {
            if (written)
                emit made(QString::fromStdString(file.string()));
            else
                refuse(written.error());
        });
}

void ExampleMenu::refuse(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Example Not Made"), errorTitle(error),
        QMessageBox::Close, parentWidget());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(errorText(error));
    box->open();
}

} // namespace qed::ui
