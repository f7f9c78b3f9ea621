// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/ledger_window.h"

#include "domain/casefile/reading_dates.h"
#include "ui/inputs/date_edit.h"
#include "ui/printing/preview_window.h"

#include <array>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace recourse {

namespace {

struct PeriodName {
    NamedPeriod period;
    const char* text;
};

constexpr std::array kPeriodNames{
    PeriodName{NamedPeriod::ThisMonth, "ledger.this-month"},
    PeriodName{NamedPeriod::LastMonth, "ledger.last-month"},
    PeriodName{NamedPeriod::ThisQuarter, "ledger.this-quarter"},
    PeriodName{NamedPeriod::LastQuarter, "ledger.last-quarter"},
    PeriodName{NamedPeriod::ThisYear, "ledger.this-year"},
    PeriodName{NamedPeriod::LastYear, "ledger.last-year"},
};

constexpr std::array kFieldLabels{"ledger.procedure", "ledger.period", "ledger.from", "ledger.to"};

/// The newest revision of each procedure.
std::vector<const Procedure*> newestProcedures(const Office& office) {
    std::vector<const Procedure*> newest;
    for (const auto& procedure : office.procedures) {
        if (office.findProcedure(procedure->code) == procedure.get())
            newest.push_back(procedure.get());
    }
    return newest;
}

} // namespace

LedgerWindow::LedgerWindow(const WindowSetting& setting)
    : m_setting(setting)
    , m_actions(setting.wording, *this)
    , m_fields(new QFormLayout)
    , m_procedures(new QComboBox(this))
    , m_periods(new QComboBox(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_preview(new QPushButton(this)) {
    setObjectName(QStringLiteral("ledgerWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&setting.wording, &Wording::changed, this, &LedgerWindow::showWords);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &LedgerWindow::choosePeriod);
    for (DateEdit* edit : {m_from, m_to})
        connect(edit, &FieldInput::edited, this,
                [this] { m_periods->setCurrentIndex(static_cast<int>(kPeriodNames.size())); });
    connect(m_preview, &QAbstractButton::clicked, this, &LedgerWindow::preview);
    connect(&m_actions.action("do"), &QAction::triggered, this, &LedgerWindow::preview);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    showWords();
    m_periods->setCurrentIndex(0);
    choosePeriod();
}

LedgerWindow::~LedgerWindow() {
    delete m_shown.data();
}

void LedgerWindow::build() {
    m_procedures->setObjectName(QStringLiteral("procedureCombo"));
    m_periods->setObjectName(QStringLiteral("periodCombo"));
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_to->setObjectName(QStringLiteral("toEdit"));
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_preview->setDefault(true);
    for (const Procedure* procedure : newestProcedures(m_setting.desk.office()))
        m_procedures->addItem(QString(), fromUtf8(procedure->code));
    for (std::size_t i = 0; i <= kPeriodNames.size(); ++i)
        m_periods->addItem(QString());
    for (QWidget* field : std::initializer_list<QWidget*>{m_procedures, m_periods, m_from, m_to})
        m_fields->addRow(new QLabel(this), field);
    m_fields->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fields->setHorizontalSpacing(12);
    m_fields->setVerticalSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(m_fields);
    layout->addStretch(1);
    layout->addWidget(m_preview, 0, Qt::AlignRight);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 64);
}

void LedgerWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    setWindowTitle(texts.text("ledger.title"));
    const std::vector<const Procedure*> procedures = newestProcedures(m_setting.desk.office());
    for (std::size_t i = 0; i < procedures.size(); ++i)
        m_procedures->setItemText(static_cast<int>(i), texts.name(procedures[i]->title));
    m_fields->setRowVisible(m_procedures, procedures.size() > 1);
    for (std::size_t i = 0; i < kPeriodNames.size(); ++i)
        m_periods->setItemText(static_cast<int>(i), texts.text(kPeriodNames[i].text));
    m_periods->setItemText(static_cast<int>(kPeriodNames.size()), texts.text("ledger.other"));
    for (std::size_t i = 0; i < kFieldLabels.size(); ++i) {
        const QLayoutItem* item = m_fields->itemAt(static_cast<int>(i), QFormLayout::LabelRole);
        qobject_cast<QLabel*>(item->widget())->setText(texts.text(kFieldLabels[i]));
    }
    for (DateEdit* edit : {m_from, m_to})
        edit->setUnderstanding([this](const QString& typed) {
            const Reading reading = m_setting.desk.reading(*m_setting.desk.office().procedures.front());
            const std::optional<Day> day = parseDay(typed.toStdString(), reading);
            return day ? Understood{m_setting.wording.texts().shortDay(*day), false, {}} : Understood{{}, true, {}};
        });
    m_from->setCaption(texts.text("ledger.from"));
    m_to->setCaption(texts.text("ledger.to"));
    m_procedures->setAccessibleName(texts.text("ledger.procedure"));
    m_periods->setAccessibleName(texts.text("ledger.period"));
    m_preview->setText(texts.text("ledger.preview"));
}

Day LedgerWindow::today() const {
    return m_setting.desk.office().zone.dayOf(m_setting.desk.now());
}

void LedgerWindow::choosePeriod() {
    const auto index = static_cast<std::size_t>(std::max(m_periods->currentIndex(), 0));
    if (index >= kPeriodNames.size())
        return;
    const Period period = periodAround(kPeriodNames[index].period, today());
    m_from->setText(fromUtf8(dayText(period.from)));
    m_to->setText(fromUtf8(dayText(period.to)));
    m_from->setIssue({});
    m_to->setIssue({});
}

std::optional<Day> LedgerWindow::dayIn(DateEdit& edit) const {
    const std::string typed = edit.text().toStdString();
    const auto day = parseDay(typed, m_setting.desk.reading(*m_setting.desk.office().procedures.front()));
    edit.setIssue(day ? QString() : m_setting.wording.texts().sentence({"reading.day", {typed}}));
    return day;
}

void LedgerWindow::preview() {
    const auto from = dayIn(*m_from);
    const auto to = dayIn(*m_to);
    if (!from || !to)
        return;
    if (*to < *from) {
        m_to->setIssue(m_setting.wording.texts().text("ledger.ends-first"));
        return;
    }
    delete m_shown.data();
    const std::string procedure = m_procedures->currentData().toString().toStdString();
    auto* window = new PreviewWindow(m_setting, offerOfLedger({procedure, {*from, *to}}));
    m_shown = window;
    window->show();
}

} // namespace recourse
