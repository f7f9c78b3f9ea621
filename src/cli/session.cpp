// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/files.h"
#include "domain/casefile/reading_dates.h"
#include "presentation/start/start_presenter.h"
#include "presentation/stored_settings.h"
#include "support/text.h"
#include "wiring/bundled.h"
#include "wiring/disk_files.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace recourse {

namespace {

Office officeOfTheProgram(OfficeZone zone) {
    Office office;
    office.zone = std::move(zone);
    if (auto calendar = WorkCalendar::from(bundledCalendar()))
        office.calendar = *std::move(calendar);
    return office;
}

Failure asFailure(const SignInFailure& failure) {
    if (const auto* error = std::get_if<StorageError>(&failure))
        return *error;
    const bool wrong = std::holds_alternative<WrongCredentials>(failure);
    return refuse(wrong ? "cli.wrong-credentials" : "cli.not-a-sandbox").value;
}

Error<Sentence> noSuchProcedure(const std::string& code, const std::vector<std::string>& known) {
    return Error{Sentence{"cli.no-such-procedure", {code, join(known, ", ")}}};
}

} // namespace

CliSession::CliSession(const CommonOptions& options) : m_options(options), m_zone(officeZone(officeZoneName())) {
    m_texts = std::make_unique<Texts>(m_options.lang == "en" ? Language::English : Language::Chinese, m_zone);
    m_out = std::make_unique<Output>(m_options.json, *m_texts, m_zone);
}

CliSession::~CliSession() = default;

Result<Instant, Sentence> CliSession::now() const {
    const Instant clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (m_options.now.empty())
        return clock;
    const WorkCalendar calendar;
    const auto given = parseInstant(m_options.now, Reading{clock, &m_zone, &calendar, {}});
    if (!given)
        return Error{Sentence{"reading.time", {m_options.now}}};
    return *given;
}

Stored<std::shared_ptr<const Office>> CliSession::office() {
    if (m_office != nullptr)
        return m_office;
    if (m_options.file.empty()) {
        m_office = std::make_shared<const Office>(officeOfTheProgram(m_zone));
        return m_office;
    }
    auto loaded = files().office(m_options.file);
    if (loaded)
        m_office = *loaded;
    return loaded;
}

bool CliSession::findFile() {
    if (m_options.file.empty())
        m_options.file = recentFiles(StoredSettings()).value(0).toStdString();
    if (m_options.file.empty())
        m_out->usage({"cli.no-file", {}});
    return !m_options.file.empty();
}

Result<SignedIn, Failure> CliSession::signIn() {
    std::optional<Instant> rehearsal;
    if (!m_options.now.empty()) {
        const auto given = now();
        if (!given)
            return Error{Failure{Refused{{FieldIssue{"--now", given.error()}}, {}}}};
        rehearsal = *given;
    }
    auto entered = files().signIn({m_options.file, m_options.as, password(), rehearsal});
    if (entered)
        return *std::move(entered);
    return Error{asFailure(entered.error())};
}

Exit CliSession::failSignIn(const SignInFailure& failure) const {
    return m_out->fail(asFailure(failure));
}

DataFiles& CliSession::files() {
    if (m_files == nullptr)
        m_files = std::make_unique<DiskFiles>(defaultDraftRoot());
    return *m_files;
}

Stored<std::vector<std::shared_ptr<const Procedure>>> CliSession::procedures() {
    if (!m_options.file.empty()) {
        const auto all = office();
        return all ? Stored<std::vector<std::shared_ptr<const Procedure>>>((*all)->procedures) : Error{all.error()};
    }
    std::vector<std::shared_ptr<const Procedure>> presets;
    for (const std::string& code : presetCodes()) {
        if (auto found = findPreset(code); found != nullptr)
            presets.push_back(std::move(found));
    }
    return presets;
}

Result<std::shared_ptr<const Procedure>, Sentence> CliSession::procedure(const std::string& code, int revision) {
    if (m_options.file.empty())
        return preset(code, revision);
    const auto all = procedures();
    std::vector<std::string> known;
    std::shared_ptr<const Procedure> found;
    bool isThere = false;
    for (const auto& candidate : all ? *all : std::vector<std::shared_ptr<const Procedure>>()) {
        if (candidate->code == code && (revision == 0 || candidate->revision == revision))
            found = candidate;
        isThere = isThere || candidate->code == code;
        if (std::find(known.begin(), known.end(), candidate->code) == known.end())
            known.push_back(candidate->code);
    }
    if (found == nullptr && isThere)
        return Error{Sentence{"cli.no-such-revision", {code, std::int64_t{revision}}}};
    if (found == nullptr)
        return noSuchProcedure(code, known);
    return found;
}

Result<std::shared_ptr<const Procedure>, Sentence> CliSession::preset(const std::string& code, int revision) const {
    auto found = findPreset(code);
    if (found == nullptr)
        return noSuchProcedure(code, presetCodes());
    if (revision != 0 && found->revision != revision)
        return Error{Sentence{"cli.no-such-revision", {code, std::int64_t{revision}}}};
    return found;
}

std::string CliSession::procedureToBegin(const SignedIn& entered, const std::string& named) {
    const Office& office = *entered.office;
    if (!named.empty() || office.procedures.empty())
        return named;
    const auto inForce = office.proceduresInForce(office.zone.dayOf(entered.backend->clock().now()));
    return inForce.empty() ? office.procedures.front()->code : inForce.front()->code;
}

Reading CliSession::reading(const Office& office, const std::string& currency) const {
    const auto at = now();
    return Reading{at ? *at : Instant{}, &office.zone, &office.calendar, currency};
}

std::string CliSession::password() const {
    std::string typed;
    if (!m_options.passwordFile.empty()) {
        typed = firstLineOf(m_options.passwordFile);
    } else if (const char* given = std::getenv("RECOURSE_PASSWORD"); given != nullptr) {
        typed = given;
    } else {
        m_out->message(m_texts->text("cli.password"));
        std::getline(std::cin, typed);
    }
    return typed;
}

} // namespace recourse
