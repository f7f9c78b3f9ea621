// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"

#include "application/case_view.h"
#include "domain/casefile/life.h"
#include "persistence/new_data_file.h"
#include "persistence/office/add_person.h"
#include "security/time_ordered_ids.h"
#include "wiring/bundled.h"
#include "wiring/clocks.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace recourse {

namespace {

constexpr PasswordCost kQuickPasswords{1, 8};

std::string idsOf(const Refused& refused) {
    std::string ids;
    for (const FieldIssue& issue : refused.issues)
        ids += (ids.empty() ? "" : " ") + issue.path + ":" + issue.what.id;
    for (const Refusal& refusal : refused.refusals)
        ids += (ids.empty() ? "" : " ") + refusal.why.id;
    return ids;
}

} // namespace

OfficeFixture::OfficeFixture(const std::string& procedure, Instant now, const Departments& departments)
    : m_procedure(procedure) {
    const std::string path = (m_folder.path() + QStringLiteral("/firm.recourse")).toStdString();
    DiskFiles files(m_folder.path() + QStringLiteral("/drafts"), kQuickPasswords);
    REQUIRE(files.create({path, "华成制药", {procedure}, "管理员", "secret-1", true}));
    auto opened = files.open(path);
    REQUIRE(opened);
    const auto administrator = signIn(*opened->file, "管理员", "secret-1");
    REQUIRE(administrator);
    opened->person = *administrator;
    TimeOrderedIds ids(millisecondsNow);
    const auto preset = findPreset(procedure);
    REQUIRE(preset != nullptr);
    for (const NamedKey& role : preset->roles) {
        const auto found = departments.find(role.key);
        const std::string department = found != departments.end() ? found->second : std::string();
        for (const std::string& name : {role.name.zh, role.name.zh + "二"}) {
            const EventHead head{ids.next(), "add-person", *administrator, "管理员", now, {}};
            const auto made = addPerson(*opened->file, {name, department, {role.key}, "secret-2"}, head, ids);
            REQUIRE(made);
            m_people.push_back(*made);
        }
    }
    auto clock = std::make_unique<RehearsalClock>(now);
    m_clock = clock.get();
    m_backend = std::make_unique<FileBackend>(*std::move(opened), std::move(clock), m_folder.path());
}

std::optional<Refused> OfficeFixture::attempt(std::string_view role, std::string_view verb, Draft draft) {
    const bool isSecond = role.ends_with("#2");
    role = role.substr(0, role.find('#'));
    const auto hasRole = [role](const Person& p) { return p.has(role); };
    auto person = std::find_if(m_people.begin(), m_people.end(), hasRole);
    INFO("somebody with the role " << role);
    REQUIRE(person != m_people.end());
    if (isSecond)
        person = std::find_if(std::next(person), m_people.end(), hasRole);
    Request request{std::string(verb), m_case, m_procedure, std::move(draft), m_backend->ids().next(), person->id};
    auto done = m_backend->executor().execute(request);
    if (!done) {
        if (const auto* storage = std::get_if<StorageError>(&done.error()))
            FAIL(storage->detail);
        return std::get<Refused>(done.error());
    }
    m_file = std::move(done->file);
    m_case = m_file.complaint.id;
    return std::nullopt;
}

std::string OfficeFixture::perform(std::string_view role, std::string_view verb, Draft draft) {
    const auto refused = attempt(role, verb, std::move(draft));
    return refused ? idsOf(*refused) : std::string();
}

void OfficeFixture::takeUp(const std::string& number) {
    const auto id = m_backend->queries().findNumber(number);
    REQUIRE(id);
    REQUIRE(*id);
    const auto loaded = m_backend->queries().load(**id);
    REQUIRE(loaded);
    REQUIRE(*loaded);
    m_case = **id;
    m_file = (*loaded)->file;
}

std::string OfficeFixture::stage() {
    return std::string(stageOf(m_file, procedure()));
}

std::vector<Guidance> OfficeFixture::guidance() {
    REQUIRE(m_case);
    const auto view = viewCase(*m_backend, *m_case);
    REQUIRE(view);
    REQUIRE(*view);
    return (*view)->guidance;
}

const Procedure& OfficeFixture::procedure() {
    const auto office = m_backend->offices().office();
    REQUIRE(office);
    const Procedure* found = (*office)->findProcedure(m_procedure);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace recourse
