// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/reclaim_question.h"

#include "ui/text/finding_text.h"
#include "ui/text/number_text.h"

#include <QPushButton>

namespace qed::ui {

namespace {

// lupdate takes a type with :: before a function for the function's class, hence auto.
constexpr auto kShown = 4UZ;

QString listText(const Report &report, const std::vector<std::size_t> &candidates)
{
    QStringList lines;
    for (const auto candidate : candidates) {
        if (static_cast<std::size_t>(lines.size()) == kShown) {
            lines += ReclaimQuestion::tr(
                "And %1 more.", nullptr, pluralNumber(candidates.size() - kShown))
                         .arg(countText(candidates.size() - kShown));
            break;
        }
        lines += ReclaimQuestion::tr("%1.", "a finding as a sentence")
                     .arg(findingMessage(report.findings.at(candidate)));
    }
    return lines.join(u'\n');
}

} // namespace

ReclaimQuestion *ReclaimQuestion::ask(const Report &report, QWidget *parent)
{
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        if (report.findings[i].code == FindingCode::LeakTableCandidate)
            candidates.push_back(i);
    }
    if (candidates.empty())
        return nullptr;
    auto *question = new ReclaimQuestion(report, candidates, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
    return question;
}

ReclaimQuestion::ReclaimQuestion(
    const Report &report, const std::vector<std::size_t> &candidates, QWidget *parent)
    : QMessageBox(QMessageBox::Warning, tr("Give Unused Clusters Back"),
          tr("Some unused clusters look like a lost table."), QMessageBox::NoButton, parent)
{
    setInformativeText(tr("%1\n\nA lost table may be the only way back to a part of the guest "
                          "disk. Once it is given back, it cannot be reconnected.")
            .arg(listText(report, candidates)));
    auto *show = addButton(tr("&Show It"), QMessageBox::ActionRole);
    auto *agree = addButton(tr("&Give It Back"), QMessageBox::AcceptRole);
    auto *keep = addButton(tr("&Keep It"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(agree, &QAbstractButton::clicked, this, &ReclaimQuestion::agreed);
    connect(show, &QAbstractButton::clicked, this,
        [this, first = candidates.front()] { emit findingWanted(first); });
}

} // namespace qed::ui
