// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// One product complained of. Several products and batches make several lines.
struct ComplaintLine {
    RowId id{0};
    std::optional<std::string> product{};
    std::optional<std::string> model{};
    std::optional<std::string> materialCode{};
    std::optional<std::string> batch{};
    std::optional<std::string> order{};
    std::optional<std::string> delivery{};
    std::optional<std::string> factory{};
    std::optional<Day> shippedOn{};
    std::optional<Quantity> quantity{}; ///< delivered
    std::optional<Money> amount{};      ///< value of what was delivered
    std::optional<Quantity> defectiveUsed{};
    std::optional<Quantity> defectiveUnused{};
    std::optional<Percent> defectRate{};
    std::optional<Choice> defectCode{}; ///< from the catalogue of the firm
    std::optional<Choice> judgement{};  ///< own judgement: confirmed, not-confirmed, open
    std::optional<LongText> note{};
    friend bool operator==(const ComplaintLine&, const ComplaintLine&) = default;
};

inline constexpr std::array kComplaintLineFields{
    field<&ComplaintLine::product>("product", Searchable),
    field<&ComplaintLine::model>("model", Searchable),
    field<&ComplaintLine::materialCode>("material-code", Searchable),
    field<&ComplaintLine::batch>("batch", Searchable),
    field<&ComplaintLine::order>("order", Searchable),
    field<&ComplaintLine::delivery>("delivery", Searchable),
    field<&ComplaintLine::factory>("factory"),
    field<&ComplaintLine::shippedOn>("shipped-on"),
    field<&ComplaintLine::quantity>("quantity"),
    field<&ComplaintLine::amount>("amount"),
    field<&ComplaintLine::defectiveUsed>("defective-used"),
    field<&ComplaintLine::defectiveUnused>("defective-unused"),
    field<&ComplaintLine::defectRate>("defect-rate"),
    field<&ComplaintLine::defectCode>("defect-code", Searchable),
    field<&ComplaintLine::judgement>("judgement"),
    field<&ComplaintLine::note>("note", Searchable),
};

template <>
struct RecordOf<ComplaintLine> {
    static constexpr std::string_view table = "complaint_line";
    static constexpr std::span<const Field<ComplaintLine>> fields = kComplaintLineFields;
};
static_assert(describesEveryMember<ComplaintLine>());

} // namespace recourse
