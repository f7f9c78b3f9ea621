// SPDX-License-Identifier: GPL-3.0-or-later
#include "support_fakes/memory_file.h"

#include "support/text.h"
#include "support_fakes/memory_filter.h"

#include <algorithm>
#include <stdexcept>

namespace recourse {

/// Written to the file when it is committed.
class MemoryTransaction final : public CaseTransaction, public SerialSource, public EarlierCases {
public:
    explicit MemoryTransaction(MemoryFile& file) : m_file(file), m_serials(file.m_serials) {}

    Stored<std::optional<LoadedCase>> load(CaseId id) override { return m_file.load(id); }
    Stored<std::optional<CaseId>> doneBefore(std::int64_t commandId) override {
        const auto found = m_file.m_done.find(commandId);
        return found == m_file.m_done.end() ? std::optional<CaseId>() : std::optional(found->second);
    }
    SerialSource& serials() override { return *this; }
    EarlierCases& earlier() override { return *this; }
    std::int64_t next(std::string_view series) override { return ++m_serials[std::string(series)]; }
    std::vector<EarlierCase> sameProblem(const ProblemKey&, std::optional<Day>, Day, CaseId) override { return {}; }
    Stored<PartyId> partyNamed(const std::string& name) override {
        const auto size = static_cast<std::int64_t>(m_file.m_parties.size());
        return m_file.m_parties.try_emplace(name, PartyId(size + 1)).first->second;
    }
    Stored<Done> save(const CaseChange& change) override {
        m_saved = true;
        m_after = {change.after, change.version + 1};
        m_summary = change.summary;
        m_entry = {change.event, change.changes};
        return Done{};
    }
    Stored<Done> commit() override {
        if (!m_saved)
            return Done{};
        MemoryFile::StoredCase& stored = m_file.m_cases[m_after.file.complaint.id];
        stored.loaded = m_after;
        stored.summary = m_summary;
        stored.history.push_back(m_entry);
        m_file.m_done.emplace(m_entry.event.commandId, m_after.file.complaint.id);
        m_file.m_serials = m_serials;
        return Done{};
    }

private:
    MemoryFile& m_file;
    std::map<std::string, std::int64_t, std::less<>> m_serials;
    bool m_saved = false;
    LoadedCase m_after;
    CaseSummary m_summary;
    HistoryEntry m_entry;
};

Stored<std::string> MemoryFile::KeptFiles::keep(ByteView bytes) {
    std::string digest = toHex(bytes.first(std::min<std::size_t>(bytes.size(), 32)));
    content[digest] = Bytes(bytes.begin(), bytes.end());
    return digest;
}

Stored<Bytes> MemoryFile::KeptFiles::load(const std::string& digest) {
    const auto found = content.find(digest);
    if (found == content.end())
        return Error{StorageError{StorageError::Kind::Missing, digest}};
    if (toHex(ByteView(found->second).first(std::min<std::size_t>(found->second.size(), 32))) != digest)
        return Error{StorageError{StorageError::Kind::Corrupt, digest}};
    return found->second;
}

MemoryFile::MemoryFile(std::shared_ptr<const Office> office, PersonId signedIn, Instant now)
    : m_office(std::move(office))
    , m_signedIn(signedIn)
    , m_executor(*this, *this, m_ids, time, m_digester) {
    time.time = now;
}

CaseId MemoryFile::must(const std::string& verb, std::optional<CaseId> id, Draft draft) {
    const std::string procedure = m_office->procedures.back()->code;
    const auto done = m_executor.execute({verb, id, procedure, std::move(draft), m_ids.next(), m_signedIn});
    if (done)
        return done->file.complaint.id;
    std::string why = verb + " was refused";
    if (const auto* refused = std::get_if<Refused>(&done.error())) {
        for (const Refusal& refusal : refused->refusals)
            why += " " + refusal.why.id;
        for (const FieldIssue& issue : refused->issues)
            why += " " + issue.path + ":" + issue.what.id;
    }
    throw std::runtime_error(why);
}

Stored<std::unique_ptr<CaseTransaction>> MemoryFile::begin() {
    if (broken)
        return Error{*broken};
    return std::unique_ptr<CaseTransaction>(std::make_unique<MemoryTransaction>(*this));
}

Stored<std::optional<LoadedCase>> MemoryFile::load(CaseId id) {
    if (broken)
        return Error{*broken};
    const auto found = m_cases.find(id);
    return found == m_cases.end() ? std::optional<LoadedCase>() : std::optional(found->second.loaded);
}

Stored<std::optional<CaseId>> MemoryFile::findNumber(const std::string& number) {
    for (const auto& [id, stored] : m_cases) {
        if (stored.summary.number == number)
            return std::optional(id);
    }
    return std::optional<CaseId>();
}

ListRow MemoryFile::rowOf(const StoredCase& stored) const {
    return {stored.summary, stored.loaded.file.complaint.customer.value_or("")};
}

std::vector<ListRow> MemoryFile::matching(const Filter& filter) const {
    std::vector<ListRow> rows;
    for (const auto& [id, stored] : m_cases) {
        ListRow row = rowOf(stored);
        if (lets(filter, row, m_office->zone, time.time))
            rows.push_back(std::move(row));
    }
    return rows;
}

Stored<ListPage> MemoryFile::list(const ListRequest& request) {
    ++listed;
    if (broken)
        return Error{*broken};
    std::vector<ListRow> rows = matching(request.filter);
    const auto keyOf = [&request](const ListRow& row) { return PageKey{sortValue(request.sort, row), row.summary.id}; };
    const auto before = [&request](const PageKey& a, const PageKey& b) {
        return request.descending ? comesBefore(b, a) : comesBefore(a, b);
    };
    std::sort(rows.begin(), rows.end(), [&](const ListRow& a, const ListRow& b) { return before(keyOf(a), keyOf(b)); });
    ListPage page;
    for (ListRow& row : rows) {
        if (request.after && !before(*request.after, keyOf(row)))
            continue;
        if (static_cast<int>(page.rows.size()) == request.limit) {
            page.next = keyOf(page.rows.back());
            break;
        }
        page.rows.push_back(std::move(row));
    }
    return page;
}

Stored<CappedCount> MemoryFile::count(const Filter& filter, std::int64_t cap) {
    if (broken)
        return Error{*broken};
    const auto size = static_cast<std::int64_t>(matching(filter).size());
    return CappedCount{std::min(size, cap), size > cap};
}

Stored<std::vector<HistoryEntry>> MemoryFile::history(CaseId id) {
    if (broken)
        return Error{*broken};
    return m_cases.at(id).history;
}

Stored<std::vector<SimilarCase>> MemoryFile::similar(const SimilarRequest& request) {
    std::vector<SimilarCase> found;
    for (const auto& [id, stored] : m_cases) {
        SimilarCase one{rowOf(stored), {}};
        const auto note = [&one](const std::string& asked, const std::string& had, const char* reason) {
            if (!asked.empty() && normalisedKey(asked) == normalisedKey(had))
                one.reasons.emplace_back(reason);
        };
        note(request.customer, one.row.customer, "customer");
        note(request.product, one.row.summary.product, "product");
        note(request.batch, one.row.summary.batch, "batch");
        if (!one.reasons.empty())
            found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SimilarCase& a, const SimilarCase& b) { return a.reasons.size() > b.reasons.size(); });
    found.resize(std::min(found.size(), static_cast<std::size_t>(request.limit)), SimilarCase{});
    return found;
}

