// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/disk_files.h"

#include "persistence/new_data_file.h"
#include "security/time_ordered_ids.h"
#include "wiring/bundled.h"
#include "wiring/clocks.h"
#include "wiring/demo.h"

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
    return root + u'/' + QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16));
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
    for (const BundledProcedure& bundled : bundledProcedures())
        presets.push_back({bundled.procedure->code, bundled.procedure->title, bundled.procedure->trade,
                           bundled.procedure->summary});
    return presets;
}

Stored<Done> DiskFiles::create(const NewFile& file) {
    CreateOptions options;
    std::vector<std::shared_ptr<const Procedure>> chosen;
    for (const BundledProcedure& bundled : bundledProcedures()) {
        const auto& codes = file.procedures;
        if (std::find(codes.begin(), codes.end(), bundled.procedure->code) == codes.end())
            continue;
        options.procedures.push_back(bundled.document);
        chosen.push_back(bundled.procedure);
    }
    options.company = file.company;
    options.calendar = bundledCalendar();
    options.zoneName = officeZoneName().toStdString();
    options.zone = officeZone(officeZoneName());
    options.personName = file.personName;
    options.roles = allRoles(chosen);
    options.password = file.password;
    options.sandbox = file.sandbox;
    TimeOrderedIds ids(millisecondsNow);
    return createDataFile(file.path, options, protectionWith(m_cost, nullptr), ids, SystemClock().now());
}

Stored<Done> DiskFiles::createDemo(const std::string& path, int complaints) {
    return makeDemo(*this, path, complaints);
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

Result<SignedIn, SignInFailure> DiskFiles::signIn(const SignInRequest& request) {
    auto opened = open(request.path);
    if (!opened)
        return Error{SignInFailure{opened.error()}};
    const auto office = SqlOfficeStore(*opened->file).office();
    if (!office)
        return Error{SignInFailure{office.error()}};
    if (request.rehearsal && !(*office)->sandbox)
        return Error{SignInFailure{NotASandbox{}}};
    const auto person = recourse::signIn(*opened->file, request.name, request.password);
    if (!person) {
        if (const auto* storage = std::get_if<StorageError>(&person.error()))
            return Error{SignInFailure{*storage}};
        return Error{SignInFailure{WrongCredentials{}}};
    }
    opened->person = *person;
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (request.rehearsal)
        clock = std::make_unique<RehearsalClock>(*request.rehearsal);
    auto backend = std::make_shared<FileBackend>(*std::move(opened), std::move(clock),
                                                 draftFolderFor(m_draftRoot, request.path));
    return SignedIn{std::move(backend), *office};
}

QString defaultDraftRoot() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QStandardPaths::writableLocation(QStandardPaths::HomeLocation) +
                                                                     QStringLiteral("/.local/state"));
    return state + QStringLiteral("/recourse/drafts");
}

} // namespace recourse
