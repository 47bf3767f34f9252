// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/backing/chain.h"

#include "core/io/file_source.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <utility>

namespace qed {

namespace {

/// QEMU takes a name with a colon before the first slash for a protocol, but for "file:".
bool isProtocol(std::string_view name)
{
    const auto colon = name.find(':');
    return colon != std::string_view::npos && colon < name.find('/');
}

std::string_view withoutFilePrefix(std::string_view name)
{
    constexpr std::string_view prefix = "file:";
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

LinkState stateOf(const Error &error)
{
    return error.systemError == EACCES || error.systemError == EPERM ? LinkState::NotAllowed
                                                                     : LinkState::Missing;
}

/// Follows one image's base after the other.
class ChainWalk final {
public:
    explicit ChainWalk(const Image &image)
        : m_bases(image.baseLocations())
        , m_virtualSize(image.header().imageSize)
    {
        if (image.file() != nullptr)
            m_seen.push_back(image.file()->identity());
    }

    std::vector<ChainLink> follow(const Image &top)
    {
        std::vector<ChainLink> links;
        const Image *above = &top;
        std::shared_ptr<const Image> current;
        while (above != nullptr && above->backingName()) {
            if (links.size() == kMaxChainLength) {
                links.back().state = LinkState::TooDeep;
                break;
            }
            const bool raw = above->header().hasFeature(kFeatureBackingIsRaw);
            auto next = open(
                *above->backingName(), above->path().parent_path(), raw, links.emplace_back());
            current = std::move(next);
            above = current.get();
        }
        return links;
    }

private:
    /// Fills in `link`; returns the base image when it is QED and its chain goes on.
    std::shared_ptr<const Image> open(
        const std::string &name, const std::filesystem::path &folder, bool raw, ChainLink &link)
    {
        link.recordedName = name;
        const auto plain = withoutFilePrefix(name);
        if (isProtocol(plain)) {
            link.state = LinkState::NotAFilePath;
            return nullptr;
        }
        link.expectedPath = folder / std::filesystem::path(plain);
        const auto located = m_bases.find(link.expectedPath);
        link.path = located == m_bases.end() ? link.expectedPath : located->second;
        auto file = FileSource::open(link.path);
        if (!file) {
            link.state = stateOf(file.error());
            return nullptr;
        }
        const auto identity = (*file)->identity();
        link.fileSize = identity.size;
        link.format = raw ? "raw" : probeFormat(**file);
        if (std::ranges::any_of(
                m_seen, [&](const FileIdentity &seen) { return seen.sameFile(identity); })) {
            link.state = LinkState::Loop;
            return nullptr;
        }
        m_seen.push_back(identity);
        return sizeOf(link);
    }

    std::shared_ptr<const Image> sizeOf(ChainLink &link)
    {
        std::shared_ptr<const Image> image;
        if (link.format == "raw") {
            link.virtualSize = link.fileSize;
        } else if (link.format == "qed") {
            if (auto opened = Image::open(link.path)) {
                image = *opened;
                link.virtualSize = image->header().imageSize;
            }
        }
        link.smaller = link.virtualSize && *link.virtualSize < m_virtualSize;
        m_virtualSize = link.virtualSize.value_or(m_virtualSize);
        return image;
    }

    const BaseLocations &m_bases;
    std::uint64_t m_virtualSize;
    std::vector<FileIdentity> m_seen;
};

} // namespace

std::vector<ChainLink> resolveChain(const Image &image)
{
    return ChainWalk(image).follow(image);
}

bool lost(const ChainLink &link)
{
    return link.state == LinkState::Missing || link.state == LinkState::NotAllowed;
}

std::uint64_t baseReach(const Image &image)
{
    const auto chain = resolveChain(image);
    if (chain.empty())
        return 0;
    return chain.front().virtualSize.value_or(~std::uint64_t { 0 });
}

} // namespace qed
