// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/similar_panel.h"

#include "presentation/list/case_columns.h"
#include "ui/widgets/action_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/toned_label.h"

#include <algorithm>

#include <QListWidget>
#include <QVBoxLayout>

namespace recourse {

SimilarPanel::SimilarPanel(Wording& wording, SimilarPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_presenter(presenter)
    , m_title(new QLabel(this))
    , m_hint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_list(new QListWidget(this)) {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setObjectName(QStringLiteral("similarList"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(&presenter, &SimilarPresenter::changed, this, &SimilarPanel::fill);
    connect(&wording, &Wording::changed, this, &SimilarPanel::fill);
    connect(m_list, &QListWidget::itemActivated, this, &SimilarPanel::toggleLink);
    fill();
}

void SimilarPanel::toggleLink() {
    const auto row = static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
    if (row >= m_presenter.cases().size())
        return;
    const CaseId id = m_presenter.cases()[row].row.summary.id;
    m_presenter.choose(id, !m_presenter.isChosen(id));
}

QString SimilarPanel::textOf(const SimilarCase& similar) const {
    const Texts& texts = m_wording.texts();
    const CaseSummary& summary = similar.row.summary;
    QStringList reasons;
    for (const std::string& reason : similar.reasons)
        reasons += texts.text("similar." + reason);
    if (m_presenter.isChosen(summary.id))
        reasons += texts.text("similar.linked");
    const QStringList head{fromUtf8(summary.number), customerText(texts, similar.row),
                           productText(summary.product, summary.batch)};
    const QString separator = QStringLiteral(" · ");
    return QStringList{head.join(separator), fromUtf8(summary.matter), reasons.join(separator)}.join(QLatin1Char('\n'));
}

void SimilarPanel::fill() {
    const Texts& texts = m_wording.texts();
    m_title->setText(texts.text("similar.title"));
    m_hint->setText(texts.sentence({"similar.hint", {shortcutText("link-similar").toStdString()}}));
    m_list->setAccessibleName(m_title->text());
    const int current = m_list->currentRow();
    m_list->clear();
    for (const SimilarCase& similar : m_presenter.cases()) {
        auto* item = new QListWidgetItem(textOf(similar), m_list);
        if (m_presenter.isChosen(similar.row.summary.id))
            item->setIcon(icon(QStringLiteral("insert-link")));
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(m_list->count() - 1, 0)));
    Q_EMIT filled(m_list->count() > 0);
}

} // namespace recourse
