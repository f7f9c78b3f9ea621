// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// Data files: made, filled, named.

/// Path and password of the file are the session's.
Exit initFile(CliSession& session, NewFile file);
Exit demoFile(CliSession& session, int complaints, int seed);
Exit version(CliSession& session);

} // namespace recourse
