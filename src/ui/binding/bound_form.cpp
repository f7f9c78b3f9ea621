// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/bound_form.h"

#include "domain/procedure/procedure.h"

namespace recourse {

void BoundForm::bind(std::string_view verb, std::string_view record, const InputShape& shape, FormWords words) {
    const Procedure& procedure = *words.procedure;
    m_binder = new FormBinder(*this, std::string(record), shape, std::move(words));
    for (const RequiredFields& required : procedure.required) {
        if (required.verb == verb)
            m_binder->setRequired(required.fields);
    }
}

} // namespace recourse
