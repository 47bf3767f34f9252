// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/language/pseudo_translator.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace qed::ui {

namespace {

constexpr QStringView kPlain = u"aeiouAEIOU";
constexpr QStringView kMarked = u"äëïöüÄËÏÖÜ";

/// What stays as it is: %1, %n, %p, {slot}, <b>, &nbsp;, (*.png *.svg).
const QRegularExpression &kept()
{
    static const QRegularExpression expression(
        QStringLiteral(R"(%L?\w|\{\w+\}|</?\w+[^>]*>|&\w+;|\(\*[^)]*\))"));
    return expression;
}

QString marked(QString text)
{
    for (auto &letter : text) {
        if (const auto at = kPlain.indexOf(letter); at >= 0)
            letter = kMarked.at(at);
    }
    return text;
}

/// Codes, places, sizes, keys and names that are the same in every language.
const QRegularExpression &data()
{
    static const QRegularExpression expression(QStringLiteral(
        R"(QED-[A-Z0-9-]+|0x[0-9a-f]+|L[12]\[[^\]]*\]|\b[KMGTPE]iB\b|\b\w+(_\w+)+\b)"
        R"(|\b(Ctrl|Alt|Shift|Meta|Del|Esc|Ins|Home|End|Return|Enter|Space|PgUp|PgDown|F\d+)\b)"
        R"(|\b[us](8|16|32|64)\b|\b(JSON|Qedscope|qedscope|QED|QEMU|Qt|magic|features)\b|\b[0-9a-f]{2}\b)"));
    return expression;
}

QStringList months()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names += QLocale().monthName(month);
    return names + QStringList { QLocale().amText(), QLocale().pmText() };
}

/// The words at the outside of all brackets, and those inside that lack their marks.
QStringList plainWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(⟦|⟧|\p{L}[\p{L}\p{M}’']*)"));
    static const QRegularExpression vowel(QStringLiteral("[aeiouAEIOU]"));
    QStringList found;
    int depth = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto token = matches.next().captured();
        if (token == u"⟦")
            ++depth;
        else if (token == u"⟧")
            --depth;
        else if (depth == 0 || token.contains(vowel))
            found += token;
    }
    return found;
}

} // namespace

QString pseudo(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = kept().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += marked(text.sliced(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    return u'⟦' + result + marked(text.sliced(at)) + u'⟧';
}

QStringList untranslated(QString shown, const QStringList &names)
{
    if (Qt::mightBeRichText(shown))
        shown = QTextDocumentFragment::fromHtml(shown).toPlainText();
    shown.remove(u'&');
    for (const auto &name : names + months())
        shown.remove(name);
    shown.remove(data());
    return plainWords(shown);
}

PseudoTranslator::PseudoTranslator(QObject *parent) : QTranslator(parent)
{
    if (!m_german.load(QStringLiteral(":/translations/qedscope_de.qm")))
        m_withoutGerman += QStringLiteral("no German translation at all");
}

QString PseudoTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    // Qt's texts, and those of the frameworks that the program uses, are not ours to translate.
    const auto name = QString::fromUtf8(context);
    const bool ours = !name.startsWith(u'Q') && !name.startsWith(u'K')
        && !name.startsWith(u"Language") && name != u"Theme" && name != u"Syntax highlighting";
    if (ours && m_german.translate(context, source, disambiguation, n).isNull())
        m_withoutGerman += name + QStringLiteral(": ") + QString::fromUtf8(source);
    return pseudo(QString::fromUtf8(source));
}

} // namespace qed::ui
