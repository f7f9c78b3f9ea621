// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_window.h"

#include "calendar/ui_work_calendar_page.h"
#include "presentation/failure_words.h"
#include "ui/look/tones.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_ids.h"

namespace recourse {

namespace {

/// Of a file full of faults the first ones tell enough.
constexpr std::size_t kFaultsShown = 5;

void colorText(QWidget& widget, const QColor& color) {
    QPalette toned = widget.palette();
    toned.setColor(QPalette::WindowText, color);
    widget.setPalette(toned);
}

} // namespace

CalendarWindow::CalendarWindow(const WindowSetting& setting)
    : m_setting(setting)
    , m_presenter(setting.desk, setting.wording)
    , m_actions(setting.wording, *this)
    , m_ui(std::make_unique<Ui::WorkCalendarPage>())
    , m_messages(new MessageBar(this)) {
    setObjectName(QStringLiteral("calendarWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&setting.wording, &Wording::changed, this, &CalendarWindow::showWords);
    connect(&m_presenter, &CalendarPresenter::yearChanged, this, &CalendarWindow::showYear);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    connectDay();
    connectProposal();
    showWords();
    showDayPage();
}

CalendarWindow::~CalendarWindow() = default;

void CalendarWindow::build() {
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(0, m_messages);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->yearLabel->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_ui->dayLabel->setFont(bold);
    m_ui->planLabel->setFont(bold);
    colorText(*m_ui->bannerLabel, soonTone(palette()));
    for (QLabel* quiet : {m_ui->countLabel, m_ui->legendLabel, m_ui->keysLabel})
        colorText(*quiet, quietTone(palette()));
    m_ui->previousButton->setArrowType(Qt::LeftArrow);
    m_ui->nextButton->setArrowType(Qt::RightArrow);
    for (QListWidget* list : {m_ui->changesList, m_ui->movesList})
        list->setWordWrap(true);
}

void CalendarWindow::connectDay() {
    connect(m_ui->yearView, &YearView::currentChanged, this, &CalendarWindow::showDay);
    connect(m_ui->yearView, &YearView::yearWanted, &m_presenter, &CalendarPresenter::showYear);
    connect(m_ui->yearView, &YearView::chosen, this, [this] {
        if (!m_presenter.proposal()) {
            m_ui->nameEdit->setFocus();
            m_ui->nameEdit->selectAll();
        }
    });
    const auto turn = [this](int years) { m_presenter.showYear(m_presenter.page().year + years); };
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [turn] { turn(-1); });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [turn] { turn(1); });
    connect(&m_actions.action("previous-page"), &QAction::triggered, this, [turn] { turn(-1); });
    connect(&m_actions.action("next-page"), &QAction::triggered, this, [turn] { turn(1); });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this](const QString& name) {
        for (QPushButton* button : {m_ui->closedButton, m_ui->openButton})
            button->setEnabled(!name.trimmed().isEmpty());
    });
    connect(m_ui->closedButton, &QAbstractButton::clicked, this, [this] { setDay(DayKind::Holiday); });
    connect(m_ui->openButton, &QAbstractButton::clicked, this, [this] { setDay(DayKind::Workday); });
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_ui->takeBackButton, &QAbstractButton::clicked, this,
            [this] { m_presenter.proposeWithoutCompanyDay(m_ui->yearView->current()); });
}

void CalendarWindow::connectProposal() {
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &CalendarWindow::askForFile);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &CalendarWindow::save);
    connect(&m_actions.action("do"), &QAction::triggered, this, &CalendarWindow::save);
    connect(m_ui->allCheck, &QAbstractButton::toggled, this, [this](bool all) {
        for (int row = 0; row < m_ui->movesList->count(); ++row)
            m_ui->movesList->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_ui->dropButton, &QAbstractButton::clicked, &m_presenter, &CalendarPresenter::drop);
    connect(&m_presenter, &CalendarPresenter::proposed, this, &CalendarWindow::showProposal);
    connect(&m_presenter, &CalendarPresenter::dropped, this, &CalendarWindow::showDayPage);
    connect(&m_presenter, &CalendarPresenter::saved, this, &CalendarWindow::tellSaved);
    connect(&m_presenter, &CalendarPresenter::fileFaulty, this, &CalendarWindow::tellFaults);
    connect(&m_presenter, &CalendarPresenter::failed, this, [this](const Failure& failure) {
        m_messages->say(MessageBar::Kind::Fault, failureText(m_setting.wording.texts(), failure));
        showDayPage();
    });
}

void CalendarWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    showTexts(*this, texts);
    setWindowTitle(texts.text("year.title"));
    m_messages->retranslate(texts.text("button.close"));
    m_ui->previousButton->setToolTip(m_ui->previousButton->accessibleName());
    m_ui->nextButton->setToolTip(m_ui->nextButton->accessibleName());
    m_ui->legendLabel->setText(signLegend(texts));
    showYear();
    if (m_presenter.proposal())
        showProposal();
}

