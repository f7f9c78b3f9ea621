// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// Adds files to a case, one after the other; stops at the first that is refused.
Exit attachFiles(CliSession& session, const std::string& number, const std::vector<std::string>& paths);

/// The attachments of a case; with a folder they are saved there, under names that are free.
Exit listAttachments(CliSession& session, const std::string& number, const std::string& folder);

} // namespace recourse
