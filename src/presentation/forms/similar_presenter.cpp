// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forms/similar_presenter.h"

#include "domain/complaints/complaint_line.h"
#include "support/text.h"

namespace recourse {

namespace {

constexpr std::chrono::milliseconds kSimilarPause{250};
constexpr std::string_view kLinkKind = "repeated-problem";

std::string valueOf(const Draft::Values& values, std::string_view key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : std::string(trimmed(found->second));
}

SimilarRequest requestFor(const Draft& draft) {
    SimilarRequest request;
    request.customer = valueOf(draft.values, "customer");
    request.matter = valueOf(draft.values, "matter");
    const auto lines = draft.rows.find(RecordOf<ComplaintLine>::table);
    if (lines != draft.rows.end() && !lines->second.empty()) {
        request.product = valueOf(lines->second.front(), "product");
        request.batch = valueOf(lines->second.front(), "batch");
    }
    return request;
}

bool sameQuestion(const SimilarRequest& a, const SimilarRequest& b) {
    return a.customer == b.customer && a.product == b.product && a.batch == b.batch && a.matter == b.matter;
}

bool asksNothing(const SimilarRequest& request) {
    return sameQuestion(request, {});
}

} // namespace

SimilarPresenter::SimilarPresenter(Desk& desk) : m_desk(desk) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSimilarPause);
    connect(&m_timer, &QTimer::timeout, this, &SimilarPresenter::ask);
}

void SimilarPresenter::follow(const Draft& registration) {
    SimilarRequest request = requestFor(registration);
    if (sameQuestion(request, m_request))
        return;
    m_request = std::move(request);
    m_timer.start();
}

void SimilarPresenter::ask() {
    const int asked = ++m_asked;
    if (asksNothing(m_request)) {
        m_cases.clear();
        Q_EMIT changed();
        return;
    }
    m_desk.ask(
        this, [request = m_request](Backend& backend) { return backend.queries().similar(request); },
        [this, asked](Stored<std::vector<SimilarCase>> found) {
            if (asked != m_asked || !found)
                return; // a help beside the form: without an answer it stays as it is
            m_cases = *std::move(found);
            Q_EMIT changed();
        });
}

void SimilarPresenter::choose(CaseId id, bool chosen) {
    const bool isNews = chosen ? m_chosen.insert(id).second : m_chosen.erase(id) > 0;
    if (isNews)
        Q_EMIT changed();
}

void SimilarPresenter::link(CaseId registered) {
    for (const CaseId other : m_chosen) {
        Draft draft;
        draft.values["kind"] = kLinkKind;
        draft.values["other-case"] = std::to_string(other.value());
        m_desk.submit({"link", registered, {}, std::move(draft), m_desk.newId(), m_desk.person().id}, &m_desk,
                      [](const Result<Executed, Failure>&) {});
    }
    m_chosen.clear();
}

} // namespace recourse
