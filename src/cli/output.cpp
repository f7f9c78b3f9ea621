// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "domain/casefile/reading_dates.h"
#include "presentation/failure_words.h"
#include "support/decimal.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace recourse {

namespace {

void writeTo(FILE* stream, const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// How many columns of a terminal the text takes.
int widthOf(const QString& text) {
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

} // namespace

void Output::print(const Json& document) const {
    writeTo(stdout, QString::fromStdString(document.dump(2)));
}
void Output::printLine(const QString& line) const {
    writeTo(stdout, line);
}
void Output::message(const QString& line) const {
    writeTo(stderr, line);
}

void Output::printTable(const std::vector<std::vector<QString>>& rows) const {
    std::vector<int> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    for (const auto& row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line +=
                row[i] + (i + 1 < row.size() ? QString(widths[i] - widthOf(row[i]) + 2, QLatin1Char(' ')) : QString());
        printLine(line);
    }
}

Json Output::json(const Sentence& sentence) const {
    return m_texts.sentence(sentence).toStdString();
}

Json Output::json(const RuleSource& source) const {
    if (source.cited().empty())
        return nullptr;
    Json rule{{"id", source.cited()}, {"decision", source.isDecision()}};
    if (!source.wording.zh.empty())
        rule["wording"] = json(source.wording);
    if (!source.document.empty())
        rule["document"] = source.document;
    return rule;
}

Json Output::json(Kind kind, const Cell& cell) const {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        if (kind == Kind::Flag)
            return *number != 0;
        if (kind == Kind::Reference)
            return std::to_string(*number);
        return kind == Kind::Percent ? Json(decimalText({*number, 2})) : Json(*number);
    }
    if (const auto* day = std::get_if<Day>(&cell))
        return dayText(*day);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return json(*instant);
    if (const auto* money = std::get_if<Money>(&cell))
        return toText(*money);
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        return toText(*quantity);
    return nullptr;
}

Json Output::json(Instant instant) const {
    return isoText(instant, m_zone);
}
Json Output::json(const LocalText& text) const {
    return m_texts.name(text).toStdString();
}

Exit Output::fail(const Refused& refused) const {
    Json issues = Json::array();
    for (const FieldIssue& issue : refused.issues) {
        issues.push_back({{"field", issue.path}, {"code", issue.what.id}, {"sentence", json(issue.what)}});
        const QString place = issue.path.empty() ? QString() : fromUtf8(issue.path) + QStringLiteral(": ");
        message(place + m_texts.sentence(issue.what));
    }
    Json refusals = Json::array();
    for (const Refusal& refusal : refused.refusals) {
        refusals.push_back({{"rule", json(refusal.rule)}, {"code", refusal.why.id}, {"sentence", json(refusal.why)}});
        const QString rule =
            refusal.rule.cited().empty() ? QString() : QStringLiteral(" [%1]").arg(fromUtf8(refusal.rule.cited()));
        message(m_texts.sentence(refusal.why) + rule);
    }
    if (m_json)
        print({{"issues", issues}, {"refusals", refusals}});
    return Exit::Refused;
}

Exit Output::fail(const StorageError& error) const {
    const Sentence sentence = sentenceFor(error);
    if (m_json)
        print({{"error", sentence.id}, {"sentence", json(sentence)}, {"detail", error.detail}});
    message(m_texts.sentence(sentence));
    if (!error.detail.empty())
        message(fromUtf8(error.detail));
    return Exit::File;
}

Exit Output::fail(const Failure& failure) const {
    return std::visit([this](const auto& reason) { return fail(reason); }, failure);
}

Exit Output::usage(const Sentence& sentence) const {
    message(m_texts.sentence(sentence));
    return Exit::Usage;
}

} // namespace recourse
