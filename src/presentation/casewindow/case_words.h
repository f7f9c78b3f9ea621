// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "presentation/list/urgency.h"

namespace recourse {

/// What stands over a case.
struct CaseHead {
    QString number;
    QString customer;
    QString product;
    QString matter;
    bool hasClasses = true; ///< the procedure has classes
    QString grade;          ///< empty: not classified
    int gradeRank = -1;
    QString stage;
    QString due; ///< the next date with its name; empty: nothing is due
    Urgency urgency = Urgency::None;
    QStringList
        guidance; ///< what the procedure says of the case, with the rule: who handles it, who pays, in time or not
};
[[nodiscard]] CaseHead caseHead(const CaseView& view, const Texts& texts);

/// One date of a case.
struct CaseDate {
    QString name;
    QString due;
    Urgency urgency = Urgency::None;
    QString state;   ///< met, replaced, provisional, moved by whom and why; empty: running
    QStringList why; ///< the days, line by line; empty: nothing to explain
    bool replaced = false;
    bool met = false;
};
/// Running ones by date, then those met, then those replaced.
[[nodiscard]] std::vector<CaseDate> caseDates(const CaseView& view, const Texts& texts);

enum class StepState { Done, LeftOut, Now, Next };

/// One milestone of a case's life, or a running date of the customer's own.
struct RailStep {
    std::string key;
    StepState state = StepState::Next;
    QString name;
    QString note; ///< who and when; until when
    Urgency urgency = Urgency::None;
    QString warning; ///< what makes the date in the note doubtful
    QStringList why; ///< of the date in the note
};
/// The life of the case, then what the customer waits for.
[[nodiscard]] std::vector<RailStep> caseRail(const CaseView& view, const Texts& texts);

/// What makes dates that still run doubtful, each once.
[[nodiscard]] QStringList caseWarnings(const CaseView& view, const Texts& texts);

/// A verb of a case and whether this person may use it now.
struct CommandLine {
    const Verb* verb;
    QString name;
    QString refusal; ///< empty: it may be used
};
/// Those of one sheet; of all sheets for an empty one.
[[nodiscard]] std::vector<CommandLine> caseCommands(const CaseView& view, std::string_view sheet, const Texts& texts);

} // namespace recourse
