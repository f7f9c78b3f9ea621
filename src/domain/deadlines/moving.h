// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

struct PauseBegin {
    RowId id{0};
    std::optional<Choice> deadline{};
    std::optional<LongText> reason{};
};
inline constexpr std::array kPauseBeginFields{
    field<&PauseBegin::deadline>("deadline"),
    field<&PauseBegin::reason>("reason"),
};
template <>
struct RecordOf<PauseBegin> {
    static constexpr std::string_view table = "pause_begin";
    static constexpr std::span<const Field<PauseBegin>> fields = kPauseBeginFields;
};
static_assert(describesEveryMember<PauseBegin>());

/// A clock stops while the firm waits, where the rule allows it.
struct BeginPause {
    static constexpr std::string_view id = "pause";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<PauseBegin>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct PauseEnd {
    RowId id{0};
    std::optional<Choice> deadline{};
};
inline constexpr std::array kPauseEndFields{
    field<&PauseEnd::deadline>("deadline"),
};
template <>
struct RecordOf<PauseEnd> {
    static constexpr std::string_view table = "pause_end";
    static constexpr std::span<const Field<PauseEnd>> fields = kPauseEndFields;
};
static_assert(describesEveryMember<PauseEnd>());

/// The clock goes on; the rule's own unit is given back.
struct EndPause {
    static constexpr std::string_view id = "resume";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<PauseEnd>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct Extension {
    RowId id{0};
    std::optional<Choice> deadline{};
    std::optional<Day> dueOn{};
    std::optional<LongText> reason{};
    std::optional<bool> consent{}; ///< the customer agrees
};
inline constexpr std::array kExtensionFields{
    field<&Extension::deadline>("deadline"),
    field<&Extension::dueOn>("due-on"),
    field<&Extension::reason>("reason"),
    field<&Extension::consent>("consent"),
};
template <>
struct RecordOf<Extension> {
    static constexpr std::string_view table = "extension";
    static constexpr std::span<const Field<Extension>> fields = kExtensionFields;
};
static_assert(describesEveryMember<Extension>());

/// A date is moved by whom the rule names, with a reason; the old date stays visible.
struct Extend {
    static constexpr std::string_view id = "extend";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<Extension>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
