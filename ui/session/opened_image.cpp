// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/opened_image.h"

#include "core/io/host_path.h"

#include <utility>

namespace qed::ui {

Result<OpenedImage> openImage(const std::filesystem::path &file, const BaseLocations &bases)
{
    return Image::open(file, bases).transform([&](std::shared_ptr<const Image> image) {
        return OpenedImage { std::move(image), hostPath(file).value_or(std::filesystem::path()) };
    });
}

} // namespace qed::ui
