// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/image_lock.h"

#include "core/io/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace qed {

namespace {

constexpr off_t kUsesBase = 100;
constexpr off_t kRightRead = 0;
constexpr off_t kRightWrite = 1;
constexpr off_t kRightResize = 3;

/// Whether another open file description holds a lock on the byte that says "I use this right".
bool isUsed(int descriptor, off_t right)
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kUsesBase + right;
    lock.l_len = 1;
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/// The descriptor's open flags stand in octal in /proc/PID/fdinfo/N.
bool canWrite(const std::filesystem::path &process, const std::filesystem::path &descriptor)
{
    std::ifstream info(process / "fdinfo" / descriptor.filename());
    std::string key;
    while (info >> key) {
        unsigned flags = 0;
        if (key == "flags:" && (info >> std::oct >> flags))
            return (flags & O_ACCMODE) != O_RDONLY;
    }
    return false;
}

std::optional<ImageUser> userIn(
    const std::filesystem::path &process, int pid, const FileIdentity &image)
{
    std::optional<ImageUser> user;
    std::error_code error;
    for (std::filesystem::directory_iterator at(process / "fd", error), end; !error && at != end;
        at.increment(error)) {
        const auto file = identify(at->path());
        if (!file || !file->sameFile(image))
            continue;
        if (!user)
            user = ImageUser { .pid = pid };
        user->writes = user->writes || canWrite(process, at->path());
    }
    if (user) {
        std::ifstream name(process / "comm");
        std::getline(name, user->name);
    }
    return user;
}

std::vector<ImageUser> usersOf(const FileIdentity &image)
{
    std::vector<ImageUser> users;
    std::error_code error;
    for (std::filesystem::directory_iterator at("/proc", error), end; !error && at != end;
        at.increment(error)) {
        const auto name = at->path().filename().string();
        int pid = 0;
        const auto [stop, wrong] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (wrong != std::errc {} || stop != name.data() + name.size() || pid == ::getpid())
            continue;
        if (auto user = userIn(at->path(), pid, image))
            users.push_back(std::move(*user));
    }
    std::ranges::stable_sort(
        users, [](const auto &a, const auto &b) { return a.writes > b.writes; });
    return users;
}

} // namespace

Result<ImageUse> probeImageUse(const std::filesystem::path &path)
{
    const auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    const int descriptor = (*file)->descriptor();
    ImageUse use;
    use.read = isUsed(descriptor, kRightRead);
    use.written = isUsed(descriptor, kRightWrite) || isUsed(descriptor, kRightResize);
    if (use.any())
        use.users = usersOf((*file)->identity());
    return use;
}

} // namespace qed
