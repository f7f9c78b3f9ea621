// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"
#include "domain/casefile/numbers.h"
#include "domain/complaints/registration.h"
#include "domain/returns/return_verbs.h"

namespace recourse {

namespace {

void checkAuthorised(const std::vector<ReturnLine>& lines, Issues& issues) {
    bool any = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ReturnLine& line = lines[i];
        if (isBlank(line))
            continue;
        any = true;
        const auto path = [i](std::string_view key) { return cellPath(RecordOf<ReturnLine>::table, i, key); };
        if (!hasText(line.product) && !hasText(line.batch))
            issues.push_back(issue(path("product"), "return.what"));
        if (!line.authorised || line.authorised->value <= 0)
            issues.push_back(issue(path("authorised"), "return.how-many"));
    }
    if (!any)
        issues.push_back(issue(std::string(RecordOf<ReturnLine>::table), "return.no-line"));
}

} // namespace

void AuthoriseReturn::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    const GoodsReturn* filed = correctedRow<GoodsReturn>(file, draft);
    if (filed == nullptr)
        return;
    input.head.row = *filed;
    if (!draft.rows.contains(RecordOf<ReturnLine>::table))
        prefillRows(file, filed->id, &ReturnLine::goodsReturn, input);
}

std::vector<Refusal> AuthoriseReturn::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome AuthoriseReturn::act(CaseFile file, const Input& input, const Context& context) {
    const GoodsReturn& typed = input.head.row;
    Issues issues;
    checkRecord<GoodsReturn>(file, input.head.record, issues);
    checkGiven(typed.reason.has_value(), "reason", issues);
    if (typed.reason == Choice{"other"} && !hasText(typed.reasonNote))
        issues.push_back(issue("reason-note", "return.which-other-reason"));
    if (typed.arrivedAt)
        issues.push_back(issue("record", "return.arrived-already", {*typed.arrivedAt}));
    checkAuthorised(input.rows<ReturnLine>(), issues);
    if (!issues.empty())
        return reject(std::move(issues));
    GoodsReturn& authorised = fileEdited(file, input.head, context);
    if (!authorised.number)
        authorised.number = nextNumber("return", context);
    authorised.authorisedBy = context.actor.name;
    authorised.authorisedAt = context.now;
    fileRows(file, input.rows<ReturnLine>(), context, {&ReturnLine::goodsReturn, authorised.id});
    return file;
}

} // namespace recourse
