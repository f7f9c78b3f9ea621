// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "wiring/clocks.h"

#include <vector>

namespace recourse {

/// Plays believable cases through the same verbs as the window, each a few steps further than the one before, in the
/// weeks before `now`. The first refusal or storage error ends it and is returned.
class DemoPlayer {
public:
    DemoPlayer(Backend& backend, RehearsalClock& clock, std::vector<Person> people)
        : m_backend(backend)
        , m_clock(clock)
        , m_people(std::move(people)) {}

    /// Complaints first … first + count - 1 of all there could be.
    struct Selection {
        int count;
        int first;
    };
    Result<Done, Failure> play(Selection complaints, Instant now);

private:
    struct Played {
        CaseId id;
        int number;
    };
    using Step = void (DemoPlayer::*)(const Played&);
    static const std::vector<Step>& steps();

    void acknowledge(const Played& played);
    void classify(const Played& played);
    void notify(const Played& played);
    void answerNotice(const Played& played);
    void takeBack(const Played& played);
    void inspect(const Played& played);
    void investigate(const Played& played);
    void propose(const Played& played);
    void approve(const Played& played);
    void carryOut(const Played& played);
    void close(const Played& played);

    /// Does a verb in somebody's name, an hour after the last; nothing once something failed.
    std::optional<CaseId> perform(std::string_view role, std::string_view verb, std::optional<CaseId> id, Draft draft);

    Backend& m_backend;
    RehearsalClock& m_clock;
    std::vector<Person> m_people;
    std::optional<Failure> m_failure;
};

} // namespace recourse
