// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/records/case_records.h"

namespace recourse {

class DataFile;

/// Files a provisional customer whose name nobody has yet; the answer is for the event that vouches for it. Only inside
/// a transaction. Throws SqlError.
[[nodiscard]] WrittenRow fileParty(DataFile& file, PartyId party, const std::string& name);

} // namespace recourse
