// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// What was said when receipt was confirmed.
struct Acknowledgement {
    RowId id{0};
    std::optional<Choice> way{};         ///< telephone, email, letter, visit, message
    std::optional<std::string> person{}; ///< who was spoken to
    std::optional<Instant> at{};
    std::optional<Day> promisedOn{};  ///< until when the customer has been promised an answer
    std::optional<LongText> reason{}; ///< for a promise beyond the limit
    std::optional<LongText> text{};
};
inline constexpr std::array kAcknowledgementFields{
    field<&Acknowledgement::way>("way"),       field<&Acknowledgement::person>("person"),
    field<&Acknowledgement::at>("at"),         field<&Acknowledgement::promisedOn>("promised-on"),
    field<&Acknowledgement::reason>("reason"), field<&Acknowledgement::text>("text"),
};
template <>
struct RecordOf<Acknowledgement> {
    static constexpr std::string_view table = "acknowledgement";
    static constexpr std::span<const Field<Acknowledgement>> fields = kAcknowledgementFields;
};
static_assert(describesEveryMember<Acknowledgement>());

/// Receipt is confirmed to the customer, the content made clear and a handling date promised. A date
/// later than the procedure's limit needs the role that may extend it, and a reason (D-07).
struct Acknowledge {
    static constexpr std::string_view id = "acknowledge";
    static constexpr std::string_view sheet = "acknowledgement";
    using Input = recourse::Input<Acknowledgement>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// A call, visit or letter is noted.
struct NoteContact {
    static constexpr std::string_view id = "contact";
    static constexpr std::string_view sheet = "acknowledgement";
    using Input = recourse::Input<Contact>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The customer is answered, for the time being or finally.
struct SendReply {
    static constexpr std::string_view id = "reply";
    static constexpr std::string_view sheet = "reply";
    using Input = recourse::Input<Reply>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

/// The customer is asked afterwards. Not satisfied before closing: the loop goes on in the same case
/// (D-12).
struct AskAfterwards {
    static constexpr std::string_view id = "follow-up";
    static constexpr std::string_view sheet = "follow-up";
    using Input = recourse::Input<FollowUp>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
