// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/document_fault.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Asks whether what a rule names exists: in a closed list of the program or in a list of the procedure.
class ReferenceCheck {
public:
    /// A list of the procedure that rules refer to.
    struct List {
        std::string_view name; ///< as in the document: "roles"
        std::vector<std::string> keys;
    };

    ReferenceCheck(const Procedure& procedure, DocumentFaults& faults);

    void word(const std::string& path, std::string_view written, Vocabulary words);
    void words(const std::string& path, const std::vector<std::string>& written, Vocabulary words);
    void grade(const std::string& path, std::string_view written) { listed(path, written, m_grades); }
    void role(const std::string& path, std::string_view written) { listed(path, written, m_roles); }
    void roles(const std::string& path, const std::vector<std::string>& written);
    void departments(const std::string& path, const std::vector<std::string>& written);
    void department(const std::string& path, std::string_view written) { listed(path, written, m_departments); }
    void kind(const std::string& path, std::string_view written) { listed(path, written, m_kinds); }
    /// One of the words, or a step of the procedure's own.
    void milestone(const std::string& path, std::string_view written, Vocabulary words);
    /// What starts and stops a clock has to happen to the record that has it.
    void clockEvents(const std::string& path, const DeadlineRule& rule);
    void condition(const std::string& path, const Condition& condition);
    void tests(const std::string& path, const std::vector<Test>& tests);

    /// The list has this many entries; none at all is a fault.
    void filled(const std::string& path, std::size_t entries);
    /// Keys used twice, and names or aliases that two entries share, so that what somebody writes could mean either.
    void distinct(const std::string& path, const std::vector<NamedKey>& list);
    void add(std::string path, Sentence fault, Sentence remedy);

private:
    void happens(const std::string& path, std::string_view written, const std::vector<std::string_view>& known);
    void listed(const std::string& path, std::string_view written, const List& list);
    void test(const std::string& path, const Test& test);
    void choices(const std::string& path, const Test& test);
    void limits(const std::string& path, const Test& test, Kind kind);
    List choiceList(std::string_view field) const;
    bool isSound(std::string_view section) const;

    const Procedure& m_procedure;
    DocumentFaults& m_faults;
    std::size_t m_unreadable; ///< faults there were before: of what could not be read
    List m_grades;
    List m_kinds;
    List m_roles;
    List m_departments;
    std::vector<std::string_view> m_ownSteps;
};

/// "deadlines[2]", "deadlines[2].start"
[[nodiscard]] std::string pathAt(std::string_view list, std::size_t index, std::string_view member = {});

} // namespace recourse
