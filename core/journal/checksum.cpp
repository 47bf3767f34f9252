// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "core/journal/checksum.h"

#include <xxhash.h>

#include <new>

namespace qed {

struct Checksum::State {
    struct Free {
        void operator()(XXH3_state_t *state) const noexcept { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> hash { XXH3_createState() };
};

Checksum::Checksum(std::uint64_t seed) : m_state(std::make_unique<State>())
{
    if (!m_state->hash)
        throw std::bad_alloc();
    XXH3_64bits_reset_withSeed(m_state->hash.get(), seed);
}

Checksum::~Checksum() = default;

Checksum &Checksum::add(std::span<const std::byte> bytes)
{
    XXH3_64bits_update(m_state->hash.get(), bytes.data(), bytes.size());
    return *this;
}

std::uint64_t Checksum::value() const
{
    return XXH3_64bits_digest(m_state->hash.get());
}

} // namespace qed
