// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The bytes that the hex view shows: a bounded cache of pages that a worker fills.
#pragma once

#include "core/format/image.h"
#include "ui/session/job_runner.h"

#include <QObject>

#include <bitset>
#include <cstddef>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace qed::ui {

/// Lives on the window's thread.
class HexSource final : public QObject {
    Q_OBJECT
public:
    static constexpr std::uint64_t kPageBytes = 64ULL * 1024;
    static constexpr std::size_t kMaxPages = 64; ///< kept; the one not looked at for longest goes
    static constexpr std::uint64_t kBlockBytes = 4096; ///< of a page that can't be read whole

    enum class State : std::uint8_t {
        Absent, ///< behind the end of the file
        Reading,
        Ready,
        Failed, ///< the disk did not give it
    };
    struct Byte {
        State state = State::Absent;
        std::byte value {};
    };

    explicit HexSource(QObject *parent = nullptr);

    void setImage(std::shared_ptr<const Image> image);
    [[nodiscard]] std::uint64_t size() const noexcept;

    /// The byte at `offset`. What is not there is asked for, and pageRead() tells when it came.
    [[nodiscard]] Byte at(std::uint64_t offset);
    /// The table entry at `offset`; nothing unless all its bytes are ready.
    [[nodiscard]] std::optional<std::uint64_t> entryAt(std::uint64_t offset);
    [[nodiscard]] std::size_t pagesKept() const noexcept { return m_pages.size(); }

signals:
    void pageRead(std::uint64_t offset);

private:
    struct Page {
        bool ready = false;
        std::vector<std::byte> bytes {};
        std::bitset<kPageBytes / kBlockBytes> bad {};
        std::list<std::uint64_t>::iterator age {};
    };
    [[nodiscard]] static Page readPage(const Image &image, std::uint64_t offset);
    Page &page(std::uint64_t number);
    void readNext();
    void came(std::uint64_t number, Page page);

    std::shared_ptr<const Image> m_image;
    std::unordered_map<std::uint64_t, Page> m_pages; ///< by number
    std::list<std::uint64_t> m_ages; ///< page numbers, youngest first
    JobRunner m_runner;
};

} // namespace qed::ui