void CalendarWindow::showYear() {
    const Texts& texts = m_setting.wording.texts();
    YearPage page = m_presenter.page();
    m_ui->yearLabel->setText(texts.sentence({"year.name-of", {std::to_string(page.year)}}));
    m_ui->countLabel->setText(texts.sentence({"cli.working-days", {std::int64_t{page.workingDays}}}));
    m_ui->bannerLabel->setVisible(!page.loaded);
    m_ui->bannerLabel->setText(texts.sentence({"year.not-loaded", {std::to_string(page.year)}}));
    m_ui->yearView->show(std::move(page));
}

void CalendarWindow::showDay() {
    const Day day = m_ui->yearView->current();
    const YearPage page = m_presenter.page();
    m_ui->dayLabel->setText(page.contains(day) ? page.mark(day).why : QString());
    const ListedDay* own = m_presenter.companyDay(day);
    m_ui->nameEdit->setText(own != nullptr ? m_setting.wording.texts().name(own->name) : QString());
    m_ui->takeBackButton->setEnabled(own != nullptr);
}

void CalendarWindow::showDayPage() {
    m_ui->sideStack->setCurrentWidget(m_ui->dayPage);
    m_ui->importButton->setEnabled(true);
    for (QPushButton* button : {m_ui->closedButton, m_ui->openButton})
        button->setEnabled(!m_ui->nameEdit->text().trimmed().isEmpty());
    m_ui->yearView->setFocus();
}

void CalendarWindow::showProposal() {
    const Texts& texts = m_setting.wording.texts();
    const CalendarProposal& proposal = *m_presenter.proposal();
    const CalendarPlan& plan = proposal.order.plan;
    if (plan.changesNothing() && proposal.moves.empty()) {
        m_messages->say(MessageBar::Kind::Notice, texts.text("calendar.nothing-changes"));
        return m_presenter.drop();
    }
    m_messages->clear();
    m_ui->sideStack->setCurrentWidget(m_ui->planPage);
    m_ui->importButton->setEnabled(false);
    QStringList years;
    for (const int year : plan.newYears)
        years += QString::number(year);
    const auto days = static_cast<std::int64_t>(plan.changes.size());
    m_ui->planLabel->setText(years.isEmpty()
                                 ? texts.sentence({"year.plan", {days}})
                                 : texts.sentence({"year.plan-years", {days, years.join(u'·').toStdString()}}));
    m_ui->changesList->clear();
    for (const DayChange& change : plan.changes)
        m_ui->changesList->addItem(changeText(texts, change));
    showMoves(proposal);
    (proposal.moves.empty() ? static_cast<QWidget*>(m_ui->saveButton) : m_ui->allCheck)->setFocus();
}

void CalendarWindow::showMoves(const CalendarProposal& proposal) {
    const Texts& texts = m_setting.wording.texts();
    m_ui->movesLabel->setText(proposal.moves.empty() ? texts.text("year.no-moves") : texts.text("year.choose-moves"));
    m_ui->movesList->setVisible(!proposal.moves.empty());
    m_ui->allCheck->setVisible(!proposal.moves.empty());
    m_ui->allCheck->setChecked(false);
    m_ui->movesList->clear();
    for (const MovedCase& moved : proposal.moves) {
        auto* item = new QListWidgetItem(moveText(texts, moved), m_ui->movesList);
        item->setCheckState(Qt::Unchecked);
    }
}

void CalendarWindow::setDay(DayKind kind) {
    m_presenter.proposeCompanyDay(m_ui->yearView->current(), kind, m_ui->nameEdit->text());
}

void CalendarWindow::askForFile() {
    const Texts& texts = m_setting.wording.texts();
    m_setting.prompts.askFile(this, {texts.text("year.import-title"), texts.text("year.import-files"), {}, false},
                              [this](const QString& path) { m_presenter.proposeFile(path); });
}

void CalendarWindow::save() {
    if (!m_presenter.proposal())
        return;
    std::vector<MovedCase> chosen;
    const std::vector<MovedCase>& moves = m_presenter.proposal()->moves;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (m_ui->movesList->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(moves[i]);
    }
    m_presenter.save(std::move(chosen));
}

void CalendarWindow::tellSaved(const CalendarOutcome& outcome) {
    const Texts& texts = m_setting.wording.texts();
    QStringList lines{texts.sentence({"year.saved", {outcome.revision, outcome.moved}})};
    for (const CaseNotMoved& one : outcome.notMoved)
        lines += fromUtf8(one.number) + QStringLiteral(" · ") + failureText(texts, Failure{one.refused});
    m_messages->say(outcome.notMoved.empty() ? MessageBar::Kind::Done : MessageBar::Kind::Fault, lines.join(u'\n'));
    showDayPage();
}

void CalendarWindow::tellFaults(const QString& name, const std::vector<LineFault>& faults) {
    const Texts& texts = m_setting.wording.texts();
    const auto count = static_cast<std::int64_t>(faults.size());
    QStringList lines{texts.sentence({"year.file-faulty", {name.toStdString(), count}})};
    for (std::size_t i = 0; i < std::min(faults.size(), kFaultsShown); ++i)
        lines += texts.sentence({"import.line", {std::int64_t{faults[i].line}}}) + QStringLiteral(" · ") +
                 texts.sentence(faults[i].what);
    if (faults.size() > kFaultsShown)
        lines += QStringLiteral("…");
    m_messages->say(MessageBar::Kind::Fault, lines.join(u'\n'));
}

} // namespace recourse
