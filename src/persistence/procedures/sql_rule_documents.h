// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rule_documents.h"

namespace recourse {

class DataFile;

/// What comes with the program for every document.
struct RuleDocumentParts {
    std::string general; ///< what a document may leave out (resources/lists/general.json)
    std::string blank;   ///< what a new one begins with (resources/lists/blank.json)
};

/// The procedure revisions of a data file, which must outlive it.
class SqlRuleDocuments final : public RuleDocuments {
public:
    SqlRuleDocuments(DataFile& file, IdSource& ids, RuleDocumentParts parts)
        : m_file(file)
        , m_ids(ids)
        , m_parts(std::move(parts)) {}

    [[nodiscard]] Result<Procedure, DocumentFaults> read(std::string_view text) const override;
    [[nodiscard]] std::string write(const Procedure& procedure) const override;
    [[nodiscard]] RuleChanges compare(const Procedure& before, const Procedure& after) const override;
    [[nodiscard]] const RuleShape& shape() const override;
    [[nodiscard]] RuleDraft draftOf(std::string_view text) const override;
    [[nodiscard]] std::string textOf(const RuleDraft& draft) const override;
    [[nodiscard]] std::string blank() const override { return m_parts.blank; }
    Stored<bool> add(const Procedure& procedure, const EventHead& head) override;

private:
    DataFile& m_file;
    IdSource& m_ids;
    RuleDocumentParts m_parts;
};

} // namespace recourse
