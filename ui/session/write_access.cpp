// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/write_access.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace qed::ui {

namespace {

std::string ownerName(uid_t user)
{
    struct passwd entry {};
    struct passwd *found = nullptr;
    std::array<char, 4096> names {};
    if (::getpwuid_r(user, &entry, names.data(), names.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return std::to_string(user);
}

} // namespace

WriteAccess writeAccess(const std::filesystem::path &file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return { .allowed = ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0,
        .owner = ownerName(status.st_uid),
        .mode = status.st_mode & 07777U };
}

} // namespace qed::ui
