// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/protection.h"

namespace recourse {

std::string EvidenceDigester::hexDigest(std::string_view bytes) const {
    const Digest digest = m_evidence.digest(asBytes(bytes));
    return toHex(digest.bytes);
}

} // namespace recourse
