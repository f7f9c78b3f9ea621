// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"

namespace recourse {

/// What vouches for a change of what the firm has set up: made now by whoever is signed in, for that reason.
[[nodiscard]] EventHead officeEvent(Backend& backend, const Office& office, std::string verb, std::string reason);

} // namespace recourse
