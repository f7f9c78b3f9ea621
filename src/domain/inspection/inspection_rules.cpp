// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inspection/inspection_rules.h"

#include <algorithm>
#include <string>

namespace recourse {

namespace {

bool isGreater(const Quantity& a, const Quantity& b) {
    const auto order = compare(a, b);
    return order && std::is_gt(*order);
}

/// The sum of the quantities there are; none if there are none or they cannot be added.
template <class Rows, class Member>
std::optional<Quantity> sumOf(const Rows& rows, Member member) {
    std::optional<Quantity> total;
    for (const auto& row : rows) {
        if (!(row.*member))
            continue;
        total = total ? sum(*total, *(row.*member)) : *(row.*member);
        if (!total)
            return std::nullopt;
    }
    return total;
}

std::string rowPath(std::string_view table, std::size_t index, std::string_view key) {
    return std::string(table) + "[" + std::to_string(index) + "]." + std::string(key);
}

/// One quantity of the input and where it stands.
struct PlacedQuantity {
    std::string path;
    const std::optional<Quantity>* quantity;
};

std::vector<PlacedQuantity> placedQuantities(const InspectionFigures& figures) {
    const InspectionReport& report = figures.report;
    std::vector<PlacedQuantity> places{{"total", &report.total},
                                       {"sampled", &report.sampled},
                                       {"conforming", &report.conforming},
                                       {"nonconforming", &report.nonconforming}};
    for (std::size_t i = 0; i < figures.lines.size(); ++i)
        places.push_back({rowPath("inspection_line", i, "nonconforming"), &figures.lines[i].nonconforming});
    for (std::size_t i = 0; i < figures.parts.size(); ++i)
        places.push_back({rowPath("part_decision", i, "quantity"), &figures.parts[i].quantity});
    return places;
}

/// Checks one report and collects the issues.
class FigureCheck {
public:
    explicit FigureCheck(const InspectionFigures& figures) : m_figures(figures), m_report(figures.report) {}

    [[nodiscard]] std::vector<FieldIssue> issues() && {
        m_places = placedQuantities(m_figures);
        std::erase_if(m_places, [](const PlacedQuantity& place) { return !*place.quantity; });
        if (m_places.empty() && !m_report.way)
            return {};
        checkWhole();
        checkEach();
        checkParts();
        // Figures of several units or below zero are marked already; sums of them would only mislead.
        if (m_comparable) {
            checkSample();
            checkJudged();
            checkLines();
            checkPartSum();
        }
        return std::move(m_issues);
    }

private:
    void need(bool there, const char* key, const char* id) {
        if (!there)
            m_issues.push_back(issue(key, id));
    }

    [[nodiscard]] bool isSampling() const { return m_report.way && m_report.way->code == "sample"; }

    void checkWhole() {
        need(m_report.way.has_value(), "way", "inspection.way-needed");
        need(m_report.total.has_value(), "total", "inspection.total-needed");
        need(m_report.sampled || !isSampling(), "sampled", "inspection.sample-needed");
        need(m_report.conforming.has_value(), "conforming", "inspection.conforming-needed");
        need(m_report.nonconforming.has_value(), "nonconforming", "inspection.nonconforming-needed");
    }

    void checkEach() {
        for (const PlacedQuantity& place : m_places) {
            const Quantity& quantity = **place.quantity;
            const Quantity& first = **m_places.front().quantity;
            if (quantity.unit != first.unit)
                mark(place.path, "inspection.unit-differs", {first, quantity});
            if (quantity.value < 0)
                mark(place.path, "inspection.below-zero", {});
        }
        if (m_report.total && m_report.total->value == 0)
            mark("total", "inspection.total-zero", {});
    }

    void mark(const std::string& path, const char* id, std::vector<Param> params) {
        m_issues.push_back(issue(path, id, std::move(params)));
        m_comparable = false;
    }

    void checkSample() {
        if (m_report.total && m_report.sampled && isSampling() && isGreater(*m_report.sampled, *m_report.total))
            m_issues.push_back(issue("sampled", "inspection.sample-above-total", {*m_report.sampled, *m_report.total}));
        if (m_report.total && m_report.sampled && m_report.way && !isSampling() && *m_report.sampled != *m_report.total)
            m_issues.push_back(issue("sampled", "inspection.all-is-no-sample", {*m_report.sampled, *m_report.total}));
    }

