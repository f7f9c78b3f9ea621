// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// Goods the customer sends back, authorised and then received: F-17, R-108.
struct GoodsReturn {
    RowId id{0};
    std::optional<std::string> number{};
    std::optional<Choice> reason{}; ///< supplier (VRR), production (PRR), other
    std::optional<LongText> reasonNote{};
    std::optional<std::string> carrier{};
    std::optional<std::string> place{};
    std::optional<std::string> authorisedBy{};
    std::optional<Instant> authorisedAt{};
    std::optional<std::string> goodsInNote{};
    std::optional<Instant> arrivedAt{};
    std::optional<std::string> receivedBy{};
    std::optional<LongText> settlement{};
    friend bool operator==(const GoodsReturn&, const GoodsReturn&) = default;
};

inline constexpr std::array kGoodsReturnFields{
    field<&GoodsReturn::number>("number", Searchable | Computed),
    field<&GoodsReturn::reason>("reason"),
    field<&GoodsReturn::reasonNote>("reason-note"),
    field<&GoodsReturn::carrier>("carrier"),
    field<&GoodsReturn::place>("place"),
    field<&GoodsReturn::authorisedBy>("authorised-by", Computed),
    field<&GoodsReturn::authorisedAt>("authorised-at", Computed),
    field<&GoodsReturn::goodsInNote>("goods-in-note", Computed),
    field<&GoodsReturn::arrivedAt>("arrived-at", Computed),
    field<&GoodsReturn::receivedBy>("received-by", Computed),
    field<&GoodsReturn::settlement>("settlement", Computed),
};

template <>
struct RecordOf<GoodsReturn> {
    static constexpr std::string_view table = "goods_return";
    static constexpr std::span<const Field<GoodsReturn>> fields = kGoodsReturnFields;
};
static_assert(describesEveryMember<GoodsReturn>());

/// One product and batch of a return. What is short needs a reason.
struct ReturnLine {
    RowId id{0};
    std::optional<RowId> goodsReturn{};
    std::optional<std::string> product{};
    std::optional<std::string> batch{};
    std::optional<Quantity> authorised{};
    std::optional<Quantity> received{};
    std::optional<std::string> shortageReason{};
    friend bool operator==(const ReturnLine&, const ReturnLine&) = default;
};

inline constexpr std::array kReturnLineFields{
    field<&ReturnLine::goodsReturn>("goods-return", Computed),
    field<&ReturnLine::product>("product"),
    field<&ReturnLine::batch>("batch"),
    field<&ReturnLine::authorised>("authorised"),
    field<&ReturnLine::received>("received", Computed),
    field<&ReturnLine::shortageReason>("shortage-reason", Computed),
};

template <>
struct RecordOf<ReturnLine> {
    static constexpr std::string_view table = "return_line";
    static constexpr std::span<const Field<ReturnLine>> fields = kReturnLineFields;
};
static_assert(describesEveryMember<ReturnLine>());

} // namespace recourse
