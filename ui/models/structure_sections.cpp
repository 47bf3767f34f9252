// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/structure_sections.h"

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

ProblemCount sumOf(const StructureBranch &branch)
{
    ProblemCount sum;
    for (const StructureRow &row : branch.rows)
        sum += row.problems;
    return sum;
}

ProblemCount flagProblems(HeaderField field, const FlagBit &flag)
{
    if (!flag.set || field != HeaderField::Features)
        return {}; // unknown bits of the other two words are legal
    if (flag.name.empty())
        return { .errors = 1 };
    return { .warnings = flag.bit == 1 ? 1U : 0U }; // the mark of an image that was not closed
}

std::unique_ptr<StructureBranch> flagRows(const FieldRow &field, std::size_t item)
{
    auto branch = std::make_unique<StructureBranch>();
    for (std::size_t i = 0; i < field.flags.size(); ++i) {
        branch->rows.push_back({ .kind = RowKind::Flag,
            .item = item,
            .flag = i,
            .problems = flagProblems(field.field, field.flags[i]) });
    }
    return branch;
}

/// Puts a branch below the last row of `parent`, which gets its problems too.
void attach(StructureBranch &parent, std::unique_ptr<StructureBranch> branch)
{
    if (branch->rows.empty())
        return;
    parent.rows.back().problems += sumOf(*branch);
    branch->parent = &parent;
    branch->row = static_cast<int>(parent.rows.size()) - 1;
    const int row = branch->row;
    parent.below.emplace(row, std::move(branch));
}

std::unique_ptr<StructureBranch> fieldRows(const Image &image)
{
    auto branch = std::make_unique<StructureBranch>();
    const auto fields = headerRows(image);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto ofFlags = std::ranges::count(fields[i].broken, HeaderRule::FeaturesAreKnown);
        const auto broken = fields[i].broken.size() - static_cast<std::size_t>(ofFlags);
        branch->rows.push_back(
            { .kind = RowKind::Field, .item = i, .problems = { .errors = broken } });
        attach(*branch, flagRows(fields[i], i));
    }
    return branch;
}

std::unique_ptr<StructureBranch> baseRows(const std::vector<ChainLink> &chain)
{
    auto branch = std::make_unique<StructureBranch>();
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const bool fine = chain[i].state == LinkState::Present && !chain[i].smaller;
        branch->rows.push_back(
            { .kind = RowKind::Base, .item = i, .problems = { .warnings = fine ? 0U : 1U } });
    }
    return branch;
}

bool isUnreferenced(FindingCode code)
{
    return code == FindingCode::LeakTail || code == FindingCode::LeakInterior
        || code == FindingCode::LeakTableCandidate || code == FindingCode::FileTrailing;
}

std::unique_ptr<StructureBranch> unreferencedRows(const Report &report)
{
    auto branch = std::make_unique<StructureBranch>();
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const FindingCode code = report.findings[i].code;
        if (isUnreferenced(code)) {
            branch->rows.push_back({ .kind = RowKind::Unreferenced,
                .finding = i,
                .problems = { .warnings = isProblem(code) ? 1U : 0U } });
        }
    }
    std::uint64_t leftOut = 0;
    for (std::size_t code = 0; code < report.leftOut.size(); ++code) {
        if (isUnreferenced(static_cast<FindingCode>(code)))
            leftOut += report.leftOut[code];
    }
    if (leftOut > 0)
        branch->rows.push_back({ .kind = RowKind::LeftOut, .item = leftOut });
    return branch;
}

} // namespace

std::unique_ptr<StructureBranch> structureSections(
    const StructureContent &content, const ProblemMarks &marks)
{
    auto root = std::make_unique<StructureBranch>();
    if (!content.image)
        return root;
    root->rows.push_back({ .kind = RowKind::HeaderSection });
    attach(*root, fieldRows(*content.image));
    if (!content.chain.empty()) {
        root->rows.push_back({ .kind = RowKind::BaseSection });
        attach(*root, baseRows(content.chain));
    }
    if (content.image->checkable()) {
        const auto entries = content.image->geometry()->tableEntries();
        root->rows.push_back({ .kind = RowKind::L1Section, .problems = marks.below(0, entries) });
    }
    if (content.report && content.report->map) {
        root->rows.push_back({ .kind = RowKind::UnreferencedSection });
        attach(*root, unreferencedRows(*content.report));
    }
    return root;
}

} // namespace qed::ui
