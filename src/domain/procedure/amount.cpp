// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/amount.h"

#include "support/wide.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace recourse {

namespace {

/// Kinds of settlement that pay the customer nothing: R-186… …. Every other kind counts as
/// costing money, so that a kind of the firm's own is never taken for free.
constexpr std::array<std::string_view, 12> kKindsWithoutPayment{
    "rework", "rework-at-customer", "repair", "send-staff", "failure-report", "concession",
    "recall", "stop-sale",          "retest", "apology",    "sort-and-sell",  "none"};

constexpr std::int64_t kWholePercent = 10'000;

bool paysNothing(const DispositionItem& item) {
    return item.kind && std::find(kKindsWithoutPayment.begin(), kKindsWithoutPayment.end(), item.kind->code) !=
                            kKindsWithoutPayment.end();
}

/// Adds up the items of one disposition and collects their faults.
class ItemAmounts {
public:
    ItemAmounts(const Disposition& disposition, const std::string& currency)
        : m_disposition(disposition)
        , m_currency(currency)
        , m_total{0, currency} {}

    void add(const DispositionItem& item, std::size_t index) {
        m_path = "disposition_item[" + std::to_string(index) + "].";
        const std::optional<Money> amount = item.percent ? ofPercent(item) : given(item.amount, "amount");
        if (amount)
            addConverted(*amount);
        else if (!item.amount && !item.percent && !paysNothing(item))
            m_unknown = true;
    }

    [[nodiscard]] AmountAnswer answer() && {
        if (!m_issues.empty())
            return Error{std::move(m_issues)};
        return m_unknown ? std::optional<Money>() : std::optional(std::move(m_total));
    }

private:
    std::optional<Money> given(const std::optional<Money>& amount, const char* key) {
        if (amount && amount->minor < 0) {
            m_issues.push_back(issue(m_path + key, "amount.negative"));
            return std::nullopt;
        }
        return amount;
    }

    std::optional<Money> ofPercent(const DispositionItem& item) {
        const std::int64_t percent = item.percent->hundredths;
        const bool within = percent >= 0 && percent <= kWholePercent;
        if (!within)
            m_issues.push_back(issue(m_path + "percent", "amount.percent-range"));
        if (!item.percentOf)
            m_issues.push_back(issue(m_path + "percent-of", "amount.percent-needs-base"));
        const std::optional<Money> base = given(item.percentOf, "percent-of");
        if (!within || !base)
            return std::nullopt;
        const Money amount = percentOf(*base, percent);
        if (item.amount && *item.amount != amount) {
            m_issues.push_back(issue(m_path + "amount", "amount.differs-from-percent", {*item.amount, amount}));
            return std::nullopt;
        }
        return amount;
    }

    void addConverted(const Money& amount) {
        const std::optional<Money> own = amount.currency == m_currency ? amount : converted(amount);
        if (!own)
            return;
        const std::optional<Money> total = sum(m_total, *own);
        if (total)
            m_total = *total;
        else
            m_issues.push_back(issue(m_path + "amount", "amount.too-large"));
    }

    std::optional<Money> converted(const Money& amount) {
        const std::int64_t rate = m_disposition.rate.value_or(0);
        if (rate <= 0) {
            addRateIssue(amount.currency);
            return std::nullopt;
        }
        if (m_foreign.empty())
            m_foreign = amount.currency;
        if (m_foreign != amount.currency) {
            m_issues.push_back(issue(m_path + "amount", "amount.one-foreign-currency", {m_foreign, amount.currency}));
            return std::nullopt;
        }
        const Wide minor = (static_cast<Wide>(amount.minor) * rate + 5000) / 10000;
        if (minor > std::numeric_limits<std::int64_t>::max()) {
            m_issues.push_back(issue(m_path + "amount", "amount.too-large"));
            return std::nullopt;
        }
        return Money{static_cast<std::int64_t>(minor), m_currency};
    }

    /// Once for each currency, however many items are in it.
    void addRateIssue(const std::string& foreign) {
        FieldIssue found = issue("rate", "amount.rate-needed", {foreign, m_currency});
        if (std::find(m_issues.begin(), m_issues.end(), found) == m_issues.end())
            m_issues.push_back(std::move(found));
    }

    const Disposition& m_disposition;
    const std::string& m_currency;
    Money m_total;
    std::string m_path;
    std::string m_foreign;
    std::vector<FieldIssue> m_issues;
    bool m_unknown = false;
};

} // namespace

bool stands(const Disposition& disposition) {
    return !disposition.state || (disposition.state->code != "refused" && disposition.state->code != "withdrawn");
}

AmountAnswer amountOf(const CaseFile& file, const Disposition& disposition, const Procedure& procedure) {
    const std::vector<DispositionItem> items = children(file, disposition.id, &DispositionItem::disposition);
    if (items.empty())
        return std::optional<Money>();
    ItemAmounts amounts(disposition, procedure.currency);
    for (std::size_t i = 0; i < items.size(); ++i)
        amounts.add(items[i], i);
    return std::move(amounts).answer();
}

AmountAnswer amountOf(const CaseFile& file, const Procedure& procedure) {
    std::optional<Money> total;
    bool unknown = false;
    std::vector<FieldIssue> issues;
    for (const Disposition& disposition : file.rows<Disposition>()) {
        if (!stands(disposition))
            continue;
        const AmountAnswer answer = amountOf(file, disposition, procedure);
        if (!answer) {
            append(issues, answer.error());
            continue;
        }
        unknown = unknown || !*answer;
        const Money nothing{0, procedure.currency};
        const std::optional<Money> next = sum(total.value_or(nothing), answer->value_or(nothing));
        if (!next)
            issues.push_back(issue("total", "amount.too-large"));
        else
            total = next;
    }
    if (!issues.empty())
        return Error{std::move(issues)};
    return unknown ? std::optional<Money>() : total;
}

} // namespace recourse
