// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/start_presenter.h"
#include "presentation/wording.h"
#include "ui/prompts/prompts.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class Create;
}

namespace recourse {

/// Makes a data file: which procedure, which firm, who is first.
class CreatePage : public QWidget {
    Q_OBJECT

public:
    CreatePage(StartPresenter& presenter, Wording& wording, Prompts& prompts);
    ~CreatePage() override;

Q_SIGNALS:
    void left();

private:
    void showWords();
    void showSummary();
    void choosePath();
    void create();
    /// The first thing that is missing; empty: nothing. Goes to its field.
    [[nodiscard]] std::string firstFault();

    StartPresenter& m_presenter;
    Wording& m_wording;
    Prompts& m_prompts;
    std::unique_ptr<Ui::Create> m_ui;
    std::vector<Preset> m_presets;
    std::string m_fault; ///< text id
};

} // namespace recourse
