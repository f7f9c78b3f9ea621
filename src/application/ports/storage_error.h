// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <string>

namespace recourse {

/// What went wrong outside the program's own rules. The detail is for the log, not for people.
struct StorageError {
    enum class Kind { Missing, Exists, Locked, ReadOnly, NotOurs, NewerSchema, Corrupt, Busy, Full, SignedOut, Failed };
    Kind kind = Kind::Failed;
    std::string detail;
};

template <class T>
using Stored = Result<T, StorageError>;

} // namespace recourse
