// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/forms/form_presenter.h"
#include "presentation/wording.h"
#include "ui/case_window/sheet_registry.h"

#include <QWidget>

class QPushButton;

namespace recourse {

class MessageBar;
class TonedLabel;

/// One form with what belongs to it: messages above, below what is still needed, whether it is kept, and the one button
/// that does the verb. A rule that refuses the verb is printed there, so that the keyboard reaches it.
class FormPane : public QWidget {
    Q_OBJECT

public:
    FormPane(Desk& desk, Wording& wording, FormTarget target, SheetForm sheet, QWidget* parent = nullptr);

    [[nodiscard]] FormPresenter& presenter() { return m_presenter; }
    [[nodiscard]] FormBinder& binder() { return *m_sheet.binder; }
    [[nodiscard]] QWidget* similarPanel() { return m_sheet.similarPanel; }
    /// Why it may not be done now; empty: it may.
    void setRefusal(const QString& refusal);
    void submit();
    /// To the first field.
    void takeKeyboard();

Q_SIGNALS:
    void done(const recourse::Executed& executed);

private:
    void build();
    void listen();
    void showWords();
    void showDraft();
    void showState();
    void showRestored(Instant keptAt);
    void showIssues(const std::vector<FieldIssue>& issues);
    [[nodiscard]] QString nameOfField(const std::string& path) const;

    Wording& m_wording;
    OfficeZone m_zone;
    FormPresenter m_presenter;
    SheetForm m_sheet;
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
