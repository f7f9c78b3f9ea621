// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/disk_files.h"

#include "persistence/new_data_file.h"
#include "persistence/office/add_person.h"
#include "persistence/procedures/procedure_writer.h"
#include "security/time_ordered_ids.h"
#include "wiring/bundled.h"
#include "wiring/clocks.h"
#include "wiring/demo.h"
#include "wiring/demo_content.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse {

namespace {

MakeProtection protectionWith(const PasswordCost& cost, const Keyring** keyring) {
    return [cost, keyring](FindWrappedKey findPartyKey) -> std::unique_ptr<Protection> {
        auto protection = std::make_unique<SodiumProtection>(std::move(findPartyKey), cost);
        if (keyring != nullptr)
            *keyring = &protection->keyring();
        return protection;
    };
}

/// A folder per data file, named by a fingerprint of its path.
QString draftFolderFor(const QString& root, const std::string& path) {
    const QByteArray whole = QFileInfo(QString::fromStdString(path)).absoluteFilePath().toUtf8();
    return root + u'/' +
           QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16));
}

/// Every role of the procedures: what the first account of a file has.
std::vector<std::string> allRoles(const std::vector<std::shared_ptr<const Procedure>>& procedures) {
    std::vector<std::string> roles{"administrator"};
    for (const auto& procedure : procedures) {
        for (const NamedKey& role : procedure->roles) {
            if (std::find(roles.begin(), roles.end(), role.key) == roles.end())
                roles.push_back(role.key);
        }
    }
    return roles;
}

} // namespace

std::vector<Preset> DiskFiles::presets() const {
    std::vector<Preset> presets;
    for (const std::string& code : presetCodes()) {
        if (const auto procedure = findPreset(code); procedure != nullptr)
            presets.push_back({code, procedure->title, procedure->trade, procedure->summary, procedure->gaps});
    }
    return presets;
}

Stored<Done> DiskFiles::create(const NewFile& file) {
    CreateOptions options;
    std::vector<std::shared_ptr<const Procedure>> chosen;
    for (const std::string& code : file.procedures) {
        const auto preset = findPreset(code);
        if (preset == nullptr)
            continue;
        options.procedures.push_back(writeProcedure(*preset));
        chosen.push_back(preset);
    }
    options.company = file.company;
    options.calendar = bundledCalendar();
    options.zoneName = officeZoneName().toStdString();
    options.zone = officeZone(officeZoneName());
    options.personName = file.personName;
    options.roles = allRoles(chosen);
    options.password = file.password;
    options.sandbox = file.sandbox;
    options.createdAt = SystemClock().now();
    TimeOrderedIds ids(millisecondsNow);
    return createDataFile(file.path, options, protectionWith(m_cost, nullptr), ids);
}

Stored<Done> DiskFiles::createDemo(const DemoFile& demo) {
    const Instant now = demo.now.value_or(SystemClock().now());
    const std::string name(kDemoAdministrator);
    const std::string password(kDemoPassword);
    const NewFile file{demo.path, "华成制药", {"pharma", "iso-a-d"}, name, password, true};
    if (auto made = create(file); !made)
        return made;
    auto opened = open(demo.path);
    if (!opened)
        return Error{opened.error()};
    const auto administrator = recourse::signIn(*opened->file, name, password);
    if (!administrator)
        return Error{StorageError{StorageError::Kind::Failed, "nobody can sign in to the new file"}};
    opened->person = *administrator;
    TimeOrderedIds ids(millisecondsNow);
    std::vector<Person> people;
    for (const DemoPerson& one : demoPeople()) {
        const EventHead head{ids.next(), "add-person", *administrator, name, now, {}};
        const auto made = addPerson(
            *opened->file, {std::string(one.name), std::string(one.department), one.roles, password}, head, ids);
        if (!made)
            return Error{made.error()};
        people.push_back(*made);
    }
    auto clock = std::make_unique<RehearsalClock>(now);
    RehearsalClock& hands = *clock;
    FileBackend backend(*std::move(opened), std::move(clock), draftFolderFor(m_draftRoot, demo.path));
    const auto played = DemoPlayer(backend, hands, std::move(people)).play({demo.complaints, demo.seed}, now);
    if (played)
        return Done{};
    if (const auto* storage = std::get_if<StorageError>(&played.error()))
        return Error{*storage};
    const auto& refused = std::get<Refused>(played.error());
    const std::string why = refused.issues.empty() ? refused.refusals.front().why.id
                                                   : refused.issues.front().path + " " + refused.issues.front().what.id;
    return Error{StorageError{StorageError::Kind::Failed, "a case of the demonstration was refused: " + why}};
}

Stored<OpenedFile> DiskFiles::open(const std::string& path) const {
    OpenedFile opened;
    auto file = openDataFile(path, protectionWith(m_cost, &opened.keyring), SystemClock().now());
    if (!file)
        return Error{file.error()};
    opened.file = *std::move(file);
    return opened;
}

Stored<std::vector<std::string>> DiskFiles::accounts(const std::string& path) {
    const auto opened = open(path);
    if (!opened)
        return Error{opened.error()};
    return accountNames(*opened->file);
}

Stored<std::shared_ptr<const Office>> DiskFiles::office(const std::string& path) {
    const auto opened = open(path);
    if (!opened)
        return Error{opened.error()};
    return SqlOfficeStore(*opened->file).office();
}

Result<OpenedFile, SignInFailure> DiskFiles::enter(const SignInRequest& request) const {
    auto opened = open(request.path);
    if (!opened)
        return Error{SignInFailure{opened.error()}};
    const auto person = recourse::signIn(*opened->file, request.name, request.password);
    if (!person) {
        if (const auto* storage = std::get_if<StorageError>(&person.error()))
            return Error{SignInFailure{*storage}};
        return Error{SignInFailure{WrongCredentials{}}};
    }
    opened->person = *person;
    return *std::move(opened);
}

Result<SignedIn, SignInFailure> DiskFiles::signIn(const SignInRequest& request) {
    auto opened = enter(request);
    if (!opened)
        return Error{opened.error()};
    const auto office = SqlOfficeStore(*opened->file).office();
    if (!office)
        return Error{SignInFailure{office.error()}};
    if (request.rehearsal && !(*office)->sandbox)
        return Error{SignInFailure{NotASandbox{}}};
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (request.rehearsal)
        clock = std::make_unique<RehearsalClock>(*request.rehearsal);
    auto backend =
        std::make_shared<FileBackend>(*std::move(opened), std::move(clock), draftFolderFor(m_draftRoot, request.path));
    return SignedIn{std::move(backend), *office};
}

QString defaultDraftRoot() {
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", QStandardPaths::writableLocation(QStandardPaths::HomeLocation) +
                                                   QStringLiteral("/.local/state"));
    return state + QStringLiteral("/recourse/drafts");
}

} // namespace recourse
