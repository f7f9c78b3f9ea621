// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A proposal how to settle the case: R-181…R-201.
struct Disposition {
    RowId id{0};
    std::optional<LongText> summary{};
    std::optional<LongText> reason{};
    std::optional<Money> total{}; ///< what the firm would pay or forgo
    std::optional<std::int64_t>
        rate{}; ///< of a foreign currency: minor units of the procedure's currency for 10000 of the other's
    std::optional<Choice> state{}; ///< proposed, decided, refused, withdrawn
    std::optional<std::string> by{};
    std::optional<PersonId> byId{};
    std::optional<Instant> at{};
    friend bool operator==(const Disposition&, const Disposition&) = default;
};

inline constexpr std::array kDispositionFields{
    field<&Disposition::summary>("summary"),       field<&Disposition::reason>("reason"),
    field<&Disposition::total>("total", Computed), field<&Disposition::rate>("rate"),
    field<&Disposition::state>("state", Computed), field<&Disposition::by>("by", Computed),
    field<&Disposition::byId>("by-id", Computed),  field<&Disposition::at>("at", Computed),
};

template <>
struct RecordOf<Disposition> {
    static constexpr std::string_view table = "disposition";
    static constexpr std::span<const Field<Disposition>> fields = kDispositionFields;
};
static_assert(describesEveryMember<Disposition>());

/// One kind of settlement, asked against granted.
struct DispositionItem {
    RowId id{0};
    std::optional<RowId> disposition{};
    std::optional<Choice> kind{}; ///< compensation, allowance, return, exchange, …
    std::optional<Quantity> quantityAsked{};
    std::optional<Quantity> quantity{};
    std::optional<Money> amountAsked{};
    std::optional<Money> amount{};
    std::optional<Percent> percent{};
    std::optional<Money> percentOf{};
    std::optional<LongText> note{};
    std::optional<std::string> doneBy{};
    std::optional<Instant> doneAt{};
    std::optional<LongText> doneNote{};
    friend bool operator==(const DispositionItem&, const DispositionItem&) = default;
};

inline constexpr std::array kDispositionItemFields{
    field<&DispositionItem::disposition>("disposition", Computed),
    field<&DispositionItem::kind>("kind"),
    field<&DispositionItem::quantityAsked>("quantity-asked"),
    field<&DispositionItem::quantity>("quantity"),
    field<&DispositionItem::amountAsked>("amount-asked"),
    field<&DispositionItem::amount>("amount"),
    field<&DispositionItem::percent>("percent"),
    field<&DispositionItem::percentOf>("percent-of"),
    field<&DispositionItem::note>("note"),
    field<&DispositionItem::doneBy>("done-by", Computed),
    field<&DispositionItem::doneAt>("done-at", Computed),
    field<&DispositionItem::doneNote>("done-note"),
};

template <>
struct RecordOf<DispositionItem> {
    static constexpr std::string_view table = "disposition_item";
    static constexpr std::span<const Field<DispositionItem>> fields = kDispositionItemFields;
};
static_assert(describesEveryMember<DispositionItem>());

} // namespace recourse
