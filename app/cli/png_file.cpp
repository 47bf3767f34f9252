// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/png_file.h"

#include <png.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <vector>

namespace qed::cli {

namespace {

/// Empty when there is no memory for it.
std::vector<char> pngBytes(const Picture &picture)
{
    static_assert(sizeof(Colour) == 3);
    png_image header {};
    header.version = PNG_IMAGE_VERSION;
    header.width = picture.side();
    header.height = picture.side();
    header.format = PNG_FORMAT_RGB;
    std::vector<char> bytes(PNG_IMAGE_PNG_SIZE_MAX(header));
    png_alloc_size_t size = bytes.size();
    const int done = png_image_write_to_memory(
        &header, bytes.data(), &size, 0, picture.pixels().data(), 0, nullptr);
    png_image_free(&header);
    bytes.resize(done != 0 ? size : 0);
    return bytes;
}

} // namespace

Result<void> writePng(const Picture &picture, const std::string &path)
{
    const auto failed = [&path](int reason) {
        return std::unexpected(
            Error { .kind = ErrorKind::CannotWrite, .path = path, .systemError = reason });
    };
    const auto bytes = pngBytes(picture);
    if (bytes.empty())
        return failed(ENOMEM);
    errno = 0;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!file)
        return failed(errno);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (file)
        return {};
    const int reason = errno;
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return failed(reason);
}

} // namespace qed::cli
