// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/answering.h"

#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/promise.h"

namespace recourse {

std::vector<Refusal> Acknowledge::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Acknowledge::act(CaseFile file, const Input& input, const Context& context) {
    const Acknowledgement& given = input.head;
    std::vector<FieldIssue> issues;
    if (!given.way)
        issues.push_back(issue("way", "required.field"));
    if (given.at && *given.at > context.now)
        issues.push_back(issue("at", "registration.in-the-future"));
    if (given.promisedOn)
        append(issues, promiseIssues(file, *given.promisedOn, hasText(given.reason), context));
    if (!issues.empty())
        return reject(std::move(issues));
    Contact contact;
    contact.direction = Choice{"out"};
    contact.way = given.way;
    contact.person = given.person;
    contact.at = given.at.value_or(context.now);
    contact.text = given.text;
    contact.promisedOn = given.promisedOn;
    contact.by = context.actor.name;
    fileRow(file, contact, context);
    if (!reached(file, milestone::kAcknowledged))
        reach(file, milestone::kAcknowledged, context, contact.at);
    if (given.promisedOn)
        givePromise(file, *given.promisedOn, given.reason, context);
    return file;
}

std::vector<Refusal> NoteContact::may(const CaseFile&, const Context&) {
    return {};
}

Outcome NoteContact::act(CaseFile file, const Input& input, const Context& context) {
    Contact contact = input.head;
    std::vector<FieldIssue> issues;
    if (!hasText(contact.text))
        issues.push_back(issue("text", "required.field"));
    if (contact.promisedOn)
        append(issues, promiseIssues(file, *contact.promisedOn, false, context));
    if (!issues.empty())
        return reject(std::move(issues));
    contact.at = contact.at.value_or(context.now);
    contact.by = context.actor.name;
    if (contact.promisedOn)
        givePromise(file, *contact.promisedOn, contact.text, context);
    fileRow(file, std::move(contact), context);
    return file;
}

std::vector<Refusal> SendReply::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome SendReply::act(CaseFile file, const Input& input, const Context& context) {
    Reply reply = input.head;
    std::vector<FieldIssue> issues;
    if (!reply.type)
        issues.push_back(issue("type", "required.field"));
    if (!hasText(reply.text))
        issues.push_back(issue("text", "required.field"));
    if (reply.sentAt && *reply.sentAt > context.now)
        issues.push_back(issue("sent-at", "registration.in-the-future"));
    if (!issues.empty())
        return reject(std::move(issues));
    reply.sentAt = reply.sentAt.value_or(context.now);
    reply.by = context.actor.name;
    if (reply.type == Choice{"final"})
        reach(file, milestone::kAnswered, context, reply.sentAt);
    fileRow(file, std::move(reply), context);
    return file;
}

std::vector<Refusal> AskAfterwards::may(const CaseFile& file, const Context&) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (!reached(file, milestone::kAnswered))
        refusals.push_back(Refusal{Sentence{"refused.not-answered-yet", {}}, {}});
    return refusals;
}

Outcome AskAfterwards::act(CaseFile file, const Input& input, const Context& context) {
    FollowUp asked = input.head;
    if (!asked.satisfied)
        return reject({issue("satisfied", "required.field")});
    asked.at = asked.at.value_or(context.now);
    asked.by = context.actor.name;
    if (asked.satisfied == Choice{"no"}) {
        goBack(file, context.procedure);
    } else {
        reach(file, milestone::kFollowedUp, context, asked.at);
    }
    fileRow(file, std::move(asked), context);
    return file;
}

} // namespace recourse
