// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/choice_lists.h"

#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

const std::vector<NamedKey>* listNamed(const Procedure& procedure, std::string_view table, std::string_view field) {
    const std::string path = table == "complaint" ? std::string(field) : std::string(table) + "." + std::string(field);
    for (const ChoiceList& list : procedure.choices) {
        if (list.field == path)
            return &list.options;
    }
    for (const ExtraField& extra : procedure.fields) {
        if (table == "extra" && extra.key == field)
            return &extra.options;
    }
    if (table == "complaint" && field == "kind")
        return &procedure.kinds;
    if (field == "class")
        return &procedure.scale.grades;
    if (field == "department" || field == "departments")
        return &procedure.departments;
    if (table == "approval_step" && (field == "role" || field == "raised-from"))
        return &procedure.roles;
    return nullptr;
}

} // namespace

std::string_view tableOfChoices(std::string_view table) {
    if (table == "acknowledgement")
        return "contact";
    if (table == "validity_judgement" || table == "closing")
        return "complaint";
    return table;
}

const std::vector<NamedKey>* findChoices(const Procedure& procedure, std::string_view table, std::string_view field) {
    const std::vector<NamedKey>* list = listNamed(procedure, tableOfChoices(table), field);
    return list == nullptr || list->empty() ? nullptr : list;
}

} // namespace recourse
