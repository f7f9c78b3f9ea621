// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

struct NoticeRefusal {
    RowId id{0};
    std::optional<RowId> record{}; ///< the notice; none: the only one that waits for the department
    std::optional<LongText> reason{};
};
inline constexpr std::array kNoticeRefusalFields{
    field<&NoticeRefusal::record>("record"),
    field<&NoticeRefusal::reason>("reason"),
};
template <>
struct RecordOf<NoticeRefusal> {
    static constexpr std::string_view table = "notice_refusal";
    static constexpr std::span<const Field<NoticeRefusal>> fields = kNoticeRefusalFields;
};
static_assert(describesEveryMember<NoticeRefusal>());

/// The department sends the notice back: it is not its business, and why. Where the reason does not convince, the
/// department is sent another notice.
struct RefuseNotice {
    static constexpr std::string_view id = "refuse-notice";
    static constexpr std::string_view sheet = "notice";
    using Input = recourse::Input<NoticeRefusal>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct NoticeForward {
    RowId id{0};
    std::optional<RowId> record{}; ///< the notice; none: the only one that waits for the department
    std::optional<Choice> department{};
    std::optional<LongText> reason{};
};
inline constexpr std::array kNoticeForwardFields{
    field<&NoticeForward::record>("record"),
    field<&NoticeForward::department>("department"),
    field<&NoticeForward::reason>("reason"),
};
template <>
struct RecordOf<NoticeForward> {
    static constexpr std::string_view table = "notice_forward";
    static constexpr std::span<const Field<NoticeForward>> fields = kNoticeForwardFields;
};
static_assert(describesEveryMember<NoticeForward>());

/// The department passes the notice on: another department gets a notice of its own that says the same, with a number
/// and clocks of its own.
struct ForwardNotice {
    static constexpr std::string_view id = "forward-notice";
    static constexpr std::string_view sheet = "notice";
    using Input = recourse::Input<NoticeForward>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
