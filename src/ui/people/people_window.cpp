// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_window.h"

#include "people/ui_people_page.h"
#include "presentation/failure_words.h"
#include "ui/people/account_sheet.h"
#include "ui/people/interest_sheet.h"
#include "ui/people/people_tables.h"
#include "ui/people/person_sheet.h"
#include "ui/people/substitute_sheet.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_ids.h"

namespace recourse {

PeopleWindow::PeopleWindow(const WindowSetting& setting)
    : m_setting(setting)
    , m_presenter(setting.desk, setting.wording)
    , m_actions(setting.wording, *this)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_messages(new MessageBar(this))
    , m_person(new PersonSheet(setting, m_presenter))
    , m_ofPerson{new SubstituteSheet(setting, m_presenter), new InterestSheet(setting, m_presenter),
                 new AccountSheet(setting, m_presenter)} {
    setObjectName(QStringLiteral("peopleWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&setting.wording, &Wording::changed, this, &PeopleWindow::showWords);
    connect(&m_actions.action("close-window"), &QAction::triggered, this, &QWidget::close);
    connectList();
    connectActs();
    showWords();
    choose(setting.desk.person().id);
    m_ui->peopleTable->setFocus();
}

PeopleWindow::~PeopleWindow() = default;

void PeopleWindow::build() {
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(0, m_messages);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->nameHeading->setFont(large);
    m_ui->personLayout->addWidget(m_person);
    for (PeopleSheet* sheet : m_ofPerson)
        m_ui->personLayout->addWidget(sheet);
    m_ui->personLayout->addStretch();
    prepareListTable(*m_ui->peopleTable);
    prepareListTable(*m_ui->rolesTable);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    m_ui->listSplitter->setSizes({unit * 85, unit * 95});
    m_ui->listSplitter->setStretchFactor(1, 1);
    resize(unit * 190, unit * 110);
}

void PeopleWindow::connectList() {
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &PeopleWindow::showPeopleList);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &PeopleWindow::chooseFirst);
    connect(&m_actions.action("search"), &QAction::triggered, this, [this] {
        m_ui->pageTabs->setCurrentWidget(m_ui->peoplePage);
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    connect(m_ui->peopleTable, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto person = personInRow(*m_ui->peopleTable, m_ui->peopleTable->currentRow());
        if (!m_fills && person && !m_ui->peopleTable->selectedItems().isEmpty())
            leaveFor(*person);
    });
    connect(m_ui->peopleTable, &QTableWidget::itemActivated, m_person,
            [this] { m_person->findChild<QWidget*>(QStringLiteral("nameEdit"))->setFocus(); });
    connect(m_ui->addButton, &QAbstractButton::clicked, this, [this] { leaveFor(PersonId(0)); });
}

void PeopleWindow::connectActs() {
    connect(&m_presenter, &PeoplePresenter::changed, this, &PeopleWindow::showLists);
    connect(&m_presenter, &PeoplePresenter::added, this, &PeopleWindow::choose);
    connect(&m_presenter, &PeoplePresenter::done, this, [this](PeopleForm, const Sentence& said) {
        m_messages->say([this, said] {
            return MessageBar::Message{MessageBar::Kind::Done, m_setting.wording.texts().sentence(said)};
        });
    });
    connect(&m_presenter, &PeoplePresenter::rejected, m_messages, &MessageBar::clear);
    connect(&m_presenter, &PeoplePresenter::failed, this, [this](const Failure& failure) {
        m_messages->say([this, failure] {
            return MessageBar::Message{MessageBar::Kind::Fault, failureText(m_setting.wording.texts(), failure)};
        });
    });
    connect(m_person, &PeopleSheet::warned, this, &PeopleWindow::warn);
    for (PeopleSheet* sheet : m_ofPerson)
        connect(sheet, &PeopleSheet::warned, this, &PeopleWindow::warn);
}

void PeopleWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    showTexts(*this, texts);
    setWindowTitle(texts.text("people.title"));
    m_ui->pageTabs->setTabText(0, texts.text("people.people-tab"));
    m_ui->pageTabs->setTabText(1, texts.text("people.roles-tab"));
    m_messages->retranslate(texts.text("button.close"));
    m_person->showWords();
    for (PeopleSheet* sheet : m_ofPerson)
        sheet->showWords();
    showLists();
}

void PeopleWindow::showLists() {
    showPeopleList();
    showRoleLines(*m_ui->rolesTable, m_presenter.roles(), m_setting.wording.texts());
    showPage();
}

void PeopleWindow::showPeopleList() {
    m_fills = true;
    const std::vector<PersonLine> lines = m_presenter.lines(m_ui->searchEdit->text());
    showPeople(*m_ui->peopleTable, lines, m_setting.wording.texts());
    if (!selectPerson(*m_ui->peopleTable, m_shown))
        m_ui->peopleTable->clearSelection();
    m_ui->emptyLabel->setVisible(lines.empty());
    m_fills = false;
}

void PeopleWindow::chooseFirst() {
    if (m_ui->peopleTable->rowCount() > 0)
        m_ui->peopleTable->selectRow(0);
    m_ui->peopleTable->setFocus();
}

void PeopleWindow::choose(PersonId person) {
    m_shown = person;
    m_person->choose(person);
    for (PeopleSheet* sheet : m_ofPerson)
        sheet->choose(person);
    showPeopleList();
    showPage();
}

void PeopleWindow::leaveFor(PersonId person) {
    const auto go = [this, person] {
        m_messages->clear();
        choose(person);
        if (person == PersonId(0))
            m_person->findChild<QWidget*>(QStringLiteral("nameEdit"))->setFocus();
    };
    if (person == m_shown && person != PersonId(0))
        return;
    if (!m_person->isEdited())
        return go();
    showPeopleList();
    m_messages->say([this, go] {
        const Texts& texts = m_setting.wording.texts();
        const std::string name = m_ui->nameHeading->text().toStdString();
        return MessageBar::Message{
            MessageBar::Kind::Notice,
            texts.sentence({"people.unsaved", {name}}),
            {{texts.text("people.save"), [this] { m_person->save(); }}, {texts.text("people.drop"), go}}};
    });
}

void PeopleWindow::showPage() {
    const Texts& texts = m_setting.wording.texts();
    const Person* person = m_presenter.find(m_shown);
    m_ui->nameHeading->setText(person == nullptr ? texts.text("people.new") : fromUtf8(person->name));
    QString state;
    for (const PersonLine& line : m_presenter.lines({})) {
        if (line.id == m_shown)
            state = line.state;
    }
    m_ui->stateLabel->setText(state);
    m_ui->stateLabel->setVisible(!state.isEmpty());
    for (PeopleSheet* sheet : m_ofPerson)
        sheet->setVisible(person != nullptr);
}

void PeopleWindow::warn(const std::function<QStringList()>& gaps, const std::function<void()>& act) {
    m_messages->say([this, gaps, act] {
        const Texts& texts = m_setting.wording.texts();
        return MessageBar::Message{MessageBar::Kind::Notice,
                                   texts.text("people.would-find-nobody") + u'\n' + gaps().join(u'\n'),
                                   {{texts.text("people.all-the-same"), act}}};
    });
}

} // namespace recourse
