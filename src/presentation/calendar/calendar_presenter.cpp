// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_presenter.h"

#include "domain/casefile/reading_dates.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

namespace recourse {

namespace {

using ProposalAnswer = Result<CalendarProposal, CalendarFileFault>;

ProposalAnswer proposalFor(Backend& backend, CalendarOrder order) {
    auto moves = casesMovedBy(backend, order.plan);
    if (!moves)
        return Error{CalendarFileFault{Failure{moves.error()}}};
    return CalendarProposal{std::move(order), *std::move(moves)};
}

/// Not more of the file than is needed to see that it is too large.
ProposalAnswer proposalOfFile(Backend& backend, const QString& path) {
    const std::string name = QFileInfo(path).fileName().toStdString();
    QFile file(path);
    const bool opened = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(kLargestCalendarFile + 1) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return Error{CalendarFileFault{Failure{refuse("calendar.file-not-read", {}, {name}).value}}};
    auto list = backend.calendars().read(name, bytes.toStdString());
    if (!list)
        return Error{CalendarFileFault{std::move(list).error()}};
    const auto office = backend.offices().office();
    if (!office)
        return Error{CalendarFileFault{Failure{office.error()}}};
    return proposalFor(backend, {planWithList((*office)->calendar.data(), *list), "import-calendar", name, {}});
}

QString listedText(const Texts& texts, const std::optional<ListedDay>& listed) {
    if (!listed)
        return texts.text("calendar.as-usual");
    return texts.sentence(
        {listed->kind == DayKind::Workday ? "calendar.listed-workday" : "calendar.listed-holiday", {listed->name}});
}

} // namespace

CalendarPresenter::CalendarPresenter(Desk& desk, const Wording& wording)
    : m_desk(desk)
    , m_wording(wording)
    , m_year(static_cast<int>(std::chrono::year_month_day(desk.office().zone.dayOf(desk.now())).year())) {
    connect(&desk, &Desk::officeChanged, this, &CalendarPresenter::yearChanged);
}

void CalendarPresenter::showYear(int year) {
    m_year = std::clamp(year, 1970, 2200);
    Q_EMIT yearChanged();
}

YearPage CalendarPresenter::page() const {
    const Office& office = m_desk.office();
    return yearPage(office.calendar, m_year, office.zone.dayOf(m_desk.now()), m_wording.texts());
}

const ListedDay* CalendarPresenter::companyDay(Day day) const {
    const std::vector<ListedDay>& company = m_desk.office().calendar.data().company;
    const auto found =
        std::find_if(company.begin(), company.end(), [day](const ListedDay& listed) { return listed.day == day; });
    return found == company.end() ? nullptr : &*found;
}

void CalendarPresenter::proposeCompanyDay(Day day, DayKind kind, const QString& name) {
    const std::string text = name.trimmed().toStdString();
    propose(planWithCompanyDay(m_desk.office().calendar.data(), {day, kind, {text, {}}}), "set-company-day", text);
}

void CalendarPresenter::proposeWithoutCompanyDay(Day day) {
    propose(planWithoutCompanyDay(m_desk.office().calendar.data(), day), "remove-company-day", dayText(day));
}

void CalendarPresenter::propose(CalendarPlan plan, std::string verb, std::string reason) {
    CalendarOrder order{std::move(plan), std::move(verb), std::move(reason), {}};
    m_desk.ask(
        this, [order = std::move(order)](Backend& backend) { return proposalFor(backend, order); },
        [this](ProposalAnswer answer) { take(std::move(answer), {}); });
}

void CalendarPresenter::proposeFile(const QString& path) {
    m_desk.ask(
        this, [path](Backend& backend) { return proposalOfFile(backend, path); },
        [this, name = QFileInfo(path).fileName()](ProposalAnswer answer) { take(std::move(answer), name); });
}

void CalendarPresenter::take(ProposalAnswer answer, const QString& fileName) {
    if (answer) {
        m_proposal = *std::move(answer);
        Q_EMIT proposed();
    } else if (const auto* faults = std::get_if<std::vector<LineFault>>(&answer.error())) {
        Q_EMIT fileFaulty(fileName, *faults);
    } else {
        Q_EMIT failed(std::get<Failure>(answer.error()));
    }
}

void CalendarPresenter::save(std::vector<MovedCase> moves) {
    if (!m_proposal)
        return;
    CalendarOrder order = std::move(m_proposal->order);
    order.move = std::move(moves);
    m_proposal.reset();
    m_desk.ask(
        this, [order](Backend& backend) { return reviseCalendar(backend, order); },
        [this, moved = order.move](const Result<CalendarOutcome, Failure>& done) {
            m_desk.readOffice();
            for (const MovedCase& one : moved)
                m_desk.tellChanged(one.id);
            if (done)
                Q_EMIT saved(*done);
            else
                Q_EMIT failed(done.error());
        });
}

void CalendarPresenter::drop() {
    m_proposal.reset();
    Q_EMIT dropped();
}

QString changeText(const Texts& texts, const DayChange& change) {
    return texts.sentence(
        {"calendar.change-line",
         {change.day, listedText(texts, change.before).toStdString(), listedText(texts, change.after).toStdString()}});
}

QString moveText(const Texts& texts, const MovedCase& moved) {
    QStringList dates;
    for (const RecountedDate& date : moved.dates)
        dates += texts.sentence({"calendar.move-line", {date.rule, date.from, date.to}});
    return fromUtf8(moved.number) + QStringLiteral(" · ") + dates.join(QStringLiteral(" · "));
}

} // namespace recourse
