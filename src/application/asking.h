// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "domain/casefile/context.h"

namespace recourse {

/// Rules are only asked here, nothing is filed: no id or number is ever given.
class NoIds final : public IdSource {
public:
    std::int64_t next() override { return 0; }
};
class NoSerials final : public SerialSource {
public:
    std::int64_t next(std::string_view) override { return 0; }
};
class NoEarlierCases final : public EarlierCases {
public:
    std::vector<EarlierCase> sameProblem(const ProblemKey&, std::optional<Day>, Day, CaseId) override { return {}; }
};
class NoDigester final : public Digester {
public:
    [[nodiscard]] std::string hexDigest(std::string_view) const override { return {}; }
};

/// A context for questions about a case.
struct Asking {
    NoIds ids;
    NoSerials serials;
    NoEarlierCases earlier;
    NoDigester digester;

    [[nodiscard]] Context about(const Procedure& procedure, const Office& office, const Person& person, Instant now) {
        return Context{procedure,
                       office.calendar,
                       office.calendars,
                       office.zone,
                       office.people,
                       person,
                       now,
                       ids,
                       serials,
                       earlier,
                       digester,
                       office.newerRevision(procedure, office.zone.dayOf(now))};
    }
};

} // namespace recourse