Stored<std::shared_ptr<const Office>> MemoryFile::office() {
    if (broken)
        return Error{*broken};
    return m_office;
}

Result<WorkdayList, std::vector<LineFault>> MemoryFile::read(const std::string&, std::string_view bytes) const {
    return parseWorkdays(bytes);
}

Stored<bool> MemoryFile::add(const CalendarData& data, const EventHead& head) {
    if (broken)
        return Error{*broken};
    if (data.revision != m_office->calendar.revision() + 1)
        return false;
    auto changed = std::make_shared<Office>(*m_office);
    changed->calendar = WorkCalendar::from(data).value();
    changed->calendars.add(std::make_shared<const WorkCalendar>(changed->calendar));
    m_office = std::move(changed);
    officeEvents.push_back(head);
    return true;
}

std::string MemoryFile::Documents::write(const Procedure& procedure) const {
    m_written.push_back(procedure);
    return std::to_string(m_written.size() - 1);
}

Result<Procedure, DocumentFaults> MemoryFile::Documents::read(std::string_view text) const {
    for (std::size_t i = 0; i < m_written.size(); ++i) {
        if (text == std::to_string(i))
            return m_written[i];
    }
    return Error{DocumentFaults{{"", {"procedure.fault.not-json", {}}, {"procedure.remedy.syntax", {}}}}};
}

