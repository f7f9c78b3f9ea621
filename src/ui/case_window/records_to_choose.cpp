// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/records_to_choose.h"

#include "domain/casefile/ending.h"
#include "domain/casefile/life.h"
#include "domain/deadlines/moving.h"
#include "domain/notices/notice_verbs.h"
#include "domain/procedure/names.h"
#include "domain/returns/hold_verbs.h"
#include "domain/returns/return_verbs.h"

namespace recourse {

namespace {

using Options = std::vector<ChoiceOption>;

QString numberOf(RowId id) {
    return QString::number(id.value());
}

/// Notices that still wait for their sign-for, or for an answer.
Options openNotices(const CaseView& view, const Texts& texts, std::optional<Instant> Notice::*done) {
    Options options;
    for (const Notice& notice : view.loaded.file.rows<Notice>()) {
        if (notice.*done)
            continue;
        const LocalText department = nameOf(view.procedure->departments, notice.department.value_or(Choice{}).code);
        options.push_back(
            {numberOf(notice.id), fromUtf8(notice.number.value_or("")) + u' ' + texts.name(department), {}});
    }
    return options;
}

Options openHolds(const CaseView& view) {
    Options options;
    for (const Hold& hold : view.loaded.file.rows<Hold>()) {
        if (!hold.releasedAt)
            options.push_back({numberOf(hold.id),
                               fromUtf8(hold.product.value_or("")) + u' ' + fromUtf8(hold.batch.value_or("")),
                               {}});
    }
    return options;
}

Options goodsOnTheWay(const CaseView& view) {
    Options options;
    for (const GoodsReturn& goods : view.loaded.file.rows<GoodsReturn>()) {
        if (!goods.arrivedAt)
            options.push_back({numberOf(goods.id), fromUtf8(goods.number.value_or("")), {}});
    }
    return options;
}

Options runningClocks(const CaseView& view, const Texts& texts) {
    Options options;
    for (const DeadlineRow& row : view.loaded.file.rows<DeadlineRow>()) {
        if (row.metAt || row.superseded.value_or(false) || row.record || !row.key)
            continue;
        QString name = fromUtf8(row.key->code);
        for (const DeadlineRule& rule : view.procedure->deadlines) {
            if (rule.key == row.key->code && rule.source.id == row.rule.value_or(""))
                name = texts.name(rule.name);
        }
        options.push_back({fromUtf8(row.key->code), name, {}});
    }
    return options;
}

Options milestonesToLeaveOut(const CaseView& view, const Texts& texts) {
    Options options;
    for (const MilestoneRule& rule : view.procedure->milestones) {
        if (rule.mayBeNotApplicable && !reached(view.loaded.file, rule.key))
            options.push_back({fromUtf8(rule.key), texts.text("milestone." + rule.key), {}});
    }
    return options;
}

} // namespace

std::map<std::string, std::vector<ChoiceOption>> recordsToChoose(const CaseView& view, std::string_view verb,
                                                                 const Texts& texts) {
    if (verb == SignNotice::id)
        return {{"record", openNotices(view, texts, &Notice::signedAt)}};
    if (verb == AnswerNotice::id)
        return {{"record", openNotices(view, texts, &Notice::resultAt)}};
    if (verb == ReleaseHold::id)
        return {{"record", openHolds(view)}};
    if (verb == ReceiveReturn::id)
        return {{"record", goodsOnTheWay(view)}};
    if (verb == MarkNotApplicable::id)
        return {{"milestone", milestonesToLeaveOut(view, texts)}};
    if (verb == BeginPause::id || verb == EndPause::id || verb == Extend::id)
        return {{"deadline", runningClocks(view, texts)}};
    return {};
}

} // namespace recourse
