// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/report/dump.h"
#include "tests/support/image_builder.h"
#include "ui/panels/report_view.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <map>

namespace qed::ui {

namespace {

namespace Syntax = KSyntaxHighlighting;
using Style = Syntax::Theme::TextStyle;

QStringList complaints;

void collectComplaint(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && QByteArray(context.category).contains("syntax"))
        complaints << text;
}

/// Remembers the style of each piece of text.
class StyleCollector final : public Syntax::AbstractHighlighter {
public:
    std::map<std::string, Style> styles;

    void highlight(const QString &text)
    {
        Syntax::State state;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            m_line = line;
            state = highlightLine(line, state);
        }
    }

protected:
    void applyFormat(int offset, int length, const Syntax::Format &format) override
    {
        if (format.isValid() && format.textStyle() != Style::Normal)
            styles[m_line.mid(offset, length).trimmed().toStdString()] = format.textStyle();
    }

private:
    QString m_line;
};

/// What a dump of an image with a bit of everything looks like, in styles.
std::map<std::string, Style> stylesOfADump()
{
    test::ImageBuilder builder;
    builder.setBackingName("base.raw").setDirty().map(0, 3);
    builder.zero(7).setL2(0, 5, 0x7000000).setL1(9, 1);
    builder.changeHeader([](Header &header) { header.features |= 0x80; });
    builder.changeHeader([](Header &header) { header.features &= ~std::uint64_t { 0x80 }; });
    QString text;
    Progress progress;
    const auto dumped
        = dump(*test::imageOf(builder), {}, progress, [&text](std::string_view piece) {
              text += QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
          });
    EXPECT_TRUE(dumped);
    Syntax::Repository repository;
    StyleCollector collector;
    collector.setDefinition(repository.definitionForName(QStringLiteral("QED Structure Dump")));
    collector.highlight(text);
    return collector.styles;
}

} // namespace

TEST(SyntaxDefinition, LoadsWithoutAComplaint)
{
    complaints.clear();
    const auto former = qInstallMessageHandler(collectComplaint);
    Syntax::Repository repository;
    const auto definition = repository.definitionForName(QStringLiteral("QED Structure Dump"));
    const bool valid = definition.isValid();
    const auto formats = definition.formats(); // loads all of it
    qInstallMessageHandler(former);
    EXPECT_TRUE(valid);
    EXPECT_GE(formats.size(), 12);
    EXPECT_TRUE(complaints.isEmpty()) << complaints.join(QLatin1Char('\n')).toStdString();
}

TEST(SyntaxDefinition, GivesKnownWordsTheirStyle)
{
    const auto styles = stylesOfADump();
    const auto expect = [&styles](const char *text, Style style) {
        const auto found = styles.find(text);
        ASSERT_NE(found, styles.end()) << text;
        EXPECT_EQ(found->second, style) << text;
    };
    expect("header", Style::Keyword);
    expect("l1-table", Style::Keyword);
    expect("l2-table", Style::Keyword);
    expect("cluster_size", Style::Variable);
    expect("0x00001000", Style::BaseN);
    expect("4 KiB", Style::DecVal);
    expect("\"base.raw\"", Style::String);
    expect("[0..2]", Style::Attribute);
    expect("data", Style::DataType);
    expect("table", Style::DataType);
    expect("unallocated", Style::Comment);
    expect("zero", Style::Comment);
    expect("outside", Style::Error);
    expect("reserved", Style::Error);
    expect("QED_F_NEED_CHECK", Style::Warning);
    expect("QED_F_BACKING_FILE", Style::Constant);
}

TEST(ReportView, TakesALightOrADarkThemeFromThePalette)
{
    ReportView view;
    QPalette light(QColor(0xf0, 0xf0, 0xf0));
    light.setColor(QPalette::Base, Qt::white);
    QPalette dark(QColor(0x30, 0x30, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x22));
    view.showText(QStringLiteral("{}"), QStringLiteral("JSON"));
    view.setPalette(light);
    const QString lightTheme = view.highlighter()->theme().name();
    view.setPalette(dark);
    EXPECT_NE(view.highlighter()->theme().name(), lightTheme);
}

TEST(ReportView, ShowsALongTextPieceByPiece)
{
    ReportView view;
    QString text;
    for (int line = 0; line < 20'000; ++line)
        text += QStringLiteral("  [%1]                 0x5000                               data\n")
                    .arg(line);
    QSignalSpy completed(&view, &ReportView::completed);
    view.showText(text, QStringLiteral("QED Structure Dump"));
    EXPECT_FALSE(view.complete());
    ASSERT_TRUE(completed.wait(20'000));
    EXPECT_EQ(view.toPlainText(), text);
}

} // namespace qed::ui
