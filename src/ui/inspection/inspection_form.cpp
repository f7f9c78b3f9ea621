// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspection_form.h"

#include "domain/casefile/verb.h"
#include "domain/inspection/inspection_rules.h"
#include "inspection/ui_inspection.h"
#include "ui/binding/record_reader.h"

namespace recourse {
namespace {

std::string quantityWord(const Texts& texts, const std::optional<Quantity>& quantity) {
    return quantity ? texts.written(*quantity).toStdString() : "?";
}

QString percentWord(const Texts& texts, const std::optional<Percent>& share) {
    return share ? texts.written(Kind::Percent, CellOf<Percent>::read(*share)) : QString();
}

/// "280 桶 + 20 桶 = 300 桶": what is judged against what was looked at; nothing before a figure is there.
QString sumInWords(const Texts& texts, const InspectionReport& report) {
    if (!report.conforming && !report.nonconforming)
        return {};
    const bool isSample = report.way && report.way->code == "sample";
    const std::optional<Quantity>& whole = isSample ? report.sampled : report.total;
    std::optional<Quantity> judged;
    if (report.conforming && report.nonconforming)
        judged = sum(*report.conforming, *report.nonconforming);
    return texts.sentence({isSample ? "inspection.live-sum-sample" : "inspection.live-sum",
                           {quantityWord(texts, report.conforming), quantityWord(texts, report.nonconforming),
                            quantityWord(texts, judged), quantityWord(texts, whole)}});
}

} // namespace

InspectionForm::InspectionForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Inspection>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    connect(&binder(), &FormBinder::changed, this, &InspectionForm::showFigures);
    connect(&binder(), &FormBinder::retranslated, this, &InspectionForm::showFigures);
    for (FieldInput* figure : std::initializer_list<FieldInput*>{m_ui->totalEdit, m_ui->sampledEdit, m_ui->wayCombo,
                                                                 m_ui->conformingEdit, m_ui->nonconformingEdit})
        connect(figure, &FieldInput::left, this, &InspectionForm::showFaults);
    for (RowsTable* table : {m_ui->inspectionLineTable, m_ui->partDecisionTable})
        connect(&table->model(), &RowsModel::edited, this, &InspectionForm::showFaults);
    showFigures();
}

InspectionForm::~InspectionForm() = default;

void InspectionForm::withFigures(const std::function<void(const InspectionFigures&)>& use) {
    const Draft draft = binder().draft();
    const CellReader& read = binder().words().read;
    auto report = readableRecord<InspectionReport>(draft.values, read);
    auto lines = readableRows<InspectionLine>(draft, read);
    computeShares(report, lines);
    use({report, lines, readableRows<PartDecision>(draft, read)});
}

void InspectionForm::showFigures() {
    m_ui->figuresIssue->setText({});
    withFigures([this](const InspectionFigures& figures) { showShares(figures); });
}

void InspectionForm::showShares(const InspectionFigures& figures) {
    const Texts& texts = *binder().words().texts;
    const QString ofTotal = percentWord(texts, figures.report.nonconformingShare);
    const QString ofSample = percentWord(texts, shareOfSample(figures.report));
    m_ui->sumText->setText(sumInWords(texts, figures.report));
    QString shares;
    if (!ofTotal.isEmpty())
        shares = texts.sentence({"inspection.live-share", {ofTotal.toStdString()}});
    if (!ofTotal.isEmpty() && !ofSample.isEmpty())
        shares = texts.sentence({"inspection.live-shares", {ofTotal.toStdString(), ofSample.toStdString()}});
    m_ui->shareText->setText(shares);
    const std::optional<Sentence> undecided = undecidedQuantity(figures.report, figures.parts);
    const bool saysMore = undecided && figures.report.total && !figures.parts.empty();
    m_ui->partsText->setText(saysMore ? texts.sentence(*undecided) : QString());

    RowsModel::Cells cells;
    for (std::size_t row = 0; row < figures.lines.size(); ++row)
        cells[{row, "share"}] = percentWord(texts, figures.lines[row].share);
    m_ui->inspectionLineTable->model().setComputed(std::move(cells));
    for (QLabel* line : {m_ui->sumText, m_ui->shareText, m_ui->partsText})
        line->setVisible(!line->text().isEmpty());
}

void InspectionForm::showFaults() {
    QStringList faults;
    withFigures([&](const InspectionFigures& figures) {
        for (const FieldIssue& fault : inspectionIssues(figures)) {
            const bool isTyped = !valueIn(binder().draft(), parseFieldPath(fault.path)).empty();
            if (isTyped) // what is not there yet is not wrong
                faults += binder().words().texts->sentence(fault.what);
        }
    });
    m_ui->figuresIssue->setText(faults.join(u'\n'));
}

} // namespace recourse
