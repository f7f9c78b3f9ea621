// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rule_documents.h"

namespace recourse {

class DataFile;

/// The procedure revisions of a data file, which must outlive it.
class SqlRuleDocuments final : public RuleDocuments {
public:
    /// general: what a document may leave out (resources/lists/general.json).
    SqlRuleDocuments(DataFile& file, IdSource& ids, std::string general)
        : m_file(file)
        , m_ids(ids)
        , m_general(std::move(general)) {}

    [[nodiscard]] Result<Procedure, DocumentFaults> read(std::string_view text) const override;
    [[nodiscard]] std::string write(const Procedure& procedure) const override;
    [[nodiscard]] RuleChanges compare(const Procedure& before, const Procedure& after) const override;
    Stored<bool> add(const Procedure& procedure, const EventHead& head) override;

private:
    DataFile& m_file;
    IdSource& m_ids;
    std::string m_general;
};

} // namespace recourse
