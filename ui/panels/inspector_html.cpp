// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/panels/inspector_html.h"

#include "ui/map/class_style.h"
#include "ui/map/legible.h"
#include "ui/map/map_palette.h"
#include "ui/text/class_text.h"

namespace qed::ui {

void InspectorHtml::title(const QString &text)
{
    endTable();
    m_body += QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

void InspectorHtml::heading(const QString &text)
{
    endTable();
    m_body += QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

void InspectorHtml::paragraph(const QString &text)
{
    endTable();
    if (!text.isEmpty())
        m_body += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

void InspectorHtml::clusterClass(ClusterClass clusterClass)
{
    endTable();
    const MapPalette colors = MapPalette::matching(m_palette);
    const MapStyle style = styleOf(clusterClass);
    m_body += QStringLiteral(
        "<p><span style='background-color:%1;color:%2'>&nbsp;%3&nbsp;</span>&nbsp; <b>%4</b></p>")
                  .arg(colors.fill(style).name(), colors.ink(style).name())
                  .arg(classLetter(clusterClass))
                  .arg(className(clusterClass).toHtmlEscaped());
    paragraph(classMeaning(clusterClass));
}

void InspectorHtml::warning(const QString &text)
{
    endTable();
    const MapPalette colors = MapPalette::matching(m_palette);
    m_body += QStringLiteral(
        "<p><span style='background-color:%1;color:%2'>&nbsp;✚&nbsp;</span>&nbsp; <b>%3</b></p>")
                  .arg(colors.fill(MapStyle::DoubleReference).name(),
                      colors.ink(MapStyle::DoubleReference).name(), text.toHtmlEscaped());
}

void InspectorHtml::fact(const QString &name, const QString &value)
{
    factHtml(name, value.toHtmlEscaped());
}

void InspectorHtml::factHtml(const QString &name, const QString &html)
{
    if (html.isEmpty())
        return;
    if (!m_inTable)
        m_body += QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    m_inTable = true;
    m_body += QStringLiteral("<tr><td class='name'>%1&nbsp;</td><td>%2</td></tr>")
                  .arg(name.toHtmlEscaped(), html);
}

void InspectorHtml::endTable()
{
    if (m_inTable)
        m_body += QStringLiteral("</table>");
    m_inTable = false;
}

QString InspectorHtml::link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(target, text.toHtmlEscaped());
}

QString InspectorHtml::document() const
{
    const QString style
        = QStringLiteral("h2 { margin: 0 0 6px 0; font-size: large } h4 { margin: 12px 0 2px 0 } "
                         "p { margin: 2px 0 6px 0 } .name { color: %1 }")
              .arg(faintText(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base))
                      .name());
    return QStringLiteral("<html><head><style>%1</style></head><body>%2%3</body></html>")
        .arg(style, m_body, m_inTable ? QStringLiteral("</table>") : QString());
}

} // namespace qed::ui
