// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/chain.h"
#include "security/file_evidence.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct StoredEvent {
    std::int64_t sequence;
    std::string header;
    std::string payload;
    Digest hash;
};

/// Five events in a chain with a signed head, as a data file would keep them.
struct ChainedFile {
    Keyring keyring{[](PartyKeyId) { return std::nullopt; }};
    FileEvidence evidence{keyring};
    std::vector<StoredEvent> events;
    ChainHead head;
    FileSignature signature;
    PublicKey signer;

    ChainedFile() {
        keyring.makeDataKey();
        for (std::int64_t sequence = 1; sequence <= 5; ++sequence)
            append(sequence, "event " + std::to_string(sequence));
        signature = *evidence.sign(signedContent(head));
        signer = *evidence.signer();
        keyring.lock();
    }

    void append(std::int64_t sequence, const std::string& header) {
        StoredEvent event{sequence, header, "payload of " + header, {}};
        event.hash = chainHash(evidence, head.hash, chainEvent(event));
        head = {sequence, event.hash};
        events.push_back(event);
    }

    [[nodiscard]] ChainEvent chainEvent(const StoredEvent& event) const {
        return {event.sequence, asBytes(event.header), evidence.digest(asBytes(event.payload))};
    }

    /// The sequence numbers at which a fault was found, and what it was.
    [[nodiscard]] std::vector<std::pair<std::int64_t, ChainFault>> faults() const {
        std::vector<std::pair<std::int64_t, ChainFault>> found;
        ChainCheck check(evidence);
        for (const auto& event : events)
            if (const auto fault = check.follow(chainEvent(event), event.hash))
                found.emplace_back(event.sequence, *fault);
        if (const auto fault = check.endAt(head, signature, signer))
            found.emplace_back(0, *fault);
        return found;
    }
};

using Faults = std::vector<std::pair<std::int64_t, ChainFault>>;

} // namespace

TEST_CASE("an untouched chain is verified with nobody signed in", "[chain]") {
    const ChainedFile file;
    CHECK_FALSE(file.evidence.sign(asBytes("x")));
    CHECK_FALSE(file.evidence.signer());
    CHECK(file.faults().empty());
}

TEST_CASE("an event whose header or payload was edited is named", "[chain]") {
    ChainedFile file;
    auto& part = GENERATE(true, false) ? file.events[2].header : file.events[2].payload;
    part += "!";
    CHECK(file.faults() == Faults{{3, ChainFault::Altered}});
}

TEST_CASE("an edited event whose hash was made to fit betrays itself in the next", "[chain]") {
    ChainedFile file;
    file.events[2].payload = "forged";
    file.events[2].hash = chainHash(file.evidence, file.events[1].hash, file.chainEvent(file.events[2]));
    CHECK(file.faults() == Faults{{4, ChainFault::Altered}});
}

TEST_CASE("a removed event leaves a gap", "[chain]") {
    ChainedFile file;
    file.events.erase(file.events.begin() + 1);
    CHECK(file.faults() == Faults{{3, ChainFault::Missing}});
}

TEST_CASE("a removed first event leaves a gap", "[chain]") {
    ChainedFile file;
    file.events.erase(file.events.begin());
    CHECK(file.faults() == Faults{{2, ChainFault::Missing}});
}

TEST_CASE("events in another order are found, also when they are renumbered", "[chain]") {
    ChainedFile file;
    std::swap(file.events[1], file.events[2]);
    CHECK_FALSE(file.faults().empty());
    std::swap(file.events[1].sequence, file.events[2].sequence);
    CHECK_FALSE(file.faults().empty());
}

TEST_CASE("an event slipped in is found", "[chain]") {
    ChainedFile file;
    auto extra = file.events[2];
    extra.header = "never happened";
    extra.hash = chainHash(file.evidence, file.events[2].hash, file.chainEvent(extra));
    file.events.insert(file.events.begin() + 3, extra);
    CHECK(file.faults() == Faults{{3, ChainFault::Missing}, {4, ChainFault::Altered}});
}

TEST_CASE("a chain whose last events were cut off does not reach its signed head", "[chain]") {
    ChainedFile file;
    file.events.pop_back();
    CHECK(file.faults() == Faults{{0, ChainFault::CutOff}});
}

TEST_CASE("a head moved back to a chain cut short is forged", "[chain]") {
    ChainedFile file;
    file.events.pop_back();
    file.head = {4, file.events.back().hash};
    CHECK(file.faults() == Faults{{0, ChainFault::Forged}});
}

TEST_CASE("a chain is checked on from a head already trusted", "[chain]") {
    const ChainedFile file;
    ChainCheck check(file.evidence, {3, file.events[2].hash});
    CHECK_FALSE(check.follow(file.chainEvent(file.events[3]), file.events[3].hash));
    CHECK_FALSE(check.follow(file.chainEvent(file.events[4]), file.events[4].hash));
    CHECK_FALSE(check.endAt(file.head, file.signature, file.signer));
}
