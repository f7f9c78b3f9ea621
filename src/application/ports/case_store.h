// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "domain/casefile/case_file.h"
#include "domain/casefile/difference.h"
#include "domain/casefile/sources.h"
#include "domain/casefile/summary.h"
#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

#include <memory>
#include <optional>

namespace recourse {

/// What happened to a case: one entry of its history.
struct EventHead {
    std::int64_t commandId = 0; ///< id of the draft that asked for it; never the same twice
    std::string verb;
    PersonId actor{0};
    std::string actorName;
    Instant at{};
    std::string reason; ///< where the verb took one
};

struct LoadedCase {
    CaseFile file;
    std::int64_t version = 0; ///< grows by one with every save
};

/// Everything one verb changed, saved together or not at all.
struct CaseChange {
    const CaseFile* before = nullptr; ///< null: a new case
    const CaseFile& after;
    std::int64_t version = 0; ///< the version that was loaded; 0 for a new case
    CaseSummary summary;
    std::vector<ProblemRow> problems;
    std::vector<Change> changes;
    EventHead event;
    std::vector<std::string> personalExtra; ///< keys of extra fields that are personal
};

/// One transaction that may write: opened locked against other writers, rolled back unless committed. A failure while a
/// rule asks serials() or earlier() is kept and returned by commit().
class CaseTransaction {
public:
    virtual ~CaseTransaction() = default;
    virtual Stored<std::optional<LoadedCase>> load(CaseId id) = 0;
    /// The case that this command was already done on: the answer to a repeated command after a crash.
    virtual Stored<std::optional<CaseId>> doneBefore(std::int64_t commandId) = 0;
    virtual SerialSource& serials() = 0;
    virtual EarlierCases& earlier() = 0;
    /// Finds the customer's entry by name, or makes a provisional one, which is filed with the next save.
    virtual Stored<PartyId> partyNamed(const std::string& name) = 0;
    virtual Stored<Done> save(const CaseChange& change) = 0;
    virtual Stored<Done> commit() = 0;
};

class CaseStore {
public:
    virtual ~CaseStore() = default;
    virtual Stored<std::unique_ptr<CaseTransaction>> begin() = 0;
};

} // namespace recourse
