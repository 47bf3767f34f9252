// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Is a running QEMU using the image? QEMU marks its use of an image by shared OFD locks on single
// bytes (its block/file-posix driver): byte 100 + n means "I use right n", byte 200 + n "nobody
// else may". Right 0 is consistent read, 1 write, 2 write unchanged, 3 resize.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace qed {

/// A process that has the image open, as far as this user may see.
struct ImageUser {
    int pid = 0;
    std::string name {}; ///< of its program, such as "qemu-system-x86"
    bool writes = false; ///< its descriptor can write
};

struct ImageUse {
    bool read = false; ///< somebody holds QEMU's lock for reading
    bool written = false; ///< somebody holds QEMU's lock for writing or resizing
    bool unknown = false; ///< there may be more than the two above say: the file system does not
                          ///< tell, or a document portal stands between (host_path.h)
    std::vector<ImageUser>
        users {}; ///< other processes with the file open, writers first; may be empty

    [[nodiscard]] bool any() const noexcept { return read || written; }
};

/// Asks which locks are held; takes none. `path` is opened for reading and closed again.
/// Processes are looked up only when a lock is held.
[[nodiscard]] Result<ImageUse> probeImageUse(const std::filesystem::path &path);

/// "process 4711 (qemu-system-x86)": the first of the users; empty when none can be seen.
[[nodiscard]] std::string userName(const ImageUse &use);

/// Takes the locks that a QEMU takes which opens the image for writing: 100, 101, 103 and 201, 203,
/// all shared. While they are held no QEMU opens the image without --force-share. They are held
/// until the last copy of the descriptor is closed; it must be open for reading.
/// Errors: InUse (`detail` names the process, where it can be seen) when another program holds a
/// lock that ours contradict, readers included. LocksUnknown where the file system has no such
/// locks, or does not tell of those of others, as the document portal of a sandbox does not. None
/// of ours is held after an error.
[[nodiscard]] Result<void> lockForWriting(int descriptor, const std::filesystem::path &path);

} // namespace qed
