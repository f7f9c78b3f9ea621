// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "application/ports/office.h"
#include "domain/casefile/verb.h"

#include <variant>

namespace recourse {

/// A verb asked for: on a case (none: a new one), with what was typed. The command id is the draft's; asking twice with
/// one id does the thing once.
struct Request {
    std::string verb;
    std::optional<CaseId> caseId;
    std::string procedure; ///< code; only for a new case
    Draft draft;
    std::int64_t commandId = 0;
    PersonId actor{0};
    std::optional<std::int64_t> seen{}; ///< version of the case that was looked at; none: as it is found
};

struct Executed {
    CaseFile file;
    std::int64_t version = 0;
    bool repeated = false; ///< it had already been done
};

/// Refused by rules or fields, or the file could not be read or written.
using Failure = std::variant<Refused, StorageError>;

/// Does verbs: locks and loads the case, asks the rules inside the transaction, and saves rows, event and list row
/// together.
class Executor {
public:
    Executor(CaseStore& store, OfficeStore& offices, IdSource& ids, const Clock& clock, const Digester& digester);
    Result<Executed, Failure> execute(const Request& request);

    /// Does all of them in one transaction or none: what each was refused for (empty: nothing), in their order. With
    /// dryRun nothing is saved at all.
    Stored<std::vector<Refused>> executeAll(const std::vector<Request>& requests, bool dryRun);

private:
    struct Task;

    /// Within a transaction that is not committed yet.
    Result<Executed, Failure> run(const Request& request, const Office& office, CaseTransaction& transaction);
    Result<Executed, Failure> apply(const Task& task);
    [[nodiscard]] Context contextFor(const Task& task, const Procedure& procedure);
    static Result<Executed, Failure> save(const Task& task, const Context& context, const LoadedCase* loaded,
                                          CaseFile after);

    CaseStore& m_store;
    OfficeStore& m_offices;
    IdSource& m_ids;
    const Clock& m_clock;
    const Digester& m_digester;
};

} // namespace recourse
