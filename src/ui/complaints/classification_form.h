// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/classification.h"
#include "ui/binding/verb_form.h"

namespace recourse::Ui {
class Classification;
}

namespace recourse {

/// The questions of the procedure and, while they are answered, the class they lead to with the question that decides.
/// Another class takes a reason.
class ClassificationForm : public VerbForm {
    Q_OBJECT

public:
    ClassificationForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~ClassificationForm() override;

    void setReadOnly(bool readOnly) override;

protected:
    void showCase(const CaseView& view) override;

private:
    void showQuestions();
    void takeAnswer(const std::string& criterion, const std::string& answer);
    void showResult();
    void showProposal(const Classified& proposed);
    void showReason(const Classified& proposed);

    std::unique_ptr<Ui::Classification> m_ui;
    Facts m_facts; ///< of the case, its class so far too
};

} // namespace recourse
