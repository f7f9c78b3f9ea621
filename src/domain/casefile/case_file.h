// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval/approval.h"
#include "domain/casefile/milestone.h"
#include "domain/complaints/attachment.h"
#include "domain/complaints/complaint.h"
#include "domain/complaints/complaint_line.h"
#include "domain/complaints/contact.h"
#include "domain/complaints/criterion_answer.h"
#include "domain/complaints/follow_up.h"
#include "domain/complaints/link.h"
#include "domain/complaints/meeting.h"
#include "domain/complaints/reply.h"
#include "domain/complaints/responsibility.h"
#include "domain/complaints/safety_decision.h"
#include "domain/complaints/sample.h"
#include "domain/deadlines/given_deadline.h"
#include "domain/disposition/disposition.h"
#include "domain/disposition/settlement.h"
#include "domain/eightd/action.h"
#include "domain/eightd/eight_d.h"
#include "domain/eightd/investigation.h"
#include "domain/inspection/inspection_report.h"
#include "domain/notices/notice.h"
#include "domain/penalties/penalty.h"
#include "domain/people/signature.h"
#include "domain/returns/goods_return.h"
#include "domain/returns/hold.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace recourse {

/// The complaint with all that belongs to it: the one thing that verbs change, loaded and saved whole. A child record's
/// table is found by its type: `file.rows<Notice>()`. Rows stand in the order in which they were filed.
struct CaseFile {
    using Tables =
        std::tuple<std::vector<ComplaintLine>, std::vector<CriterionAnswer>, std::vector<SafetyDecision>,
                   std::vector<Sample>, std::vector<Notice>, std::vector<Hold>, std::vector<GoodsReturn>,
                   std::vector<ReturnLine>, std::vector<InspectionReport>, std::vector<InspectionLine>,
                   std::vector<PartDecision>, std::vector<Investigation>, std::vector<Meeting>, std::vector<EightD>,
                   std::vector<TeamMember>, std::vector<WhyAnswer>, std::vector<Discipline>, std::vector<Action>,
                   std::vector<Responsibility>, std::vector<Disposition>, std::vector<DispositionItem>,
                   std::vector<Penalty>, std::vector<Approval>, std::vector<ApprovalStep>, std::vector<Reply>,
                   std::vector<Settlement>, std::vector<Contact>, std::vector<FollowUp>, std::vector<CaseLink>,
                   std::vector<Attachment>, std::vector<Milestone>, std::vector<DeadlineRow>, std::vector<Pause>,
                   std::vector<Signature>>;

    Complaint complaint;
    /// The procedure's extra fields: key → value. Which of them are personal is the procedure's to say.
    std::map<std::string, Cell, std::less<>> extra;
    Tables tables;

    template <class R>
    [[nodiscard]] std::vector<R>& rows() {
        return std::get<std::vector<R>>(tables);
    }
    template <class R>
    [[nodiscard]] const std::vector<R>& rows() const {
        return std::get<std::vector<R>>(tables);
    }
    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};

/// Calls visit(rows) for every table of child records, in the order of CaseFile::Tables; file may be const.
template <class File, class Visit>
void forEachTable(File& file, Visit&& visit) {
    std::apply([&visit](auto&... rows) { (visit(rows), ...); }, file.tables);
}

/// The row with that id, or null.
template <class R, class File>
[[nodiscard]] auto* findRow(File& file, RowId id) {
    auto& rows = file.template rows<R>();
    for (auto& row : rows) {
        if (row.id == id)
            return &row;
    }
    return static_cast<decltype(rows.data())>(nullptr);
}

/// The rows of a table that belong to one parent row: `children(file, report.id, &InspectionLine::report)`.
template <class R>
[[nodiscard]] std::vector<R> children(const CaseFile& file, RowId parent, std::optional<RowId> R::*reference) {
    std::vector<R> found;
    for (const R& row : file.rows<R>()) {
        if (row.*reference == parent)
            found.push_back(row);
    }
    return found;
}

} // namespace recourse
