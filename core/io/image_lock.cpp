// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/image_lock.h"

#include "core/io/file_source.h"
#include "core/io/host_path.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <format>
#include <fstream>
#include <optional>

namespace qed {

namespace {

constexpr off_t kUsesBase = 100;
constexpr off_t kDeniesBase = 200;
constexpr off_t kRightRead = 0;
constexpr off_t kRightWrite = 1;
constexpr off_t kRightResize = 3;

/// What a writer uses, and what it wants nobody else to do meanwhile.
constexpr std::array kWriterUses = { kRightRead, kRightWrite, kRightResize };
constexpr std::array kWriterDenies = { kRightWrite, kRightResize };

struct flock oneByte(short type, off_t at)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = at;
    lock.l_len = 1;
    return lock;
}

/// In the order of what counts: of several bytes, the greatest says whether one is held.
enum class Held : std::uint8_t { No, Unknown, Yes };

/// Whether another open file description holds a lock on the byte.
Held isHeld(int descriptor, off_t at)
{
    auto lock = oneByte(F_WRLCK, at);
    if (::fcntl(descriptor, F_OFD_GETLK, &lock) != 0)
        return Held::Unknown;
    return lock.l_type == F_UNLCK ? Held::No : Held::Yes;
}

Held isUsed(int descriptor, off_t right)
{
    return isHeld(descriptor, kUsesBase + right);
}

Held isDenied(int descriptor, off_t right)
{
    return isHeld(descriptor, kDeniesBase + right);
}

/// F_RDLCK or F_UNLCK on all bytes of a writer; false, with errno, when the system refuses.
bool setWriterLocks(int descriptor, short type)
{
    const auto set = [&](off_t at) {
        auto lock = oneByte(type, at);
        return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
    };
    return std::ranges::all_of(kWriterUses, [&](off_t right) {
        return set(kUsesBase + right);
    }) && std::ranges::all_of(kWriterDenies, [&](off_t right) { return set(kDeniesBase + right); });
}

/// Taking comes before asking, as QEMU does it: of two that begin at once, at least one sees the
/// other.
Held contradictsAWriter(int descriptor)
{
    Held any = Held::No;
    for (const auto right : kWriterUses)
        any = std::max(any, isDenied(descriptor, right));
    for (const auto right : kWriterDenies)
        any = std::max(any, isUsed(descriptor, right));
    return any;
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

std::string userName(const ImageUse &use)
{
    return use.users.empty() ? std::string {}
                             : std::format("process {} ({})", use.users[0].pid, use.users[0].name);
}

Result<ImageUse> probeImageUse(const std::filesystem::path &path)
{
    const auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    const int descriptor = (*file)->descriptor();
    const auto read = isUsed(descriptor, kRightRead);
    const auto written
        = std::max(isUsed(descriptor, kRightWrite), isUsed(descriptor, kRightResize));
    ImageUse use;
    use.read = read == Held::Yes;
    use.written = written == Held::Yes;
    use.unknown = read == Held::Unknown || written == Held::Unknown || hostPath(path);
    if (use.any())
        use.users = usersOf((*file)->identity());
    return use;
}

Result<void> lockForWriting(int descriptor, const std::filesystem::path &path)
{
    // Locks of a document are its portal's, which drops them when any descriptor of it is closed.
    if (hostPath(path))
        return std::unexpected(Error { .kind = ErrorKind::LocksUnknown, .path = path.string() });
    const bool taken = setWriterLocks(descriptor, F_RDLCK);
    const int code = errno;
    auto contradicts = Held::Unknown;
    if (taken)
        contradicts = contradictsAWriter(descriptor);
    else if (code == EAGAIN || code == EACCES) // refused only to one who meets a write lock
        contradicts = Held::Yes;
    if (contradicts == Held::No)
        return {};
    setWriterLocks(descriptor, F_UNLCK);
    if (contradicts == Held::Unknown)
        return std::unexpected(Error { .kind = ErrorKind::LocksUnknown,
            .path = path.string(),
            .systemError = taken ? 0 : code });
    const auto image = identify(descriptor);
    return std::unexpected(Error { .kind = ErrorKind::InUse,
        .path = path.string(),
        .detail = image ? userName({ .users = usersOf(*image) }) : std::string {} });
}

} // namespace qed
