// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calendar/calendar_revision.h"
#include "presentation/calendar/year_page.h"
#include "presentation/desk.h"
#include "presentation/wording.h"

namespace recourse {

/// A change of the calendar that is not saved yet: what it changes, and which dates given it would move.
struct CalendarProposal {
    CalendarOrder order; ///< moves nothing yet
    std::vector<MovedCase> moves;
};

/// What a calendar file has wrong, or why it could not be read at all.
using CalendarFileFault = std::variant<std::vector<LineFault>, Failure>;

/// The work calendar of the office, a year at a time, and its changes: each is worked out and shown first, and saved
/// when it is confirmed.
class CalendarPresenter : public QObject {
    Q_OBJECT

public:
    CalendarPresenter(Desk& desk, const Wording& wording);

    void showYear(int year);
    /// In the words of now.
    [[nodiscard]] YearPage page() const;
    /// What the company has of its own on that day, or null.
    [[nodiscard]] const ListedDay* companyDay(Day day) const;

    /// Each of them ends in proposed(), or in failed().
    void proposeCompanyDay(Day day, DayKind kind, const QString& name);
    void proposeWithoutCompanyDay(Day day);
    void proposeFile(const QString& path);

    [[nodiscard]] const std::optional<CalendarProposal>& proposal() const { return m_proposal; }
    /// Saves what is proposed; the dates of those cases follow it, the others stay.
    void save(std::vector<MovedCase> moves);
    void drop();

Q_SIGNALS:
    void yearChanged();
    void proposed();
    void dropped();
    void saved(const recourse::CalendarOutcome& outcome);
    void fileFaulty(const QString& name, const std::vector<recourse::LineFault>& faults);
    void failed(const recourse::Failure& failure);

private:
    void propose(CalendarPlan plan, std::string verb, std::string reason);
    void take(Result<CalendarProposal, CalendarFileFault> answer, const QString& fileName);

    Desk& m_desk;
    const Wording& m_wording;
    int m_year;
    std::optional<CalendarProposal> m_proposal;
};

/// "10-01 holiday: National Day → working" as a line for people.
[[nodiscard]] QString changeText(const Texts& texts, const DayChange& change);
/// "2611-03 · Final reply: 2026-12-04 17:30 → 2026-12-07 17:30", with the other dates of the case behind it.
[[nodiscard]] QString moveText(const Texts& texts, const MovedCase& moved);

} // namespace recourse
