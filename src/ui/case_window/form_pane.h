// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "presentation/forms/form_presenter.h"
#include "presentation/wording.h"

#include <QWidget>

class QPushButton;

namespace recourse {

class MessageBar;
class OtherCases;
class TonedLabel;
class VerbForm;

/// One form with what belongs to it: messages above, below what is still needed, whether it is kept, and the one button
/// that does the verb. A rule that refuses the verb is printed there, so that the keyboard reaches it.
class FormPane : public QWidget {
    Q_OBJECT

public:
    /// view: the case it is on; none for a new one.
    FormPane(Desk& desk, Wording& wording, const FormTarget& target, std::shared_ptr<const CaseView> view = {});

    [[nodiscard]] FormPresenter& presenter() { return m_presenter; }
    [[nodiscard]] VerbForm& form() { return *m_form; }
    /// The case as it is now: whether the verb may be done, which records there are. What was typed stays.
    void follow(std::shared_ptr<const CaseView> view);
    void submit();
    /// To the first field.
    void takeKeyboard();

Q_SIGNALS:
    void done(const recourse::Executed& executed);

private:
    void build();
    void listen();
    void offerOtherCases();
    void showWords();
    void showCase();
    void showDraft();
    void showState();
    void showRestored(Instant keptAt);
    void showIssues(const std::vector<FieldIssue>& issues);
    void sayFault(std::function<QString()> text);
    [[nodiscard]] QString nameOfField(const std::string& path) const;

    Desk& m_desk;
    Wording& m_wording;
    std::shared_ptr<const CaseView> m_view;
    FormPresenter m_presenter;
    VerbForm* m_form;
    OtherCases* m_others = nullptr; ///< of a form that names another case
    MessageBar* m_messages;
    TonedLabel* m_refusal;
    TonedLabel* m_missing;
    TonedLabel* m_kept;
    QPushButton* m_discard;
    QPushButton* m_primary;
    QString m_refused;
    std::optional<Instant> m_keptAt;
};

} // namespace recourse
