// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "application/procedures/rule_draft.h"
#include "domain/procedure/document_fault.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/rule_change.h"

namespace recourse {

/// The largest rule document that is read, in bytes.
inline constexpr std::int64_t kLargestRuleDocument = 1'000'000;

/// The procedures of a data file as documents: read and written, added as revisions and never changed.
class RuleDocuments {
public:
    virtual ~RuleDocuments() = default;
    /// The procedure, with the general parts in place of what its text leaves out; or every fault of the text.
    [[nodiscard]] virtual Result<Procedure, DocumentFaults> read(std::string_view text) const = 0;
    /// The text that reads back as the same procedure, always in the same order and layout.
    [[nodiscard]] virtual std::string write(const Procedure& procedure) const = 0;
    /// What differs between two of them, in the order of the document.
    [[nodiscard]] virtual RuleChanges compare(const Procedure& before, const Procedure& after) const = 0;
    /// What there can be in a document.
    [[nodiscard]] virtual const RuleShape& shape() const = 0;
    /// The members of a document's text, also of one that cannot stand; of no JSON nothing.
    [[nodiscard]] virtual RuleDraft draftOf(std::string_view text) const = 0;
    /// The text of a draft for read(). Words given in one language stand for the other one too.
    [[nodiscard]] virtual std::string textOf(const RuleDraft& draft) const = 0;
    /// What a firm begins with that has no procedure yet: its text, with the names left to fill in.
    [[nodiscard]] virtual std::string blank() const = 0;
    /// As the revision of its number, with an event; false, and nothing is done, if it is not the next of its code.
    virtual Stored<bool> add(const Procedure& procedure, const EventHead& head) = 0;
};

} // namespace recourse
