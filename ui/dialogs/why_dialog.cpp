// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/why_dialog.h"

#include "core/check/catalogue.h"
#include "ui/text/finding_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kTextWidth = 520;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent, qreal scale)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

WhyDialog::WhyDialog(FindingCode code, QWidget *parent) : QDialog(parent)
{
    const auto &words = row(code);
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(tr("Why? — %1").arg(codeName(code)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addWidget(heading(catalogueText(words.title), this, 1.25));
    layout->addWidget(textLabel(codeName(code), this));
    const auto add = [&](const QString &title, std::string_view text) {
        layout->addSpacing(10);
        layout->addWidget(heading(title, this, 1.0));
        layout->addWidget(textLabel(catalogueText(text), this));
    };
    add(tr("What It Means"), words.meaning);
    add(tr("What It Costs"), words.cost);
    add(tr("How It Is Repaired"), words.repair);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(kTextWidth);
}

void WhyDialog::explain(FindingCode code, QWidget *parent)
{
    auto *dialog = new WhyDialog(code, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace qed::ui
