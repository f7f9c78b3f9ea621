// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"

#include <map>

namespace recourse {

/// What a data file holds, kept in memory and written by the real executor. Filters, sorting and paging behave as those
/// of the stored file, on a few hundred cases.
class MemoryFile final : public Backend,
                         public CaseStore,
                         public CaseQueries,
                         public OfficeStore,
                         public DraftStore,
                         public Calendars,
                         public PeopleStore {
public:
    struct SettableClock final : Clock {
        Instant time{};
        [[nodiscard]] Instant now() const override { return time; }
    };

    explicit MemoryFile(std::shared_ptr<const Office> office, PersonId signedIn, Instant now);

    /// Bytes under themselves, which is digest enough for a test.
    struct KeptFiles final : AttachmentStore {
        std::map<std::string, Bytes> content;
        Stored<std::string> keep(ByteView bytes) override;
        Stored<Bytes> load(const std::string& digest) override;
    };

    /// Documents that were written can be read; any other text has one fault.
    struct Documents final : RuleDocuments {
        explicit Documents(MemoryFile& owner) : m_owner(owner) {}
        [[nodiscard]] Result<Procedure, DocumentFaults> read(std::string_view text) const override;
        [[nodiscard]] std::string write(const Procedure& procedure) const override;
        [[nodiscard]] RuleChanges compare(const Procedure&, const Procedure&) const override { return differences; }
        /// A member for the whole text, and a list of texts.
        [[nodiscard]] const RuleShape& shape() const override;
        [[nodiscard]] RuleDraft draftOf(std::string_view text) const override;
        [[nodiscard]] std::string textOf(const RuleDraft& draft) const override { return draft.typed("code"); }
        [[nodiscard]] std::string blank() const override { return {}; }
        Stored<bool> add(const Procedure& procedure, const EventHead& head) override;

        RuleChanges differences; ///< of any two

    private:
        MemoryFile& m_owner;
        mutable std::vector<Procedure> m_written;
    };

    SettableClock time;
    KeptFiles files;
    Documents documents{*this};
    std::vector<std::shared_ptr<const Procedure>> programs; ///< procedures that come with the program
    std::optional<StorageError> broken; ///< every call fails with it while it is set
    std::vector<KeptDraft> kept;
    int draftsWritten = 0;
    int listed = 0; ///< pages asked for
    int untidy = 0; ///< pieces left for later

    void signIn(PersonId person) { m_signedIn = person; }
    /// Does a verb without the desk; fails the test's run if it is refused.
    CaseId must(const std::string& verb, std::optional<CaseId> id, Draft draft);
    [[nodiscard]] const CaseFile& file(CaseId id) const { return m_cases.at(id).loaded.file; }
    [[nodiscard]] std::size_t size() const { return m_cases.size(); }

    Executor& executor() override { return m_executor; }
    CaseQueries& queries() override { return *this; }
    OfficeStore& offices() override { return *this; }
    Calendars& calendars() override { return *this; }
    RuleDocuments& ruleDocuments() override { return documents; }
    PeopleStore& people() override { return *this; }
    DraftStore& drafts() override { return *this; }
    AttachmentStore& attachments() override { return files; }
    IdSource& ids() override { return m_ids; }
    [[nodiscard]] std::vector<std::shared_ptr<const Procedure>> presets() const override { return programs; }
    Stored<bool> tidyUp() override { return untidy > 0 && --untidy > 0; }
    [[nodiscard]] const Clock& clock() const override { return time; }
    [[nodiscard]] PersonId signedIn() const override { return m_signedIn; }

    Stored<std::unique_ptr<CaseTransaction>> begin() override;

    Stored<std::optional<LoadedCase>> load(CaseId id) override;
    Stored<std::optional<CaseId>> findNumber(const std::string& number) override;
    Stored<ListPage> list(const ListRequest& request) override;
    Stored<CappedCount> count(const Filter& filter, std::int64_t cap) override;
    Stored<std::int64_t> dataVersion() override { return static_cast<std::int64_t>(m_done.size()); }
    Stored<std::vector<HistoryEntry>> history(CaseId id) override;
    Stored<std::vector<SimilarCase>> similar(const SimilarRequest& request) override;

    Stored<std::shared_ptr<const Office>> office() override;

    /// Our own table only.
    [[nodiscard]] Result<WorkdayList, std::vector<LineFault>> read(const std::string& name,
                                                                   std::string_view bytes) const override;
    Stored<bool> add(const CalendarData& data, const EventHead& head) override;
    std::vector<EventHead> officeEvents;

    Stored<std::optional<Refused>> change(const PeopleOrder& order) override;
    Stored<bool> isPassword(const TypedPassword& typed) override;
    std::map<PersonId, std::string> passwords; ///< those set or to be known

    Stored<Done> keep(const KeptDraft& draft) override;
    Stored<Done> drop(std::int64_t id) override;
    Stored<std::vector<KeptDraft>> all() override;

private:
    friend class MemoryTransaction;
    struct StoredCase {
        LoadedCase loaded;
        CaseSummary summary;
        std::vector<HistoryEntry> history;
    };
    struct Counter final : IdSource {
        std::int64_t last = 1000;
        std::int64_t next() override { return ++last; }
    };
    struct NoDigest final : Digester {
        [[nodiscard]] std::string hexDigest(std::string_view bytes) const override { return std::string(bytes); }
    };

    [[nodiscard]] ListRow rowOf(const StoredCase& stored) const;
    [[nodiscard]] std::vector<ListRow> matching(const Filter& filter) const;

    std::shared_ptr<const Office> m_office;
    PersonId m_signedIn;
    Counter m_ids;
    NoDigest m_digester;
    Executor m_executor;
    std::map<CaseId, StoredCase> m_cases;
    std::map<std::int64_t, CaseId> m_done;
    std::map<std::string, PartyId> m_parties;
    std::map<std::string, std::int64_t, std::less<>> m_serials;
};

} // namespace recourse
