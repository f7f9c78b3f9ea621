// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A notice to one department, with its sign-for, opinion and result: F-05, F-04, R-094, R-095. The department may
/// refuse it or pass it on; then nothing waits for it any more.
struct Notice {
    RowId id{0};
    std::optional<std::string> number{};
    std::optional<Choice> department{};
    std::optional<LongText> request{}; ///< what the department is asked
    std::optional<bool> serviceCharged{};
    std::optional<Choice> productType{}; ///< trial, series
    std::optional<std::string> finalConsignee{};
    std::optional<std::string> customerDepartment{};
    std::optional<std::string> customerPerson{};
    std::optional<Quantity> faultQuantity{};
    std::optional<std::string> faultKind{};
    std::optional<std::string> faultPlace{};
    std::optional<Choices> wants{}; ///< what the customer wants (F-05)
    std::optional<LongText> otherRequirements{};
    std::optional<Choice> goodsState{}; ///< returned, to-be-returned
    std::optional<Day> returnedOn{};
    std::optional<std::string> returnPlace{};
    std::optional<std::string> deliveryNote{};
    std::optional<std::string> parcelNumber{};
    std::optional<std::string> sentBy{};
    std::optional<Instant> sentAt{};
    std::optional<std::string> signedBy{};
    std::optional<Instant> signedAt{};
    std::optional<LongText> opinion{};
    std::optional<std::string> opinionBy{};
    std::optional<Instant> opinionAt{};
    std::optional<LongText> result{};
    std::optional<std::string> resultBy{};
    std::optional<Instant> resultAt{};
    std::optional<Choice> ending{}; ///< refused, passed-on; none: it is still with the department
    std::optional<LongText> endingReason{};
    std::optional<std::string> endedBy{};
    std::optional<Instant> endedAt{};
    std::optional<RowId> passedOnFrom{}; ///< the notice that another department passed on
    friend bool operator==(const Notice&, const Notice&) = default;
};

inline constexpr std::array kNoticeFields{
    field<&Notice::number>("number", Searchable | Computed),
    field<&Notice::department>("department", Computed),
    field<&Notice::request>("request"),
    field<&Notice::serviceCharged>("service-charged"),
    field<&Notice::productType>("product-type"),
    field<&Notice::finalConsignee>("final-consignee", Personal),
    field<&Notice::customerDepartment>("customer-department"),
    field<&Notice::customerPerson>("customer-person", Personal),
    field<&Notice::faultQuantity>("fault-quantity"),
    field<&Notice::faultKind>("fault-kind"),
    field<&Notice::faultPlace>("fault-place"),
    field<&Notice::wants>("wants"),
    field<&Notice::otherRequirements>("other-requirements"),
    field<&Notice::goodsState>("goods-state"),
    field<&Notice::returnedOn>("returned-on"),
    field<&Notice::returnPlace>("return-place"),
    field<&Notice::deliveryNote>("delivery-note"),
    field<&Notice::parcelNumber>("parcel-number"),
    field<&Notice::sentBy>("sent-by", Computed),
    field<&Notice::sentAt>("sent-at", Computed),
    field<&Notice::signedBy>("signed-by", Computed),
    field<&Notice::signedAt>("signed-at", Computed),
    field<&Notice::opinion>("opinion", Computed),
    field<&Notice::opinionBy>("opinion-by", Computed),
    field<&Notice::opinionAt>("opinion-at", Computed),
    field<&Notice::result>("result", Computed),
    field<&Notice::resultBy>("result-by", Computed),
    field<&Notice::resultAt>("result-at", Computed),
    field<&Notice::ending>("ending", Computed),
    field<&Notice::endingReason>("ending-reason", Computed),
    field<&Notice::endedBy>("ended-by", Computed),
    field<&Notice::endedAt>("ended-at", Computed),
    field<&Notice::passedOnFrom>("passed-on-from", Computed),
};

template <>
struct RecordOf<Notice> {
    static constexpr std::string_view table = "notice";
    static constexpr std::span<const Field<Notice>> fields = kNoticeFields;
};
static_assert(describesEveryMember<Notice>());

} // namespace recourse