const RuleShape& MemoryFile::Documents::shape() const {
    static const RuleShape kShape{{},
                                  true,
                                  {{"code", RuleFieldKind::Key, true, {}}},
                                  {{"routes", true, {{"key", RuleFieldKind::Key, true, {}}}, {}}}};
    return kShape;
}

RuleDraft MemoryFile::Documents::draftOf(std::string_view text) const {
    RuleDraft draft;
    if (!text.empty())
        draft.values["code"] = text;
    return draft;
}

Stored<bool> MemoryFile::Documents::add(const Procedure& procedure, const EventHead& head) {
    if (m_owner.broken)
        return Error{*m_owner.broken};
    const Procedure* newest = m_owner.m_office->findProcedure(procedure.code);
    if (procedure.revision != (newest != nullptr ? newest->revision + 1 : 1))
        return false;
    auto changed = std::make_shared<Office>(*m_owner.m_office);
    changed->procedures.push_back(std::make_shared<const Procedure>(procedure));
    m_owner.m_office = std::move(changed);
    m_owner.officeEvents.push_back(head);
    return true;
}

Stored<std::optional<Refused>> MemoryFile::change(const PeopleOrder& order) {
    if (broken)
        return Error{*broken};
    auto change = order.rule(m_office->people);
    if (!change)
        return std::optional(change.error());
    auto changed = std::make_shared<Office>(*m_office);
    const auto put = [this](auto& rows, auto row) {
        if (row.id.value() == 0)
            row.id = decltype(row.id)(m_ids.next());
        const auto old = std::find_if(rows.begin(), rows.end(), [&row](const auto& one) { return one.id == row.id; });
        if (old == rows.end())
            rows.push_back(std::move(row));
        else
            *old = std::move(row);
    };
    if (change->person)
        put(changed->people.persons, *change->person);
    if (change->substitution)
        put(changed->people.substitutions, *change->substitution);
    if (change->interest)
        put(changed->people.interests, *change->interest);
    if (order.password)
        passwords[order.password->person] = order.password->password;
    m_office = std::move(changed);
    officeEvents.push_back(order.head);
    return std::optional<Refused>();
}

Stored<bool> MemoryFile::isPassword(const TypedPassword& typed) {
    if (broken)
        return Error{*broken};
    return passwords[typed.person] == typed.password;
}

Stored<Done> MemoryFile::keep(const KeptDraft& draft) {
    if (broken)
        return Error{*broken};
    ++draftsWritten;
    std::erase_if(kept, [&draft](const KeptDraft& one) { return one.id == draft.id; });
    kept.insert(kept.begin(), draft);
    return Done{};
}

Stored<Done> MemoryFile::drop(std::int64_t id) {
    std::erase_if(kept, [id](const KeptDraft& one) { return one.id == id; });
    return Done{};
}

Stored<std::vector<KeptDraft>> MemoryFile::all() {
    if (broken)
        return Error{*broken};
    return kept;
}

} // namespace recourse
