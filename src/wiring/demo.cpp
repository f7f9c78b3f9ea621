// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/demo.h"

#include "domain/casefile/life.h"
#include "wiring/demo_content.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::string_view kDemoProcedure = "pharma";
constexpr int kDemoDaysPerStep = 1;

Draft demoDraft(Draft::Values values) {
    return Draft{std::move(values), {}};
}

} // namespace

const std::vector<DemoPlayer::Step>& DemoPlayer::steps() {
    static const std::vector<Step> all{&DemoPlayer::acknowledge,  &DemoPlayer::classify, &DemoPlayer::notify,
                                       &DemoPlayer::answerNotice, &DemoPlayer::takeBack, &DemoPlayer::inspect,
                                       &DemoPlayer::investigate,  &DemoPlayer::propose,  &DemoPlayer::approve,
                                       &DemoPlayer::carryOut,     &DemoPlayer::close};
    return all;
}

Result<Done, Failure> DemoPlayer::play(Selection complaints, Instant now) {
    const int stages = static_cast<int>(steps().size()) + 1;
    for (int i = complaints.first; i < complaints.first + complaints.count && !m_failure; ++i) {
        const int reached = (i * 5) % stages;
        const int age = reached * kDemoDaysPerStep + 1 + (i * 7) % 19;
        m_clock.set(now - std::chrono::days(age));
        const auto id = perform("qa-clerk", "register", std::nullopt, demoComplaint(i));
        if (!id)
            break;
        for (int step = 0; step < reached && !m_failure; ++step) {
            m_clock.set(m_clock.now() + std::chrono::hours(20));
            (this->*steps().at(static_cast<std::size_t>(step)))({*id, i});
        }
    }
    m_clock.set(now);
    if (m_failure)
        return Error{*m_failure};
    return Done{};
}

std::optional<CaseId> DemoPlayer::perform(std::string_view role, std::string_view verb, std::optional<CaseId> id,
                                          Draft draft) {
    const auto person = std::find_if(m_people.begin(), m_people.end(), [role](const Person& p) { return p.has(role); });
    if (m_failure || person == m_people.end())
        return std::nullopt;
    m_clock.set(m_clock.now() + std::chrono::minutes(5));
    const Request request{std::string(verb),      id,        std::string(kDemoProcedure), std::move(draft),
                          m_backend.ids().next(), person->id};
    auto done = m_backend.executor().execute(request);
    if (!done) {
        m_failure = std::move(done).error();
        return std::nullopt;
    }
    return done->file.complaint.id;
}

void DemoPlayer::acknowledge(const Played& played) {
    perform("qa-clerk", "acknowledge", played.id,
            demoDraft({{"way", "telephone"}, {"promised-on", "+8工作日"}, {"text", "已确认收到,说明处理步骤。"}}));
}

void DemoPlayer::classify(const Played& played) {
    perform("qa-manager", "classify", played.id, demoAnswers(played.number));
}

void DemoPlayer::notify(const Played& played) {
    perform("qa-clerk", "notice", played.id, demoNotice());
}

void DemoPlayer::answerNotice(const Played& played) {
    perform("department-head", "sign-notice", played.id, {});
    perform("department-head", "answer-notice", played.id,
            demoDraft({{"opinion", "属我部包装岗位设备原因,已停用该筛网。"}}));
}

void DemoPlayer::takeBack(const Played& played) {
    perform("qa-manager", "authorise-return", played.id, demoReturn(played.number));
    perform("warehouse", "receive-return", played.id, demoArrival(played.number));
}

void DemoPlayer::inspect(const Played& played) {
    perform("inspector", "inspect", played.id, demoInspection(played.number));
}

void DemoPlayer::investigate(const Played& played) {
    perform("department-head", "investigate", played.id, demoInvestigation());
    perform("department-head", "action", played.id, demoAction());
}

void DemoPlayer::propose(const Played& played) {
    perform("qa-clerk", "propose", played.id, demoProposal(played.number));
}

// Whoever's turn it is approves, until nobody is left whose turn it is.
void DemoPlayer::approve(const Played& played) {
    for (const std::string_view role : {"qa-manager", "quality-head", "general-manager"}) {
        const auto loaded = m_backend.queries().load(played.id);
        if (!loaded || !*loaded || reached((*loaded)->file, milestone::kDecided))
            return;
        const auto& rows = (*loaded)->file.rows<ApprovalStep>();
        if (std::any_of(rows.begin(), rows.end(), [role](const ApprovalStep& step) {
                return step.role == Choice{std::string(role)} && step.act != Choice{"inform"};
            }))
            perform(role, "decide", played.id, demoDraft({{"outcome", "approve"}, {"reason", "同意。"}}));
    }
}

void DemoPlayer::carryOut(const Played& played) {
    perform("sales", "carry-out", played.id, demoDraft({{"done-note", "已付款。"}}));
    perform("qa-clerk", "verify-action", played.id,
            demoDraft({{"effect", "100"}, {"verification", "连续三批未再出现。"}}));
    perform("sales", "reply", played.id,
            demoDraft(
                {{"type", "final"}, {"way", "letter"}, {"language", "zh"}, {"text", "原因已查明并整改,赔偿已安排。"}}));
}

void DemoPlayer::close(const Played& played) {
    perform("sales", "follow-up", played.id, demoDraft({{"satisfied", "yes"}, {"view", "客户表示满意。"}}));
    perform("qa-manager", "close", played.id, {});
}

} // namespace recourse
