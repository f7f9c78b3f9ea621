// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/tamper_evidence.h"

namespace recourse {

/// One event as the chain sees it. The payload is represented by its digest, so that it may be archived while the chain
/// stands. The first event follows the zero digest and has sequence 1.
struct ChainEvent {
    std::int64_t sequence;
    ByteView header; ///< who, when, what and why, built with ByteWriter
    Digest payload;
};

/// The hash of the event that follows `previous`.
[[nodiscard]] Digest chainHash(const TamperEvidence& evidence, const Digest& previous, const ChainEvent& event);

/// The end of the chain, signed at every commit: without it the last events could be cut off unnoticed.
struct ChainHead {
    std::int64_t sequence = 0;
    Digest hash;
};

/// What is signed for a head.
[[nodiscard]] Bytes signedContent(const ChainHead& head);

enum class ChainFault {
    Missing, ///< a sequence number is left out or stands twice
    Altered, ///< the event, or its place in the chain, is not what was written
    CutOff,  ///< the chain ends before or after the signed head
    Forged,  ///< the head is not signed with the file's key
};

/// Follows a chain event by event, in the order they are stored. It can be resumed at any head that is trusted.
class ChainCheck {
public:
    /// Does not own the evidence.
    explicit ChainCheck(const TamperEvidence& evidence, ChainHead from = {}) : m_evidence(evidence), m_reached(from) {}

    /// After a fault the check goes on from the stored hash, so that each fault is found once.
    [[nodiscard]] std::optional<ChainFault> follow(const ChainEvent& event, const Digest& storedHash);

    [[nodiscard]] std::optional<ChainFault> endAt(const ChainHead& head, const FileSignature& signature,
                                                  const PublicKey& signer) const;

private:
    const TamperEvidence& m_evidence;
    ChainHead m_reached;
};

} // namespace recourse
