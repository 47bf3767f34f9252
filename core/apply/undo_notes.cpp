// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/apply/undo_notes.h"

#include "core/io/folder.h"
#include "core/journal/checksum.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <format>
#include <span>
#include <string>
#include <system_error>
#include <tuple>

namespace qed {

namespace {

namespace fs = std::filesystem;

struct Note {
    fs::path link;
    fs::path undoFile;
};

/// One way to write a path, whatever the links and the folder that it was given from.
fs::path plainPath(const fs::path &path)
{
    std::error_code error;
    auto plain = fs::weakly_canonical(path, error);
    return error ? fs::absolute(path, error) : plain;
}

/// Of a fixed length, so that no path is too long for a name.
std::string noteName(const fs::path &image)
{
    const auto path = plainPath(image).string();
    return std::format("{:016x}", Checksum().add(std::as_bytes(std::span(path))).value());
}

fs::path homeFolder()
{
    if (const char *home = std::getenv("HOME"); home != nullptr && *home != '\0')
        return home;
    std::array<char, 4096> text {};
    passwd entry {};
    passwd *found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, text.data(), text.size(), &found);
    return found != nullptr ? found->pw_dir : "/";
}

fs::path stateFolder()
{
    // The specification has relative paths ignored.
    if (const char *state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
        return state;
    return homeFolder() / ".local" / "state";
}

std::vector<Note> notesOf(const fs::path &image)
{
    const auto wanted = noteName(image);
    std::vector<Note> notes;
    std::error_code error;
    for (fs::directory_iterator at(undoNotesFolder(), error), end; !error && at != end;
        at.increment(error)) {
        std::error_code unreadable;
        auto undoFile = fs::read_symlink(at->path(), unreadable);
        if (at->path().stem() == wanted && !unreadable)
            notes.push_back({ .link = at->path(), .undoFile = std::move(undoFile) });
    }
    return notes;
}

std::unexpected<Error> cannotWrite(const fs::path &path, const std::error_code &error)
{
    return std::unexpected(Error {
        .kind = ErrorKind::CannotWrite, .path = path.string(), .systemError = error.value() });
}

/// For its user only; and when it is new, its name and those of the folders above are on the disk.
Result<void> makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (!fs::create_directories(folder, error))
        return error ? cannotWrite(folder, error) : Result<void> {};
    fs::permissions(folder, fs::perms::owner_all, error);
    for (auto made = folder; made.has_relative_path(); made = made.parent_path()) {
        if (auto synced = syncFolderOf(made); !synced)
            return synced;
    }
    return {};
}

} // namespace

fs::path undoNotesFolder()
{
    return stateFolder() / "qedscope" / "undo-files";
}

fs::path spareUndoFolder()
{
    return stateFolder() / "qedscope" / "spare-undo-files";
}

Result<void> makeSpareUndoFolder()
{
    return makeFolder(spareUndoFolder());
}

Result<void> noteUndoFile(const fs::path &image, const fs::path &undoFile)
{
    const auto folder = undoNotesFolder();
    if (auto made = makeFolder(folder); !made)
        return made;
    const auto name = noteName(image);
    std::error_code error;
    for (unsigned number = 1;; ++number) {
        const auto link = folder / std::format("{}.{}", name, number);
        fs::create_symlink(plainPath(undoFile), link, error);
        if (!error)
            return syncFolderOf(link);
        if (error != std::errc::file_exists)
            return cannotWrite(link, error);
    }
}

void forgetUndoFile(const fs::path &image, const fs::path &undoFile)
{
    const auto gone = plainPath(undoFile);
    for (const auto &note : notesOf(image)) {
        if (note.undoFile == gone)
            std::ignore = removeFile(note.link);
    }
}

std::vector<fs::path> notedUndoFiles(const fs::path &image)
{
    std::vector<fs::path> undoFiles;
    for (auto &note : notesOf(image))
        undoFiles.push_back(std::move(note.undoFile));
    return undoFiles;
}

} // namespace qed
