// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/edited.h"
#include "domain/casefile/verb.h"

namespace recourse {

/// One notice, worded once for every department it goes to.
struct NoticeToSend {
    std::optional<Choices> departments{};
    Notice notice{};
};
template <>
struct RecordOf<NoticeToSend> {
    static constexpr std::string_view table = RecordOf<Notice>::table;
    static constexpr auto all = withFieldsOf<&NoticeToSend::notice>(field<&NoticeToSend::departments>("departments"));
    static constexpr std::span<const Field<NoticeToSend>> fields = all;
};

/// Departments are told of the complaint and asked for their opinion, each by a notice with a number of its own: F-05.
struct SendNotice {
    static constexpr std::string_view id = "notice";
    static constexpr std::string_view sheet = "notice";
    using Input = recourse::Input<NoticeToSend>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct NoticeReceipt {
    RowId id{0};
    std::optional<RowId> record{}; ///< the notice; none: the only one that waits for the department
};
inline constexpr std::array kNoticeReceiptFields{
    field<&NoticeReceipt::record>("record"),
};
template <>
struct RecordOf<NoticeReceipt> {
    static constexpr std::string_view table = "notice_receipt";
    static constexpr std::span<const Field<NoticeReceipt>> fields = kNoticeReceiptFields;
};
static_assert(describesEveryMember<NoticeReceipt>());

/// Somebody of the department signs that the notice has come: R-094.
struct SignNotice {
    static constexpr std::string_view id = "sign-notice";
    static constexpr std::string_view sheet = "notice";
    using Input = recourse::Input<NoticeReceipt>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

struct NoticeAnswer {
    RowId id{0};
    std::optional<RowId> record{}; ///< the notice; none: the only one that waits for the department
    std::optional<LongText> opinion{};
    std::optional<LongText> result{};
};
inline constexpr std::array kNoticeAnswerFields{
    field<&NoticeAnswer::record>("record"),
    field<&NoticeAnswer::opinion>("opinion"),
    field<&NoticeAnswer::result>("result"),
};
template <>
struct RecordOf<NoticeAnswer> {
    static constexpr std::string_view table = "notice_answer";
    static constexpr std::span<const Field<NoticeAnswer>> fields = kNoticeAnswerFields;
};
static_assert(describesEveryMember<NoticeAnswer>());

/// The department writes its opinion and later the result, together or one after the other: R-095. Answering a notice
/// not signed for yet signs for it.
struct AnswerNotice {
    static constexpr std::string_view id = "answer-notice";
    static constexpr std::string_view sheet = "notice";
    using Input = recourse::Input<NoticeAnswer>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
