// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/date_reasons.h"

#include "presentation/list/urgency.h"

#include <QTime>

namespace recourse {

namespace {

constexpr std::chrono::days kADay{1};

QString timeText(std::chrono::seconds time) {
    return QTime(0, 0).addSecs(static_cast<int>(time.count())).toString(QStringLiteral("HH:mm"));
}

bool isWholeDays(const DueLine& line) {
    return line.from.time == std::chrono::seconds(0) && line.to.time == std::chrono::seconds(0) && line.from < line.to;
}

/// "11-21 Sat – 11-22 Sun", "11-20 Fri 14:30 – 17:30"
QString stretchText(const DueLine& line, const Texts& texts) {
    const QString from = texts.shortDay(line.from.day);
    if (isWholeDays(line)) {
        const Day last = line.to.day - kADay;
        return last == line.from.day ? from : from + QStringLiteral(" – ") + texts.shortDay(last);
    }
    QString begin = from + QLatin1Char(' ') + timeText(line.from.time);
    if (line.from == line.to)
        return begin;
    const QString day = line.to.day == line.from.day ? QString() : texts.shortDay(line.to.day) + QLatin1Char(' ');
    return begin + QStringLiteral(" – ") + day + timeText(line.to.time);
}

QString addsText(const DueLine& line, const Texts& texts) {
    if (line.days != 0)
        return texts.sentence({"why.days", {line.days}});
    if (line.time != std::chrono::seconds(0))
        return texts.sentence({"why.minutes", {std::int64_t{line.time / std::chrono::minutes(1)}}});
    return texts.text("why.nothing");
}

QString lineText(const DueLine& line, const Texts& texts) {
    const std::string why = texts.sentence(line.why).toStdString();
    if (line.from == line.to && !line.counts())
        return fromUtf8(why);
    return texts.sentence(
        {"why.line", {stretchText(line, texts).toStdString(), addsText(line, texts).toStdString(), why}});
}

} // namespace

QString dateName(const Procedure& procedure, const DeadlineRow& row, const Texts& texts) {
    if (isCustomers(row))
        return texts.sentence({"date.of-customer", {*row.what}});
    return deadlineName(procedure, row.key.value_or(Choice{}).code, row.grade.value_or(Choice{}).code, texts);
}

const DeadlineRule* findRule(const Procedure& procedure, const DeadlineRow& row) {
    if (isCustomers(row))
        return nullptr;
    return findRule(procedure, row.key.value_or(Choice{}).code, row.grade.value_or(Choice{}).code);
}

QStringList dateReasons(const CaseView& view, const DeadlineRow& row, const Texts& texts) {
    QStringList lines;
    const std::optional<DueDate> date = explain(view, row);
    if (!date)
        return lines;
    if (const DeadlineRule* rule = findRule(*view.procedure, row); rule != nullptr)
        lines += texts.sentence({"why.rule", {rule->source.wording, rule->source.cited()}});
    lines += texts.sentence({"why.start", {*row.startedAt}});
    for (const DueLine& line : date->lines)
        lines += lineText(line, texts);
    for (const Sentence& warning : date->warnings)
        lines += texts.sentence(warning);
    if (row.dueAt && *row.dueAt != date->due)
        lines += texts.sentence({"why.given-otherwise", {date->due, *row.dueAt}});
    return lines;
}

QStringList dateWarnings(const CaseView& view, const DeadlineRow& row, const Texts& texts) {
    QStringList warnings;
    const std::optional<DueDate> date = explain(view, row);
    for (const Sentence& warning : date ? date->warnings : std::vector<Sentence>())
        warnings += texts.sentence(warning);
    return warnings;
}

} // namespace recourse
