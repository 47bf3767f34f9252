// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What a saved report says, before it is written as a page or as text: the same facts for each
// form.
#pragma once

#include "core/check/report.h"
#include "core/format/image.h"
#include "ui/session/change.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace qed::ui {

/// What a report is made from. Values and shared pointers: for a worker.
struct ReportSubject {
    std::shared_ptr<const Image> image {};
    std::shared_ptr<const Report> report {}; ///< null: only the structure dump can be saved
    /// The repair that was made of it; `image` and `report` are those before it.
    std::optional<ChangeOutcome> change {};
    QDateTime made {};
};

struct NamedFact {
    QString name {};
    QString value {};
};

struct FindingFact {
    QString severity {};
    QString code {};
    QString message {};
    QString cost {}; ///< what the guest loses; may be empty
    QString repair {}; ///< whether and how it can be repaired
};

struct StepFact {
    QString title {};
    QString effect {};
    QString growth {}; ///< of the file; may be empty
};

struct ReportFacts {
    QString title {};
    QString verdict {};
    QString verdictDetail {};
    QList<NamedFact> file {};
    QList<NamedFact> figures {};
    QList<FindingFact> findings {};
    QString leftOut {}; ///< how many findings are not listed; may be empty
    QList<StepFact> steps {}; ///< of the repair that was made; empty without one
    QString result {}; ///< what came of the repair; empty without one
    QString resultDetail {};
    QList<FindingFact> remaining {}; ///< after the repair
    QString made {}; ///< when, and by which version
};

/// `subject` has a report.
[[nodiscard]] ReportFacts reportFacts(const ReportSubject &subject);

} // namespace qed::ui
