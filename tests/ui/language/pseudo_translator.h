// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// A language that shows what was not translated: every text stands in brackets, and its vowels have
// marks. What is shown without either does not come from tr(), or was glued to it.
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace qed::ui {

class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
        const char *disambiguation = nullptr, int n = -1) const override;

    /// What was asked for by now and is not in the German translation, as "context: text": a text
    /// that lupdate does not find, or finds in another context.
    [[nodiscard]] QStringList withoutGerman() const { return m_withoutGerman.values(); }

private:
    QTranslator m_german;
    mutable QSet<QString> m_withoutGerman;
};

/// "⟦Thë fïlë %1⟧": placeholders, tags, mnemonics and patterns of file names stay.
[[nodiscard]] QString pseudo(const QString &text);

/// The parts of a shown text that are neither pseudo nor data, like the image's name, numbers and
/// codes; empty when all of it is translated. `names` are further words that are data.
[[nodiscard]] QStringList untranslated(QString shown, const QStringList &names);

} // namespace qed::ui
