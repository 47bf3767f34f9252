// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qed::ui {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

constexpr unsigned kUnitCount = 6;

QString withUnit(const QString &number, unsigned unit)
{
    const std::array<QString, kUnitCount> units { NumberText::tr("%1 KiB"),
        NumberText::tr("%1 MiB"), NumberText::tr("%1 GiB"), NumberText::tr("%1 TiB"),
        NumberText::tr("%1 PiB"), NumberText::tr("%1 EiB") };
    return units.at(unit).arg(number);
}

QString bytesText(std::uint64_t bytes)
{
    return NumberText::tr("%1 bytes", nullptr, pluralNumber(bytes)).arg(countText(bytes));
}

} // namespace

QLocale userLocale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English) : system;
}

QString countText(std::uint64_t value)
{
    return userLocale().toString(static_cast<qulonglong>(value));
}

int pluralNumber(std::uint64_t value) noexcept
{
    // The plural form needs an int; only the last digits decide about it in any language.
    return static_cast<int>(value < 1'000'000 ? value : 1'000'000 + value % 1'000'000);
}

QString sizeText(std::uint64_t bytes)
{
    if (bytes < 1024)
        return bytes == 1 ? NumberText::tr("1 byte") : bytesText(bytes);
    unsigned unit = 0;
    while (unit + 1 < kUnitCount && (bytes >> (10 * (unit + 2))) != 0)
        ++unit;
    const unsigned shift = 10 * (unit + 1);
    const auto rest = bytes & ((std::uint64_t { 1 } << shift) - 1);
    const auto tenth = (rest >> (shift - 10)) * 10 / 1024;
    const auto whole = countText(bytes >> shift);
    return withUnit(
        tenth == 0 ? whole : whole + userLocale().decimalPoint() + QString::number(tenth), unit);
}

QString exactSizeText(std::uint64_t bytes)
{
    if (bytes < 1024)
        return sizeText(bytes);
    return NumberText::tr("%1 (%2)", "rounded size (size in bytes)")
        .arg(sizeText(bytes), bytesText(bytes));
}

QString hexText(std::uint64_t value)
{
    return QStringLiteral("0x") + QString::number(static_cast<qulonglong>(value), 16);
}

QString rangeText(const ByteRange &range)
{
    if (range.empty())
        return {};
    if (range.length == 1)
        return hexText(range.offset);
    return NumberText::tr("%1–%2", "first and last offset")
        .arg(hexText(range.offset), hexText(range.end() - 1));
}

QString percentText(std::uint64_t part, std::uint64_t whole)
{
    const double percent
        = whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    double shown = std::min(percent, 100.0);
    if (part < whole)
        shown = std::min(shown, 99.9);
    if (part != 0 && whole != 0 && shown < 0.001)
        return NumberText::tr("less than %1 %").arg(userLocale().toString(0.001, 'f', 3));
    const int decimals = shown >= 0.1 || shown == 0 ? 1 : 3;
    auto text = userLocale().toString(shown, 'f', decimals);
    const QString zeroes = userLocale().decimalPoint() + userLocale().zeroDigit();
    if (decimals == 1 && text.endsWith(zeroes))
        text.chop(zeroes.size());
    return NumberText::tr("%1 %", "a percentage").arg(text);
}

} // namespace qed::ui
