// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/data_commands.h"

#include "persistence/schema/migration.h"

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
