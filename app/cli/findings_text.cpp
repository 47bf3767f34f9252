// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/check_text.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>
#include <vector>

namespace qed::cli {

namespace {

struct Group {
    Severity severity;
    const char *title;
    Tone tone;
};

constexpr std::array kGroups {
    Group { Severity::Corruption, "Corruption", Tone::Bad },
    Group { Severity::Error, "Errors", Tone::Bad },
    Group { Severity::Leak, "Leaks", Tone::Warning },
    Group { Severity::Warning, "Warnings", Tone::Warning },
    Group { Severity::Note, "Notes", Tone::Strong },
};

/// The entries or the table lead nowhere: what they map can't be read.
bool cutsOff(FindingCode code) noexcept
{
    const bool badEntry = code >= FindingCode::L1Outside && code <= FindingCode::L2IntoHeader;
    return badEntry || code == FindingCode::FilePartial || code == FindingCode::FileTruncated
        || code == FindingCode::IoRead;
}

/// "; guest offsets 0x0, 0x30000 and 5 more"
std::string sharersText(const Finding &finding)
{
    constexpr std::size_t shown = 3;
    std::string text;
    std::uint64_t more = finding.referencesLeftOut;
    std::size_t count = 0;
    for (const auto &reference : finding.references) {
        if (reference.guest.empty())
            continue;
        if (count++ < shown)
            text += (text.empty() ? "; guest offsets " : ", ") + hexText(reference.guest.offset);
        else
            ++more;
    }
    return more == 0 || text.empty() ? text : text + std::format(" and {} more", countText(more));
}

std::string sentence(const Finding &finding)
{
    auto text = message(finding) + sharersText(finding);
    if (finding.guest.empty())
        return text;
    const auto size = sizeText(finding.guest.length);
    const auto where = hexText(finding.guest.offset);
    if (cutsOff(finding.code))
        return text + std::format("; the guest can't read {} from {} on", size, where);
    return text + std::format("; of the guest's disk: {} from {} on", size, where);
}

std::string referencesText(const Finding &finding, std::size_t columns)
{
    std::string text;
    for (const auto &reference : finding.references) {
        auto line = referenceWords(reference);
        if (!reference.guest.empty())
            line += ", guest " + rangeWords(reference.guest);
        text += wrapped("      < ", line, columns);
    }
    if (finding.referencesLeftOut != 0)
        text += std::format("      < and {} more\n", countText(finding.referencesLeftOut));
    return text;
}

std::string headingText(const CatalogueRow &catalogueRow, const Style &style, bool verbose)
{
    auto text = "  " + style.paint(Tone::Strong, catalogueRow.name) + '\n';
    if (verbose)
        text += wrapped("      ", catalogueRow.meaning, style.columns());
    return text;
}

/// Blocks of lines, as many as fit.
class Page final {
public:
    explicit Page(std::size_t lines) : m_left(lines) { }
    [[nodiscard]] bool add(const std::string &block)
    {
        const auto lines = static_cast<std::size_t>(std::ranges::count(block, '\n'));
        if (lines > m_left)
            return false;
        m_left -= lines;
        m_text += block;
        return true;
    }
    [[nodiscard]] const std::string &text() const noexcept { return m_text; }

private:
    std::string m_text;
    std::size_t m_left;
};

class FindingsPrinter final {
public:
    FindingsPrinter(const Report &report, const Style &style, bool verbose)
        : m_report(report)
        , m_style(style)
        , m_verbose(verbose)
        , m_page(verbose ? static_cast<std::size_t>(-1) : kFindingLines)
    {
    }

    std::string text()
    {
        for (const auto &group : kGroups)
            addGroup(group);
        auto more = m_notShown;
        for (const auto count : m_report.leftOut)
            more += count;
        if (more == 0)
            return m_page.text();
        const auto *const how = m_notShown != 0 ? "-v prints them" : "--max-findings keeps them";
        return m_page.text() + std::format("  ... and {} more; {}\n", plural(more, "finding"), how);
    }

private:
    void addGroup(const Group &group)
    {
        // The heading is printed with the first finding below it, so that none stands alone.
        auto heading = m_style.paint(group.tone, group.title) + '\n';
        std::optional<FindingCode> code;
        for (const auto &finding : m_report.findings) {
            const auto &catalogueRow = row(finding.code);
            // A line of its own says this, with the reason.
            if (catalogueRow.severity != group.severity
                || finding.code == FindingCode::NoteQemuCountsMore)
                continue;
            if (code != finding.code)
                heading += headingText(catalogueRow, m_style, m_verbose);
            code = finding.code;
            add(heading + block(finding));
            heading.clear();
        }
    }
    [[nodiscard]] std::string block(const Finding &finding) const
    {
        auto text = wrapped("    - ", printable(sentence(finding)), m_style.columns());
        if (m_verbose)
            text += referencesText(finding, m_style.columns());
        return text;
    }
    void add(const std::string &block)
    {
        // After the first that does not fit none is printed, so that the order stays whole.
        if (m_notShown != 0 || !m_page.add(block))
            ++m_notShown;
    }

    const Report &m_report;
    const Style &m_style;
    bool m_verbose;
    Page m_page;
    std::uint64_t m_notShown = 0;
};

} // namespace

std::string findingsText(const Report &report, const Style &style, bool verbose)
{
    return FindingsPrinter(report, style, verbose).text();
}

} // namespace qed::cli
