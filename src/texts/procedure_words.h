// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "texts/texts.h"

#include <QStringList>

namespace recourse {

/// The names of what a procedure refers to by key, in one language.
class ProcedureWords {
public:
    ProcedureWords(const Texts& texts, const Procedure& procedure) : m_texts(texts), m_procedure(procedure) {}

    [[nodiscard]] const Texts& texts() const { return m_texts; }
    [[nodiscard]] const Procedure& procedure() const { return m_procedure; }

    [[nodiscard]] QString span(const Span& span) const;
    [[nodiscard]] QString condition(const std::vector<Test>& tests) const;
    /// A milestone, a step of the firm's own, or what happens to a notice or a return.
    [[nodiscard]] QString event(const std::string& key) const;
    [[nodiscard]] QString role(const std::string& key) const;
    [[nodiscard]] QString roles(const std::vector<std::string>& keys) const;
    [[nodiscard]] QString department(const std::string& key) const;
    /// "matter", "complaint_line.product", an extra field.
    [[nodiscard]] QString field(const std::string& path) const;
    [[nodiscard]] QString listed(const QStringList& words) const;
    /// The steps of a route in their order, those side by side joined by "+"; says so if there are none.
    [[nodiscard]] QString steps(const ApprovalRoute& route) const;

private:
    [[nodiscard]] QString test(const Test& test) const;
    [[nodiscard]] QString bound(const Test& test, const Cell& limit) const;

    const Texts& m_texts;
    const Procedure& m_procedure;
};

} // namespace recourse
