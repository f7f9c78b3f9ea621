// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/sql_rule_documents.h"

#include "persistence/data_file.h"
#include "persistence/office/office_writer.h"
#include "persistence/procedures/procedure_comparison.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/procedure_writer.h"
#include "persistence/procedures/rule_draft_json.h"
#include "persistence/sql/transaction.h"

namespace recourse {

Result<Procedure, DocumentFaults> SqlRuleDocuments::read(std::string_view text) const {
    return readProcedure(text, m_parts.general);
}

std::string SqlRuleDocuments::write(const Procedure& procedure) const {
    return writeProcedure(procedure);
}

RuleChanges SqlRuleDocuments::compare(const Procedure& before, const Procedure& after) const {
    return compareProcedures(before, after);
}

const RuleShape& SqlRuleDocuments::shape() const {
    return ruleShape();
}

RuleDraft SqlRuleDocuments::draftOf(std::string_view text) const {
    return recourse::draftOf(text, m_parts.general);
}

std::string SqlRuleDocuments::textOf(const RuleDraft& draft) const {
    return documentOf(draft);
}

Stored<bool> SqlRuleDocuments::add(const Procedure& procedure, const EventHead& head) {
    return guarded([&] {
        Transaction transaction(m_file.connection());
        Statement newest(m_file.connection(),
                         "SELECT coalesce(max(revision), 0) FROM procedure_revision WHERE code = ?");
        newest.bind(procedure.code);
        if (!newest.next() || newest.integer(0) + 1 != procedure.revision)
            return false;
        OfficeWriter office(m_file, m_ids);
        office.addProcedure(writeProcedure(procedure));
        office.record(head);
        transaction.commit();
        return true;
    });
}

} // namespace recourse
