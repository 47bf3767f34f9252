// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The few pieces of HTML that the inspector is made of. All text is escaped in here.
#pragma once

#include "core/format/geometry.h"
#include "core/format/header.h"
#include "core/map/cluster_class.h"

#include <QPalette>
#include <QString>

#include <utility>

namespace qed::ui {

class InspectorHtml final {
public:
    explicit InspectorHtml(QPalette palette) : m_palette(std::move(palette)) { }

    void title(const QString &text);
    void heading(const QString &text);
    void paragraph(const QString &text);
    /// A class with its glyph on its colour, and what it means.
    void clusterClass(ClusterClass clusterClass);
    /// A line that warns, with a glyph.
    void warning(const QString &text);
    /// A name and its value, in a table with the facts before and after it. Empty values are left
    /// out.
    void fact(const QString &name, const QString &value);
    /// The same, with a value that is HTML already: links.
    void factHtml(const QString &name, const QString &html);

    [[nodiscard]] static QString link(const QString &target, const QString &text);
    [[nodiscard]] QString document() const;

private:
    void endTable();

    QPalette m_palette;
    QString m_body;
    bool m_inTable = false;
};

} // namespace qed::ui
