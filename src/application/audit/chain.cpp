// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/chain.h"

namespace recourse {

Digest chainHash(const TamperEvidence& evidence, const Digest& previous, const ChainEvent& event) {
    ByteWriter link;
    link.field("recourse event 1").field(previous.bytes).number(event.sequence).field(event.header);
    link.field(event.payload.bytes);
    return evidence.digest(link.bytes());
}

Bytes signedContent(const ChainHead& head) {
    ByteWriter content;
    content.field("recourse head 1").number(head.sequence).field(head.hash.bytes);
    return std::move(content).bytes();
}

std::optional<ChainFault> ChainCheck::follow(const ChainEvent& event, const Digest& storedHash) {
    const auto previous = m_reached;
    m_reached = {event.sequence, storedHash};
    if (event.sequence != previous.sequence + 1)
        return ChainFault::Missing;
    if (chainHash(m_evidence, previous.hash, event) != storedHash)
        return ChainFault::Altered;
    return std::nullopt;
}

std::optional<ChainFault> ChainCheck::endAt(const ChainHead& head, const FileSignature& signature,
                                            const PublicKey& signer) const {
    if (!m_evidence.verify(signedContent(head), signature, signer))
        return ChainFault::Forged;
    if (head.sequence != m_reached.sequence || head.hash != m_reached.hash)
        return ChainFault::CutOff;
    return std::nullopt;
}

} // namespace recourse
