// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forms/other_cases.h"

#include "presentation/list/case_columns.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::chrono::milliseconds kSeekPause{200};
constexpr int kMostFound = 20;

SimilarRequest likeThis(const CaseFile& file) {
    SimilarRequest request;
    request.customer = file.complaint.customer.value_or("");
    request.matter = file.complaint.matter.value_or(LongText{}).text;
    request.except = file.complaint.id;
    if (!file.rows<ComplaintLine>().empty()) {
        request.product = file.rows<ComplaintLine>().front().product.value_or("");
        request.batch = file.rows<ComplaintLine>().front().batch.value_or("");
    }
    return request;
}

ListRequest withNumber(const std::string& number) {
    ListRequest request;
    request.filter.anyOf = {{FilterTerm{"number", FilterTerm::Compare::Contains, number, Cell(number)}}};
    request.limit = kMostFound;
    return request;
}

} // namespace

OtherCases::OtherCases(Desk& desk) : m_desk(desk) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSeekPause);
    connect(&m_timer, &QTimer::timeout, this, &OtherCases::ask);
}

void OtherCases::begin(const CaseFile& file) {
    m_case = file.complaint.id;
    m_desk.ask(
        this, [request = likeThis(file)](Backend& backend) { return backend.queries().similar(request); },
        [this](const Stored<std::vector<SimilarCase>>& similar) {
            if (!similar)
                return; // a help beside the field: a number can still be typed
            m_similar.clear();
            for (const SimilarCase& one : *similar)
                m_similar.push_back(one.row);
            Q_EMIT changed();
        });
}

void OtherCases::seek(const std::string& number) {
    const auto isIt = [&number](const ListRow& row) { return std::to_string(row.summary.id.value()) == number; };
    const bool isChosen =
        std::any_of(m_similar.begin(), m_similar.end(), isIt) || std::any_of(m_found.begin(), m_found.end(), isIt);
    if (isChosen || trimmed(number) == m_number)
        return;
    m_number = trimmed(number);
    if (m_number.empty())
        m_timer.stop();
    else
        m_timer.start();
}

void OtherCases::ask() {
    m_desk.ask(
        this, [request = withNumber(m_number)](Backend& backend) { return backend.queries().list(request); },
        [this, asked = m_number](const Stored<ListPage>& page) {
            if (!page || asked != m_number)
                return;
            m_found = page->rows;
            Q_EMIT changed();
        });
}

std::vector<ChoiceOption> OtherCases::options(const Texts& texts) const {
    std::vector<ChoiceOption> options;
    const auto add = [&](const ListRow& row) {
        const CaseSummary& summary = row.summary;
        const QString code = QString::number(summary.id.value());
        if (summary.id == m_case || findOption(options, code) != nullptr)
            return;
        const QString number = fromUtf8(summary.number);
        QStringList name{number, customerText(texts, row), productText(summary.product, summary.batch)};
        name.removeAll(QString());
        options.push_back({code, name.join(QStringLiteral(" · ")), {number}});
    };
    std::for_each(m_similar.begin(), m_similar.end(), add);
    std::for_each(m_found.begin(), m_found.end(), add);
    return options;
}

} // namespace recourse
