// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The picture of a map as a file.
#pragma once

#include "ui/map/map_page.h"

#include <QString>

#include <memory>
#include <optional>

namespace qed::ui {

/// What the ending of a file's name asks for; nothing for another ending. A name without one is
/// that of a PNG.
enum class PictureForm : std::uint8_t { Png, Svg };
[[nodiscard]] std::optional<PictureForm> pictureForm(const QString &path);

/// What a picture is made from. Values and shared pointers: for a worker.
struct PictureSubject {
    std::shared_ptr<const MapPyramid> pyramid {};
    PageFacts facts {};
    PageStyle style {};
};

/// In the form that the name's ending asks for. Empty when all went well, else why not; a file
/// that stood there is then as it was. For a worker.
[[nodiscard]] QString saveMapPicture(const QString &path, const PictureSubject &subject);

} // namespace qed::ui
