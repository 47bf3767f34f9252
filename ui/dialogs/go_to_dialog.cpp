// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/go_to_dialog.h"

#include "ui/map/faint_label.h"
#include "ui/session/session.h"
#include "ui/window/announcer.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qed::ui {

namespace {

constexpr int kGoToWidth = 420;

} // namespace

GoToDialog::GoToDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_reason(new FaintLabel(this))
{
    setWindowTitle(tr("Go To"));
    setMinimumWidth(kGoToWidth);
    const auto addKind = [this](const QString &name, Target::Kind kind) {
        m_kind->addItem(name, QVariant::fromValue(static_cast<int>(kind)));
    };
    addKind(tr("Offset on the guest disk"), Target::Kind::GuestOffset);
    addKind(tr("Offset in the file"), Target::Kind::FileOffset);
    addKind(tr("Cluster of the file"), Target::Kind::Cluster);
    addKind(tr("Table entry (L1/L2 index)"), Target::Kind::TableEntry);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("reason"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Go to:"), m_kind);
    form->addRow(tr("&Where:"), m_text);
    form->addRow(QString(), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GoToDialog::showExample);
    connect(m_text, &QLineEdit::textEdited, this, &GoToDialog::showExample);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    showExample();
    m_text->setFocus();
}

void GoToDialog::accept()
{
    const auto target
        = parseTarget(static_cast<Target::Kind>(m_kind->currentData().toInt()), m_text->text());
    if (!target) {
        refuse(target.error());
        return;
    }
    if (!m_session->image()) {
        refuse(tr("No image is open."));
        return;
    }
    m_go->setEnabled(false);
    m_runner.start([image = m_session->image(), target = *target](
                       Progress &) { return findTarget(*image, target); },
        [this](const std::expected<Place, QString> &place) {
            m_go->setEnabled(true);
            if (!place) {
                refuse(place.error());
                return;
            }
            m_session->selection()->select(m_session->withFinding(*place));
            QDialog::accept();
        });
}

void GoToDialog::showExample()
{
    const bool entry = m_kind->currentData().toInt() == static_cast<int>(Target::Kind::TableEntry);
    const bool cluster = m_kind->currentData().toInt() == static_cast<int>(Target::Kind::Cluster);
    m_reason->setFaint(true);
    if (entry)
        m_reason->setText(tr("For example 1/17, L1[1]/L2[17], or 1 for an entry of L1"));
    else
        m_reason->setText(cluster ? tr("For example 8211 or 0x2013")
                                  : tr("For example 65536, 0x10000, 64K or 2 GiB"));
}

void GoToDialog::refuse(const QString &reason)
{
    m_reason->setFaint(false);
    m_reason->setText(reason);
    announce(this, reason, QAccessible::AnnouncementPoliteness::Assertive);
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace qed::ui
