// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/data_commands.h"

#include "domain/procedure/names.h"
#include "persistence/schema/migration.h"

#include <algorithm>
#include <sqlite3.h>

#include <QtGlobal>

namespace recourse {

namespace {

std::int64_t newestSchema() {
    return migrations().back().version;
}

} // namespace

Exit initFile(CliSession& session, NewFile file) {
    if (session.options().file.empty())
        return session.out().usage({"cli.no-file", {}});
    for (const std::string& code : file.procedures) {
        if (const auto known = session.preset(code); !known)
            return session.out().usage(known.error());
    }
    file.path = session.options().file;
    file.password = session.password();
    const auto made = session.files().create(file);
    if (!made)
        return session.out().fail(made.error());
    if (session.out().wantsJson())
        session.out().print({{"file", file.path},
                             {"procedures", file.procedures},
                             {"sandbox", file.sandbox},
                             {"admin", file.personName}});
    else
        session.out().printLine(fromUtf8(file.path));
    return Exit::Done;
}

Exit demoFile(CliSession& session, int complaints, int seed) {
    if (session.options().file.empty())
        return session.out().usage({"cli.no-file", {}});
    const auto made = session.files().createDemo({session.options().file, complaints, seed});
    if (!made)
        return session.out().fail(made.error());
    if (session.out().wantsJson())
        session.out().print({{"file", session.options().file}, {"complaints", complaints}, {"seed", seed}});
    else
        session.out().printLine(fromUtf8(session.options().file));
    return Exit::Done;
}

Exit addUser(CliSession& session, const NewAccount& account) {
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    std::vector<FieldIssue> issues;
    for (const std::string& role : account.roles) {
        const auto& procedures = (*office)->procedures;
        const bool known = std::any_of(procedures.begin(), procedures.end(), [&role](const auto& procedure) {
            return findKey(procedure->roles, role) != nullptr;
        });
        if (!known)
            issues.push_back(issue("--role", "cli.no-such-role", {role}));
    }
    for (const Person& person : (*office)->people.persons) {
        if (person.name == account.name)
            issues.push_back(issue("name", "cli.name-taken", {account.name}));
    }
    if (account.password.empty())
        issues.push_back(issue("--new-password-file", "required.field"));
    if (!issues.empty())
        return session.out().fail(Refused{issues, {}});
    const auto added = session.files().addAccount(
        {session.options().file, session.options().as, session.password(), std::nullopt}, account);
    if (added) {
        session.out().printLine(fromUtf8(account.name));
        return Exit::Done;
    }
    return session.failSignIn(added.error());
}

Exit version(CliSession& session) {
    const Json versions{{"version", RECOURSE_VERSION},
                        {"schema", newestSchema()},
                        {"qt", qVersion()},
                        {"sqlite", sqlite3_libversion()}};
    if (session.out().wantsJson()) {
        session.out().print(versions);
        return Exit::Done;
    }
    session.out().printLine(QStringLiteral("Recourse %1 · schema %2 · Qt %3 · SQLite %4")
                                .arg(QStringLiteral(RECOURSE_VERSION), QString::number(newestSchema()),
                                     QString::fromLatin1(qVersion()), QString::fromLatin1(sqlite3_libversion())));
    return Exit::Done;
}

} // namespace recourse
