// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"
#include "persistence/attachments/sql_attachment_store.h"
#include "persistence/calendar/sql_calendars.h"
#include "persistence/cases/sql_case_store.h"
#include "persistence/data_file.h"
#include "persistence/drafts/draft_files.h"
#include "persistence/office/sql_office_store.h"
#include "persistence/office/sql_people.h"
#include "persistence/procedures/sql_rule_documents.h"
#include "persistence/queries/sql_case_queries.h"
#include "wiring/protection.h"

namespace recourse {

/// An open data file and the one who signed in.
struct OpenedFile {
    std::unique_ptr<DataFile> file;
    const Keyring* keyring = nullptr; ///< of the file's protection
    PersonId person{0};
};

/// Puts stores, rules, clock and ids together over one open data file.
class FileBackend final : public Backend {
public:
    FileBackend(OpenedFile opened, std::unique_ptr<Clock> clock, QString draftFolder);

    Executor& executor() override { return m_executor; }
    CaseQueries& queries() override { return m_queries; }
    OfficeStore& offices() override { return m_offices; }
    Calendars& calendars() override { return m_calendars; }
    RuleDocuments& ruleDocuments() override { return m_ruleDocuments; }
    PeopleStore& people() override { return m_people; }
    DraftStore& drafts() override { return m_drafts; }
    AttachmentStore& attachments() override { return m_attachments; }
    IdSource& ids() override { return *m_ids; }
    [[nodiscard]] std::vector<std::shared_ptr<const Procedure>> presets() const override;
    Stored<bool> tidyUp() override { return m_queries.mergeSearchIndex(); }
    [[nodiscard]] const Clock& clock() const override { return *m_clock; }
    [[nodiscard]] PersonId signedIn() const override { return m_opened.person; }

private:
    OpenedFile m_opened;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<IdSource> m_ids;
    EvidenceDigester m_digester;
    SqlCaseStore m_store;
    SqlOfficeStore m_offices;
    SqlCalendars m_calendars;
    SqlRuleDocuments m_ruleDocuments;
    SqlPeople m_people;
    SqlCaseQueries m_queries;
    DraftFiles m_drafts;
    SqlAttachmentStore m_attachments;
    Executor m_executor;
};

} // namespace recourse
