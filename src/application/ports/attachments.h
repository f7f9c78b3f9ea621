// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "support/bytes.h"

namespace recourse {

/// The largest file that can be attached.
inline constexpr std::int64_t kLargestAttachment = 25 * 1024 * 1024;

/// Keeps the bytes of attached files under their digest (BLAKE2b-256, hexadecimal): the same bytes once, never changed.
/// What no record names does no harm.
class AttachmentStore {
public:
    virtual ~AttachmentStore() = default;
    /// The digest. Precondition: not larger than kLargestAttachment. Kept when it returns, before the record that names
    /// it.
    virtual Stored<std::string> keep(ByteView content) = 0;
    /// Missing if there is none; Corrupt if the bytes are not those that were kept.
    virtual Stored<Bytes> load(const std::string& digest) = 0;
};

} // namespace recourse
