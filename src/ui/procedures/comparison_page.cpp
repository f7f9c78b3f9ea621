// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/comparison_page.h"

#include "presentation/desk.h"
#include "presentation/wording.h"
#include "texts/procedure_comparison.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace recourse {

ComparisonPage::ComparisonPage(const WindowSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_label(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_table(new QTableWidget(this)) {
    setObjectName(QStringLiteral("comparisonPage"));
    m_before->setObjectName(QStringLiteral("earlierCombo"));
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_label->setBuddy(m_before);
    auto* head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_before);
    head->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->setColumnCount(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_before, &QComboBox::activated, this, &ComparisonPage::compare);
}

void ComparisonPage::show(std::shared_ptr<const Procedure> procedure,
                          std::vector<std::shared_ptr<const Procedure>> earlier) {
    m_after = std::move(procedure);
    m_earlier = std::move(earlier);
    showWords();
    compare();
}

void ComparisonPage::showWords() {
    const Texts& texts = m_setting.wording.texts();
    m_label->setText(texts.text("comparison.with"));
    m_table->setAccessibleName(texts.text("comparison.title"));
    m_table->setHorizontalHeaderLabels({texts.text("comparison.rule"), texts.text("comparison.what"),
                                        texts.text("comparison.before"), texts.text("comparison.after")});
    const int chosen = std::max(0, m_before->currentIndex());
    m_before->clear();
    for (const auto& one : m_earlier)
        m_before->addItem(
            texts.sentence({"rulebook.revision-in-force", {std::to_string(one->revision), one->inForceFrom}}));
    m_before->setCurrentIndex(std::min(chosen, m_before->count() - 1));
    showChanges();
}

void ComparisonPage::compare() {
    const auto at = static_cast<std::size_t>(std::max(0, m_before->currentIndex()));
    m_changes.clear();
    showChanges();
    if (m_after == nullptr || at >= m_earlier.size())
        return;
    m_setting.desk.ask(
        this,
        [before = m_earlier[at], after = m_after, number = ++m_asked](Backend& backend) {
            return std::pair(number, backend.ruleDocuments().compare(*before, *after));
        },
        [this](std::pair<int, RuleChanges> answer) {
            if (answer.first != m_asked)
                return;
            m_changes = std::move(answer.second);
            showChanges();
        });
}

void ComparisonPage::showChanges() {
    const Texts& texts = m_setting.wording.texts();
    const auto at = static_cast<std::size_t>(std::max(0, m_before->currentIndex()));
    std::vector<ComparedRule> rules;
    if (m_after != nullptr && at < m_earlier.size())
        rules = procedureComparison(texts, *m_earlier[at], *m_after, m_changes);
    m_count->setText(texts.sentence({"comparison.count", {static_cast<std::int64_t>(rules.size())}}));
    m_table->setRowCount(static_cast<int>(rules.size()));
    for (std::size_t row = 0; row < rules.size(); ++row) {
        const ComparedRule& rule = rules[row];
        int column = 0;
        for (const QString& text :
             {rule.section + QStringLiteral(" › ") + rule.rule, rule.what, rule.before, rule.after})
            m_table->setItem(static_cast<int>(row), column++, new QTableWidgetItem(text));
    }
}

} // namespace recourse
