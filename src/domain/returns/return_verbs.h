// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// The customer may send goods back: which and how many. The paper can be corrected until the goods are there.
struct AuthoriseReturn {
    static constexpr std::string_view id = "authorise-return";
    static constexpr std::string_view sheet = "return";
    using Input = recourse::Input<Edited<GoodsReturn>, ReturnLine>;
    static void prefill(const CaseFile& file, const Draft& draft, Input& input);
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct GoodsIn {
    RowId id{0};
    std::optional<RowId> record{}; ///< the return; none: the only one that has not arrived
    std::optional<Instant> arrivedAt{};
    std::optional<std::string> goodsInNote{};
    std::optional<LongText> settlement{};
};
inline constexpr std::array kGoodsInFields{
    field<&GoodsIn::record>("record"),
    field<&GoodsIn::arrivedAt>("arrived-at"),
    field<&GoodsIn::goodsInNote>("goods-in-note"),
    field<&GoodsIn::settlement>("settlement"),
};
template <>
struct RecordOf<GoodsIn> {
    static constexpr std::string_view table = "goods_in";
    static constexpr std::span<const Field<GoodsIn>> fields = kGoodsInFields;
};
static_assert(describesEveryMember<GoodsIn>());

/// What came of one line: the one with this id, else the one with this product and batch, else something not
/// authorised.
struct GoodsInLine {
    RowId id{0};
    std::optional<std::string> product{};
    std::optional<std::string> batch{};
    std::optional<Quantity> received{};
    std::optional<std::string> shortageReason{};
    friend bool operator==(const GoodsInLine&, const GoodsInLine&) = default;
};
inline constexpr std::array kGoodsInLineFields{
    field<&GoodsInLine::product>("product"),
    field<&GoodsInLine::batch>("batch"),
    field<&GoodsInLine::received>("received"),
    field<&GoodsInLine::shortageReason>("shortage-reason"),
};
template <>
struct RecordOf<GoodsInLine> {
    static constexpr std::string_view table = "goods_in_line";
    static constexpr std::span<const Field<GoodsInLine>> fields = kGoodsInLineFields;
};
static_assert(describesEveryMember<GoodsInLine>());

/// The goods are there: when, by which note, how many of each line; a shortage has a reason. Done again for the same
/// return it corrects what was written.
struct ReceiveReturn {
    static constexpr std::string_view id = "receive-return";
    static constexpr std::string_view sheet = "return";
    using Input = recourse::Input<GoodsIn, GoodsInLine>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
