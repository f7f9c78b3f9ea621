// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/filter_row.h"

#include "ui/widgets/toned_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace recourse {

namespace {

void addChoice(QComboBox& combo, const QString& name, std::string_view code) {
    combo.addItem(name, fromUtf8(code));
}

std::string chosenCode(const QComboBox& combo) {
    return combo.currentData().toString().toStdString();
}

void chooseCode(QComboBox& combo, const std::string& code) {
    combo.setCurrentIndex(std::max(combo.findData(fromUtf8(code)), 0));
}

} // namespace

FilterRow::FilterRow(Wording& wording, CaseListPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_presenter(presenter)
    , m_grades(new QComboBox(this))
    , m_stages(new QComboBox(this))
    , m_dues(new QComboBox(this))
    , m_clear(new QPushButton(this))
    , m_fault(new TonedLabel(TonedLabel::Tone::Late, this)) {
    m_grades->setObjectName(QStringLiteral("gradeCombo"));
    m_stages->setObjectName(QStringLiteral("stageCombo"));
    m_dues->setObjectName(QStringLiteral("dueCombo"));
    m_clear->setObjectName(QStringLiteral("clearButton"));
    m_clear->setFlat(true);
    m_fault->setObjectName(QStringLiteral("searchFaultLabel"));
    m_fault->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox* combo : {m_grades, m_stages, m_dues}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &FilterRow::apply);
    }
    row->addWidget(m_clear);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_presenter.setQuickFilter({});
        fill();
        Q_EMIT cleared();
    });
    connect(&wording, &Wording::changed, this, &FilterRow::fill);
    connect(&presenter, &CaseListPresenter::searchFaultChanged, this, &FilterRow::showFault);
    connect(&presenter.model(), &CaseListModel::loaded, this,
            [this] { m_clear->setVisible(m_presenter.isNarrowed()); });
    fill();
}

void FilterRow::fill() {
    const Texts& texts = m_wording.texts();
    const QuickFilter& chosen = m_presenter.quickFilter();
    for (QComboBox* combo : {m_grades, m_stages, m_dues})
        combo->clear();
    addChoice(*m_grades, texts.text("quick.class"), {});
    for (const NamedKey& grade : m_presenter.grades())
        addChoice(*m_grades, texts.name(grade.name), grade.key);
    addChoice(*m_stages, texts.text("quick.stage"), {});
    for (const auto& [stage, name] : m_presenter.stages())
        addChoice(*m_stages, texts.written(name), stage);
    addChoice(*m_dues, texts.text("quick.due"), {});
    for (const std::string due : {"late", "today", "week"})
        addChoice(*m_dues, texts.text("quick.due-" + due), due);
    chooseCode(*m_grades, chosen.grade);
    chooseCode(*m_stages, chosen.stage);
    chooseCode(*m_dues, chosen.due);
    m_grades->setAccessibleName(texts.text("column.class"));
    m_stages->setAccessibleName(texts.text("column.stage"));
    m_dues->setAccessibleName(texts.text("column.due"));
    m_clear->setText(texts.text("quick.clear"));
    m_clear->setVisible(m_presenter.isNarrowed());
    showFault();
}

void FilterRow::apply() {
    m_presenter.setQuickFilter({chosenCode(*m_grades), chosenCode(*m_stages), chosenCode(*m_dues)});
}

void FilterRow::showFault() {
    const std::optional<Sentence>& fault = m_presenter.searchFault();
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault ? m_wording.texts().sentence(*fault) : QString());
}

} // namespace recourse
