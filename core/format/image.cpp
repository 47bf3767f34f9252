// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/format/image.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qed {

bool Image::checkable() const noexcept
{
    return std::ranges::none_of(m_problems, &HeaderProblem::fatal);
}

Result<std::shared_ptr<const Image>> Image::open(
    const std::filesystem::path &path, BaseLocations bases)
{
    auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<Image> image(new Image);
    image->m_path = path;
    image->m_bases = std::move(bases);
    image->m_file = file->get();
    image->m_source = std::move(*file);
    if (auto loaded = image->load(); !loaded)
        return std::unexpected(loaded.error());
    return image;
}

Result<std::shared_ptr<const Image>> Image::open(
    std::unique_ptr<ByteSource> source, std::filesystem::path path, BaseLocations bases)
{
    std::shared_ptr<Image> image(new Image);
    image->m_path = std::move(path);
    image->m_bases = std::move(bases);
    image->m_source = std::move(source);
    if (auto loaded = image->load(); !loaded)
        return std::unexpected(loaded.error());
    return image;
}

Result<void> Image::load()
{
    std::array<std::byte, kHeaderBytes> bytes {};
    const auto present = std::span(bytes).first(
        static_cast<std::size_t>(std::min<std::uint64_t>(m_source->size(), kHeaderBytes)));
    if (auto result = m_source->read(0, present); !result)
        return result;
    m_header = decodeHeader(present);
    m_problems = checkHeader(m_header, m_source->size());
    m_geometry = Geometry::from(m_header, m_source->size());

    const bool nameUsable = m_geometry && m_header.hasFeature(kFeatureBackingFile)
        && std::ranges::none_of(m_problems, [](const HeaderProblem &problem) {
               return problem.field == HeaderField::BackingNameOffset
                   || problem.field == HeaderField::BackingNameSize;
           });
    if (!nameUsable)
        return {};
    std::string name(m_header.backingNameSize, '\0');
    // The header's rest may be cut off in a damaged file; the name is then simply not known.
    if (m_source->read(m_header.backingNameOffset, std::as_writable_bytes(std::span(name))))
        m_backingName = std::move(name);
    return {};
}

} // namespace qed
