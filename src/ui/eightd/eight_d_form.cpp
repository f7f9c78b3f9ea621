// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eightd/eight_d_form.h"

#include "domain/casefile/own_choices.h"
#include "domain/casefile/verb.h"
#include "eightd/ui_eight_d.h"

#include <QShortcut>

namespace recourse {
namespace {

bool isDisciplineDone(const Draft& draft, std::string_view step) {
    const auto rows = draft.rows.find(RecordOf<Discipline>::table);
    if (rows == draft.rows.end())
        return false;
    return std::any_of(rows->second.begin(), rows->second.end(), [step](const Draft::Values& row) {
        return isOf(row, {"step", std::string(step)}) && row.contains("done-on");
    });
}

} // namespace

EightDForm::EightDForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::EightD>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    for (int step = 0; step < m_ui->steps->count(); ++step)
        m_ui->stepList->addItem(QString());
    for (const auto& [key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { showDiscipline(discipline() + by); });
    }
    connect(m_ui->stepList, &QListWidget::currentRowChanged, m_ui->steps, &QStackedWidget::setCurrentIndex);
    connect(m_ui->steps, &QStackedWidget::currentChanged, m_ui->stepList,
            [this](int step) { m_ui->stepList->setCurrentRow(step); });
    connect(&binder(), &FormBinder::changed, this, &EightDForm::showSteps);
    connect(&binder(), &FormBinder::retranslated, this, &EightDForm::showSteps);
    showSteps();
    m_ui->stepList->setCurrentRow(0);
}

EightDForm::~EightDForm() = default;

void EightDForm::showDiscipline(int discipline) {
    if (discipline < 0 || discipline >= m_ui->steps->count())
        return;
    m_ui->steps->setCurrentIndex(discipline);
    m_ui->steps->currentWidget()->findChild<FieldInput*>()->setFocus();
}

int EightDForm::discipline() const {
    return m_ui->steps->currentIndex();
}

void EightDForm::showSteps() {
    const FormWords& words = binder().words();
    const Draft draft = binder().draft();
    const auto steps = ownChoices(RecordOf<Discipline>::table, "step");
    for (int i = 0; i < m_ui->stepList->count(); ++i) {
        const std::string_view step = steps[static_cast<std::size_t>(i)];
        QString text = choiceName(*words.texts, *words.procedure, {RecordOf<Discipline>::table, "step"}, step);
        if (isDisciplineDone(draft, step))
            text += QStringLiteral(" ✔");
        m_ui->stepList->item(i)->setText(text);
    }
    m_ui->stepList->setAccessibleName(words.texts->text("table.discipline"));
    m_ui->stepList->setFixedWidth(m_ui->stepList->sizeHintForColumn(0) + 4 * m_ui->stepList->frameWidth() +
                                  m_ui->stepList->fontMetrics().averageCharWidth() * 2);
}

} // namespace recourse
