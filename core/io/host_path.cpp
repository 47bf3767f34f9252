// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/io/host_path.h"

#include <linux/magic.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

#include <array>
#include <climits>
#include <string_view>

namespace qed {

std::optional<std::filesystem::path> hostPath(const std::filesystem::path &path)
{
    // Whoever owns an ordinary file can give it such an attribute, too.
    struct statfs status {};
    if (::statfs(path.c_str(), &status) != 0 || status.f_type != FUSE_SUPER_MAGIC)
        return std::nullopt;
    std::array<char, PATH_MAX> value {};
    const auto length
        = ::getxattr(path.c_str(), "user.document-portal.host-path", value.data(), value.size());
    if (length <= 0)
        return std::nullopt;
    // Some versions count the null character at the end.
    const std::string_view text(value.data(), static_cast<std::size_t>(length));
    const std::filesystem::path host(text.substr(0, text.find('\0')));
    return host.is_absolute() ? std::optional(host) : std::nullopt;
}

} // namespace qed
