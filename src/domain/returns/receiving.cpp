// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"
#include "domain/returns/return_verbs.h"
#include "support/text.h"

#include <algorithm>
#include <iterator>

namespace recourse {

namespace {

std::string goodsInPath(std::size_t row, std::string_view key) {
    return cellPath(RecordOf<GoodsInLine>::table, row, key);
}

/// Short of what was authorised, or in another unit.
void checkReceived(const ReturnLine& line, std::size_t row, Issues& issues) {
    if (!line.received || !line.authorised)
        return;
    const auto order = compare(*line.received, *line.authorised);
    if (!order)
        issues.push_back(issue(goodsInPath(row, "received"), "quantity.other-unit", {*line.authorised}));
    else if (std::is_lt(*order) && !hasText(line.shortageReason))
        issues.push_back(issue(goodsInPath(row, "shortage-reason"), "return.shortage-reason", {*line.authorised}));
}

/// Nothing typed fits everything.
bool fits(const std::optional<std::string>& typed, const std::optional<std::string>& filed) {
    return !hasText(typed) || normalisedKey(*typed) == normalisedKey(filed.value_or(""));
}

/// The filed lines that typed goods may be: the one with their id, or those with their product and batch.
std::vector<ReturnLine> linesMeant(const std::vector<ReturnLine>& filed, const GoodsInLine& typed) {
    std::vector<ReturnLine> meant;
    std::copy_if(filed.begin(), filed.end(), std::back_inserter(meant), [&typed](const ReturnLine& line) {
        return typed.id != RowId(0) ? line.id == typed.id
                                    : fits(typed.product, line.product) && fits(typed.batch, line.batch);
    });
    return meant;
}

/// The row of the return after these goods came: a filed one, or a new one (id 0) for what was not authorised.
ReturnLine receivedLine(const std::vector<ReturnLine>& filed, const GoodsInLine& typed, std::size_t row,
                        Issues& issues) {
    const std::vector<ReturnLine> meant = linesMeant(filed, typed);
    if (typed.id != RowId(0) && meant.empty())
        issues.push_back(issue(goodsInPath(row, "received"), "record.no-such"));
    else if (meant.size() > 1)
        issues.push_back(issue(goodsInPath(row, "batch"), "return.which-line"));
    else if (meant.empty() && !hasText(typed.product) && !hasText(typed.batch))
        issues.push_back(issue(goodsInPath(row, "product"), "return.what"));
    if (!typed.received || typed.received->value < 0)
        issues.push_back(issue(goodsInPath(row, "received"), "return.how-many-came"));
    ReturnLine line;
    if (meant.empty()) {
        line.product = typed.product;
        line.batch = typed.batch;
    } else {
        line = meant.front();
    }
    line.received = typed.received;
    line.shortageReason = typed.shortageReason;
    checkReceived(line, row, issues);
    return line;
}

/// What came, line for line; an issue for every authorised line of which nothing is said or more than once.
std::vector<ReturnLine> receivedLines(const std::vector<ReturnLine>& filed, const std::vector<GoodsInLine>& typed,
                                      Issues& issues) {
    std::vector<ReturnLine> lines;
    const auto isSaid = [&lines](RowId id) {
        return std::any_of(lines.begin(), lines.end(), [id](const ReturnLine& line) { return line.id == id; });
    };
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (typed[i].id == RowId(0) && isBlank(typed[i]))
            continue;
        ReturnLine line = receivedLine(filed, typed[i], i, issues);
        if (line.id != RowId(0) && isSaid(line.id))
            issues.push_back(issue(goodsInPath(i, "received"), "return.line-twice"));
        lines.push_back(std::move(line));
    }
    for (const ReturnLine& line : filed) {
        if (!line.received && !isSaid(line.id))
            issues.push_back(
                issue(std::string(RecordOf<GoodsInLine>::table), "return.line-missing",
                      {line.product.value_or(line.batch.value_or("")), line.authorised.value_or(Quantity{})}));
    }
    return lines;
}

void fileReceived(CaseFile& file, RowId goodsReturn, std::vector<ReturnLine> lines, const Context& context) {
    for (ReturnLine& line : lines) {
        line.goodsReturn = goodsReturn;
        if (ReturnLine* filed = line.id == RowId(0) ? nullptr : findRow<ReturnLine>(file, line.id))
            *filed = std::move(line);
        else
            fileRow(file, std::move(line), context);
    }
}

/// The goods are there from the first arrival on.
void reachGoodsReceived(CaseFile& file, const Context& context) {
    std::optional<Instant> first;
    for (const GoodsReturn& goods : file.rows<GoodsReturn>()) {
        if (goods.arrivedAt && (!first || *goods.arrivedAt < *first))
            first = goods.arrivedAt;
    }
    const Milestone* filed = findMilestone(file, milestone::kGoodsReceived);
    if (filed == nullptr || filed->notApplicable || filed->at != first)
        reach(file, milestone::kGoodsReceived, context, first);
}

} // namespace

std::vector<Refusal> ReceiveReturn::may(const CaseFile& file, const Context&) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (file.rows<GoodsReturn>().empty())
        refusals.push_back(Refusal{Sentence{"refused.no-return-authorised", {}}, {}});
    return refusals;
}

Outcome ReceiveReturn::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    GoodsReturn* goods = chooseRow<GoodsReturn>(
        file, input.head.record, [](const GoodsReturn& row) { return !row.arrivedAt; }, issues);
    if (input.head.arrivedAt && *input.head.arrivedAt > context.now)
        issues.push_back(issue("arrived-at", "date.in-the-future"));
    std::vector<ReturnLine> lines;
    if (goods != nullptr)
        lines = receivedLines(children(file, goods->id, &ReturnLine::goodsReturn), input.rows<GoodsInLine>(), issues);
    if (!issues.empty())
        return reject(std::move(issues));
    goods->arrivedAt = input.head.arrivedAt.value_or(goods->arrivedAt.value_or(context.now));
    if (input.head.goodsInNote)
        goods->goodsInNote = input.head.goodsInNote;
    if (input.head.settlement)
        goods->settlement = input.head.settlement;
    goods->receivedBy = context.actor.name;
    fileReceived(file, goods->id, std::move(lines), context);
    reachGoodsReceived(file, context);
    return file;
}

} // namespace recourse