    void checkJudged() {
        const std::optional<Quantity>& whole = isSampling() ? m_report.sampled : m_report.total;
        if (!m_report.conforming || !m_report.nonconforming || !m_report.way || !whole)
            return;
        const std::optional<Quantity> judged = sum(*m_report.conforming, *m_report.nonconforming);
        if (judged == whole)
            return;
        const Quantity shown = judged.value_or(*m_report.conforming);
        m_issues.push_back(issue("conforming",
                                 isSampling() ? "inspection.judged-not-sample" : "inspection.judged-not-total",
                                 {*m_report.conforming, *m_report.nonconforming, shown, *whole}));
    }

    void checkLines() {
        if (!m_report.nonconforming)
            return;
        const Quantity& nonconforming = *m_report.nonconforming;
        for (std::size_t i = 0; i < m_figures.lines.size(); ++i) {
            const std::optional<Quantity>& line = m_figures.lines[i].nonconforming;
            if (line && isGreater(*line, nonconforming))
                m_issues.push_back(issue(rowPath("inspection_line", i, "nonconforming"),
                                         "inspection.line-above-nonconforming", {*line, nonconforming}));
        }
        const std::optional<Quantity> total = sumOf(m_figures.lines, &InspectionLine::nonconforming);
        if (total && isGreater(nonconforming, *total))
            m_issues.push_back(issue("nonconforming", "inspection.nonconforming-above-lines", {nonconforming, *total}));
    }

    void checkParts() {
        for (std::size_t i = 0; i < m_figures.parts.size(); ++i) {
            const PartDecision& part = m_figures.parts[i];
            if (part.quantity && !part.decision)
                m_issues.push_back(issue(rowPath("part_decision", i, "decision"), "inspection.decision-needed"));
            if (part.decision && !part.quantity)
                m_issues.push_back(issue(rowPath("part_decision", i, "quantity"), "inspection.quantity-needed"));
        }
    }

    /// The first part with which the decisions exceed the total is marked.
    void checkPartSum() {
        std::optional<Quantity> decided;
        for (std::size_t i = 0; i < m_figures.parts.size() && m_report.total; ++i) {
            const std::optional<Quantity>& quantity = m_figures.parts[i].quantity;
            if (!quantity)
                continue;
            decided = decided ? sum(*decided, *quantity) : *quantity;
            if (decided && !isGreater(*decided, *m_report.total))
                continue;
            m_issues.push_back(issue(rowPath("part_decision", i, "quantity"), "inspection.parts-above-total",
                                     {decided.value_or(*quantity), *m_report.total}));
            return;
        }
    }

    const InspectionFigures& m_figures;
    const InspectionReport& m_report;
    std::vector<PlacedQuantity> m_places;
    std::vector<FieldIssue> m_issues;
    bool m_comparable = true;
};

std::optional<Percent> shareOf(const std::optional<Quantity>& part, const std::optional<Quantity>& whole) {
    if (!part || !whole || part->value < 0 || isGreater(*part, *whole))
        return std::nullopt;
    const std::optional<std::int64_t> hundredths = share(*part, *whole);
    return hundredths ? std::optional(Percent{*hundredths}) : std::nullopt;
}

} // namespace

std::vector<FieldIssue> inspectionIssues(const InspectionFigures& figures) {
    return FigureCheck(figures).issues();
}

std::optional<Sentence> undecidedQuantity(const InspectionReport& report, const std::vector<PartDecision>& parts) {
    if (!report.total)
        return Sentence{"inspection.total-needed", {}};
    const std::optional<Quantity> decided = sumOf(parts, &PartDecision::quantity);
    if (decided == report.total)
        return std::nullopt;
    const Quantity none{0, 0, report.total->unit};
    return Sentence{"inspection.undecided", {decided.value_or(none), *report.total}};
}

void computeShares(InspectionReport& report, std::vector<InspectionLine>& lines) {
    report.nonconformingShare = shareOf(report.nonconforming, report.total);
    for (InspectionLine& line : lines)
        line.share = shareOf(line.nonconforming, report.total);
}

std::optional<Percent> shareOfSample(const InspectionReport& report) {
    const bool sampling = report.way && report.way->code == "sample";
    return sampling ? shareOf(report.nonconforming, report.sampled) : std::nullopt;
}

} // namespace recourse
