// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/hex_strip.h"

#include "ui/hex/hex_view.h"
#include "ui/hex/hex_words.h"
#include "ui/text/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace qed::ui {

namespace {

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    // A long text must not hold the window open.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString numbersText(const std::vector<HexNumber> &numbers)
{
    QStringList parts;
    for (const HexNumber &number : numbers) {
        if (!number.value.isEmpty())
            parts << QStringLiteral("<b>%1</b> %2").arg(number.type, number.value);
    }
    return parts.join(QStringLiteral(" &nbsp; "));
}

} // namespace

HexStrip::HexStrip(HexView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_place(selectableLabel(this))
    , m_numbers(selectableLabel(this))
    , m_follow(new QPushButton(tr("&Follow"), this))
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setAccessibleDescription(tr("Under the cursor")); // its name is what it says
    m_numbers->setTextFormat(Qt::RichText);
    m_numbers->setAccessibleDescription(tr("Little-endian numbers at the cursor"));
    m_numbers->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_follow->setToolTip(tr("Go where this entry leads (Enter)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_place, 1);
    row->addWidget(m_follow);
    row->addWidget(m_numbers, 1);
    connect(m_view, &HexView::cursorChanged, this, &HexStrip::update);
    connect(m_follow, &QPushButton::clicked, this, &HexStrip::followRequested);
    update();
}

void HexStrip::update()
{
    HexSource &source = m_view->source();
    if (source.size() == 0) {
        m_place->clear();
        m_numbers->clear();
        m_follow->setEnabled(false);
        return;
    }
    const HexField field = m_view->fields().at(m_view->cursor());
    m_place->setText(cursorPlace(m_view->cursor(), m_view->fields(), source));
    m_numbers->setText(numbersText(numbersAt(source, m_view->cursor())));
    const auto value = field.isEntry() ? source.entryAt(field.bytes.offset) : std::nullopt;
    m_follow->setEnabled((value && m_view->fields().targetOf(field, *value))
        || field.field == HeaderField::L1TableOffset);
}

} // namespace qed::ui
