// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/seal.h"

namespace recourse {

/// Seals the draft files of the person who is signed in: nobody else at this desk can read them.
class DraftSeal {
public:
    virtual ~DraftSeal() = default;

    [[nodiscard]] virtual Bytes seal(std::int64_t draft, ByteView content) const = 0;
    /// Error: Damaged, also for a draft of somebody else.
    [[nodiscard]] virtual Result<Bytes, SealError> open(std::int64_t draft, ByteView sealed) const = 0;
};

} // namespace recourse
