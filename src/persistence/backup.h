// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"

namespace recourse {

/// Copies a data file, as it stands at one moment and while others work in it, into one self-contained file that is
/// checked before it is put in place; what is there already is left alone (Exists). Opens connections of its own,
/// needs nobody signed in, may run on any thread.
[[nodiscard]] Stored<Done> backupTo(const std::string& dataFile, const std::string& backup);

/// SQLite's own check of a file's structure. Corrupt if something is wrong.
[[nodiscard]] Stored<Done> checkIntegrity(const std::string& dataFile);

} // namespace recourse
