// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "domain/procedure/document_fault.h"

#include <map>
#include <vector>

namespace recourse {

/// Questions to the rules that need no case: due, classify, route, procedure.

struct DueOptions {
    std::string procedure;
    std::string received;
    std::vector<std::string> start; ///< EVENT=TIME
    std::vector<std::string> pause; ///< EVENT=FROM/TO
    std::string grade;
    std::string kind;
    std::vector<std::string> facts; ///< k=v
    bool explain = false;
};
Exit due(CliSession& session, const DueOptions& options);

struct ClassifyOptions {
    std::string procedure;
    std::vector<std::string> answers; ///< CRITERION=yes|no|unknown
    std::string amount;
};
Exit classify(CliSession& session, const ClassifyOptions& options);

struct RouteOptions {
    std::string procedure;
    std::string subject = "disposition";
    std::string grade;
    std::vector<std::string> dispositions;
    std::string amount;
    std::vector<std::string> facts;
};
Exit route(CliSession& session, const RouteOptions& options);

struct WindowOptions {
    std::string procedure;
    std::string received;
    std::vector<std::string> facts; ///< k=v; dates that windows are counted from too
};
Exit window(CliSession& session, const WindowOptions& options);

Exit listProcedures(CliSession& session);
struct ShowOptions {
    std::string code;
    int revision = 0;  ///< 0: the newest
    bool page = false; ///< as a page of Markdown
};
Exit showProcedure(CliSession& session, const ShowOptions& options);
/// The rule document itself.
Exit exportProcedure(CliSession& session, const ShowOptions& options);
Exit checkProcedure(CliSession& session, const std::string& path);
/// Says every fault with its place and remedy; Exit::Done if there is none.
Exit failDocument(const Output& out, const DocumentFaults& faults);
/// What differs between two of them. Each is the code of a preset, CODE@REVISION of the data file, or a document.
Exit diffProcedures(CliSession& session, const std::string& before, const std::string& after);
/// Adds a document to the data file as the next revision of its code.
Exit importProcedure(CliSession& session, const std::string& path, const std::string& reason);

} // namespace recourse
