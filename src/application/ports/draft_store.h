// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "domain/casefile/draft.h"
#include "domain/casefile/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// A form somebody began and did not finish. Its id becomes the command id, so that a form sent twice is done once.
struct KeptDraft {
    std::int64_t id = 0;
    std::string verb;
    std::optional<CaseId> caseId; ///< none: a new complaint
    std::string procedure;
    Instant keptAt{};
    Draft draft;
    friend bool operator==(const KeptDraft&, const KeptDraft&) = default;
};

/// Drafts of one person at one desk: files of this computer, sealed, never in the shared data file.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    /// In place of the draft with that id, so that a kill at any moment leaves the old one or the new one.
    virtual Stored<Done> keep(const KeptDraft& draft) = 0;
    virtual Stored<Done> drop(std::int64_t id) = 0;
    /// The newest first. A file that cannot be read is left out, not deleted.
    virtual Stored<std::vector<KeptDraft>> all() = 0;
};

} // namespace recourse
