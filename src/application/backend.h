// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/executor.h"
#include "application/ports/attachments.h"
#include "application/ports/calendars.h"
#include "application/ports/case_queries.h"
#include "application/ports/draft_store.h"
#include "application/ports/people_store.h"
#include "application/ports/rule_documents.h"

namespace recourse {

/// One open data file with somebody signed in, for one thread at a time.
class Backend {
public:
    virtual ~Backend() = default;
    virtual Executor& executor() = 0;
    virtual CaseQueries& queries() = 0;
    virtual OfficeStore& offices() = 0;
    virtual Calendars& calendars() = 0;
    virtual RuleDocuments& ruleDocuments() = 0;
    virtual PeopleStore& people() = 0;
    virtual DraftStore& drafts() = 0;
    virtual AttachmentStore& attachments() = 0;
    virtual IdSource& ids() = 0;
    /// The procedures that come with the program, whether or not the file uses them. Takes a moment.
    [[nodiscard]] virtual std::vector<std::shared_ptr<const Procedure>> presets() const = 0;
    /// Does a piece of what saving left for later; false: nothing is left. For moments in which nobody waits.
    virtual Stored<bool> tidyUp() = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    [[nodiscard]] virtual PersonId signedIn() const = 0;
};

} // namespace recourse
