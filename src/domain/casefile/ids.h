// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/id.h"

namespace recourse {

using CaseId = Id<struct CaseTag>;     ///< a complaint with all that belongs to it
using RowId = Id<struct RowTag>;       ///< one child record of a case; 0 until it is filed
using PersonId = Id<struct PersonTag>; ///< an account of the firm
using PartyId = Id<struct PartyTag>;   ///< a customer or contact

} // namespace recourse
