// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// fuzz_journal_seeds FOLDER: the undo files that fuzzing begins with, one in each state.

#include "core/io/memory_source.h"
#include "core/journal/journal_reader.h"
#include "tests/support/changes.h"
#include "tests/support/repair_machine.h"

#include <filesystem>
#include <print>
#include <span>
#include <vector>

namespace {

using namespace qed;
using namespace qed::test;

/// Without the places of states that are not used.
std::vector<std::byte> shortened(std::vector<std::byte> file)
{
    const auto journal = readJournalSummary(MemorySource(file));
    if (journal)
        file.resize(journal->nextStateAt);
    return file;
}

void save(const std::filesystem::path &path, const std::vector<std::byte> &file)
{
    writeFile(path, SparseBytes(shortened(file)));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::println(stderr, "usage: fuzz_journal_seeds FOLDER");
        return 1;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    for (const auto &each : changeCases()) {
        const auto name = folder / slug(each.name);
        RepairMachine machine({ each.image, {} });
        if (!machine.apply(each.change, [&] {
                save(name.string() + "Applying", machine.undoFile().bytes());
                return Result<bool>(true);
            }))
            return 1;
        save(name.string() + "Applied", machine.undoFile().bytes());
        if (!machine.takeBack())
            return 1;
        save(name.string() + "Undone", machine.undoFile().bytes());
    }
    return 0;
}
