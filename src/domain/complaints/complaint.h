// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// What the customer says and asks for: F-02, F-03. Who, the subject and the matter are wanted at once, the rest may
/// follow.
struct Complaint {
    CaseId id{0};
    std::optional<std::string> number{};    ///< by the procedure's numbering; given when saved
    std::optional<std::string> procedure{}; ///< code of the procedure it began under
    std::optional<std::int64_t> procedureRevision{};
    std::optional<Choice> kind{};     ///< complaint, suggestion, enquiry, … as the procedure has them
    std::optional<bool> historical{}; ///< brought in from older records: no clocks, no alarms
    std::optional<std::string> originalNumber{};
    std::optional<std::string> customer{};
    std::optional<PartyId> party{}; ///< the customer's entry in the directory
    std::optional<bool> anonymous{};
    std::optional<std::string> customerNumber{};
    std::optional<std::string> customerComplaintNumber{};
    std::optional<std::string> complainant{};
    std::optional<std::string> contact{}; ///< telephone or e-mail of the complainant
    std::optional<std::string> address{};
    std::optional<std::string> recipient{}; ///< who took the complaint, with post
    std::optional<Choice> channel{};
    std::optional<Instant> receivedAt{}; ///< by the company
    std::optional<Instant> receivedByQa{};
    std::optional<LongText> matter{};
    std::optional<Choices> demand{};
    std::optional<Money> demandCompensation{};
    std::optional<Percent> demandAllowance{};
    std::optional<Money> demandAllowanceOf{}; ///< the amount the allowance is a percentage of
    std::optional<Quantity> demandReturnQuantity{};
    std::optional<Money> demandReturnAmount{};
    std::optional<LongText> demandNote{};
    std::optional<Choices> evidence{};
    std::optional<std::string> evidenceNote{};
    std::optional<bool> serviceCharged{};   ///< F-05: free or charged
    std::optional<LongText> otherBatches{}; ///< other batches considered (GMP art. 274)
    std::optional<Choice> validity{};       ///< valid, invalid, not-admitted
    std::optional<LongText> validityReason{};
    std::optional<Choice> proposedClass{}; ///< the clerk's proposal, until the role of the procedure confirms it
    std::optional<Choice> grade{};         ///< key of the grade
    std::optional<LongText> classReason{};
    std::optional<std::string> classRule{};
    std::optional<Day> promisedOn{};     ///< the handling date promised to the customer
    std::optional<std::string> deputy{}; ///< person in charge of the case
    std::optional<LongText> closingNote{};
    std::optional<Choice> tracked{}; ///< yes, no: the improvement is followed further after closing (R-247)
    std::optional<LongText> untrackedReason{};
    friend bool operator==(const Complaint&, const Complaint&) = default;
};

inline constexpr std::array kComplaintFields{
    field<&Complaint::number>("number", Searchable | Computed),
    field<&Complaint::procedure>("procedure", Computed),
    field<&Complaint::procedureRevision>("procedure-revision", Computed),
    field<&Complaint::kind>("kind"),
    field<&Complaint::historical>("historical", Computed),
    field<&Complaint::originalNumber>("original-number", Searchable),
    field<&Complaint::customer>("customer", Personal),
    field<&Complaint::party>("party", Computed),
    field<&Complaint::anonymous>("anonymous"),
    field<&Complaint::customerNumber>("customer-number", Searchable),
    field<&Complaint::customerComplaintNumber>("customer-complaint-number", Searchable),
    field<&Complaint::complainant>("complainant", Personal),
    field<&Complaint::contact>("contact", Personal),
    field<&Complaint::address>("address", Personal),
    field<&Complaint::recipient>("recipient"),
    field<&Complaint::channel>("channel"),
    field<&Complaint::receivedAt>("received-at"),
    field<&Complaint::receivedByQa>("received-by-qa"),
    field<&Complaint::matter>("matter", Searchable),
    field<&Complaint::demand>("demand"),
    field<&Complaint::demandCompensation>("demand-compensation"),
    field<&Complaint::demandAllowance>("demand-allowance"),
    field<&Complaint::demandAllowanceOf>("demand-allowance-of"),
    field<&Complaint::demandReturnQuantity>("demand-return-quantity"),
    field<&Complaint::demandReturnAmount>("demand-return-amount"),
    field<&Complaint::demandNote>("demand-note", Searchable),
    field<&Complaint::evidence>("evidence"),
    field<&Complaint::evidenceNote>("evidence-note"),
    field<&Complaint::serviceCharged>("service-charged"),
    field<&Complaint::otherBatches>("other-batches"),
    field<&Complaint::validity>("validity", Computed),
    field<&Complaint::validityReason>("validity-reason", Computed),
    field<&Complaint::proposedClass>("proposed-class", Computed),
    field<&Complaint::grade>("class", Computed),
    field<&Complaint::classReason>("class-reason", Computed),
    field<&Complaint::classRule>("class-rule", Computed),
    field<&Complaint::promisedOn>("promised-on", Computed),
    field<&Complaint::deputy>("deputy", Computed),
    field<&Complaint::closingNote>("closing-note", Computed),
    field<&Complaint::tracked>("tracked", Computed),
    field<&Complaint::untrackedReason>("untracked-reason", Computed),
};

template <>
struct RecordOf<Complaint> {
    static constexpr std::string_view table = "complaint";
    static constexpr std::span<const Field<Complaint>> fields = kComplaintFields;
};
static_assert(describesEveryMember<Complaint>());

} // namespace recourse
