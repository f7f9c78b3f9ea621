// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/casefile/input.h"

#include <span>
#include <string_view>

namespace recourse {

/// The case file after a verb, or why it stays as it is.
using Outcome = Result<CaseFile, Refused>;

/// One table of rows of a verb's input.
struct InputTable {
    std::string_view table;
    std::vector<FieldInfo> fields;
};

/// What a verb is told: the fields of its head and its tables. Computed fields are left out: they are not typed.
struct InputShape {
    std::vector<FieldInfo> fields;
    std::vector<InputTable> tables;
};

/// Something a person does to a case: one entry of the table that buttons, menus, `may`, `do` and the list of shortcuts
/// are made from. Its label is the text "verb.<id>".
struct Verb {
    std::string_view id;    ///< "acknowledge"
    std::string_view sheet; ///< the sheet of the case window it stands on: "acknowledgement"
    /// Why this person may not do it now; empty: it may be done. Never asks for the input.
    std::vector<Refusal> (*refusals)(const CaseFile& file, const Context& context);
    InputShape (*shape)();
    /// Reads the draft, asks refusals, does it. Nothing but the returned file is changed.
    Outcome (*run)(CaseFile file, const Draft& draft, const Context& context);
};

/// All verbs, in the order of a case's life.
[[nodiscard]] std::span<const Verb> verbs();
[[nodiscard]] const Verb* findVerb(std::string_view id);

/// A verb and whether this person may use it now.
struct Command {
    const Verb* verb;
    std::vector<Refusal> refusals;
    [[nodiscard]] bool allowed() const { return refusals.empty(); }
};

/// Every verb with its answer: what the window draws its buttons from.
[[nodiscard]] std::vector<Command> commands(const CaseFile& file, const Context& context);

namespace detail {

template <class R>
std::vector<FieldInfo> typedFields() {
    std::vector<FieldInfo> found;
    for (const Field<R>& field : RecordOf<R>::fields) {
        if ((field.traits & Computed) == 0)
            found.push_back({field.key, field.kind, field.traits});
    }
    return found;
}

template <class In>
struct ShapeOf;
template <class Head, class... Rows>
struct ShapeOf<Input<Head, Rows...>> {
    static constexpr std::string_view kHead = RecordOf<Head>::table;
    static InputShape shape() {
        return InputShape{typedFields<Head>(), {InputTable{RecordOf<Rows>::table, typedFields<Rows>()}...}};
    }
};

/// What every verb is asked first: the permission of the procedure. (Defined in verb.cpp.)
std::vector<Refusal> permissionRefusals(std::string_view verb, const CaseFile& file, const Context& context);
/// Why a milestone the verb reached could not be reached yet: the procedure asks for others first. (Defined in
/// verb.cpp.)
std::vector<Refusal> tooEarly(const CaseFile& before, const CaseFile& after, const Context& context);
/// What follows from whatever a verb did: approvals of a content that changed are void, dates are given and met, by the
/// revision that the case is under now. (Defined in verb.cpp.)
void settle(CaseFile& file, const Context& context);
/// Issues for keys of the draft that neither the shape nor the procedure's extra fields have. (Defined in verb.cpp.)
std::vector<FieldIssue> unknownKeys(const Draft& draft, const InputShape& shape, const Context& context);
/// Puts the codes of what was chosen where it was written by a name or an alias of the procedure's list. Issues for
/// what is on no list. head: the table whose lists the fields of the head have. (Defined in coded_draft.cpp.)
std::vector<FieldIssue> putCodes(Draft& draft, std::string_view head, const InputShape& shape, const Context& context);
/// Issues for the fields the procedure requires for the verb and the file does not have after it. (Defined in
/// verb.cpp.)
std::vector<FieldIssue> missingFields(std::string_view verb, const CaseFile& after, const Context& context);

/// Adds those at fields that have no issue yet. (Defined in verb.cpp.)
void addIssues(std::vector<FieldIssue>& issues, const std::vector<FieldIssue>& more);

} // namespace detail

/// The entry of a verb given as a type:
///   struct Close { static constexpr std::string_view id, sheet; using Input = …;
///                  static std::vector<Refusal> may(const CaseFile&, const Context&);   // why not now
///                  static Outcome act(CaseFile, const Input&, const Context&);         // does it
///                  static void prefill(const CaseFile&, const Draft&, Input&); };      // optional: what is there
///                  already
template <class V>
constexpr Verb verbOf() {
    using In = typename V::Input;
    return Verb{V::id, V::sheet,
                [](const CaseFile& file, const Context& context) {
                    std::vector<Refusal> refusals = detail::permissionRefusals(V::id, file, context);
                    for (Refusal& refusal : V::may(file, context))
                        refusals.push_back(std::move(refusal));
                    return refusals;
                },
                &detail::ShapeOf<In>::shape,
                [](CaseFile file, const Draft& draft, const Context& context) -> Outcome {
                    In input;
                    if constexpr (requires { V::prefill(file, draft, input); })
                        V::prefill(file, draft, input);
                    const InputShape shape = detail::ShapeOf<In>::shape();
                    std::vector<FieldIssue> issues = detail::unknownKeys(draft, shape, context);
                    Draft coded = draft;
                    append(issues, detail::putCodes(coded, detail::ShapeOf<In>::kHead, shape, context));
                    readInput(coded, context.reading(), input, issues);
                    std::vector<Refusal> refusals = detail::permissionRefusals(V::id, file, context);
                    for (Refusal& refusal : V::may(file, context))
                        refusals.push_back(std::move(refusal));
                    if (!refusals.empty())
                        return Error{Refused{{}, std::move(refusals)}};
                    Outcome outcome = V::act(file, input, context);
                    if (!outcome && outcome.error().issues.empty())
                        return outcome;
                    // What cannot be read, what the verb objects to and what is missing are said together.
                    detail::addIssues(issues, outcome ? detail::missingFields(V::id, *outcome, context)
                                                      : outcome.error().issues);
                    if (!issues.empty())
                        return reject(std::move(issues));
                    if (refusals = detail::tooEarly(file, *outcome, context); !refusals.empty())
                        return Error{Refused{{}, std::move(refusals)}};
                    detail::settle(*outcome.operator->(), context);
                    return outcome;
                }};
}

} // namespace recourse
