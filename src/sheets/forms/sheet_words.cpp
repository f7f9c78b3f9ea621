// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/sheet_words.h"

#include "sheets/grid/grid_parts.h"
#include "texts/choices.h"

#include <QDate>
#include <QTime>

namespace recourse {

QString SheetWords::word(std::string_view id) const {
    const std::string own = "sheet." + m_form + "." + std::string(id);
    return m_print.texts.text(own);
}

QString SheetWords::label(std::string_view table, std::string_view key) const {
    const std::string own = "sheet." + m_form + "." + std::string(key);
    const std::optional<QString> found = m_print.texts.findText(own);
    return found ? *found : m_print.texts.label(key, table);
}

QString SheetWords::choice(std::string_view table, std::string_view key, std::string_view code) const {
    const std::string own = "sheet." + m_form + "." + std::string(key) + "." + std::string(code);
    const std::optional<QString> found = m_print.texts.findText(own);
    return found ? *found : choiceName(m_print.texts, m_print.procedure, {table, key}, code);
}

QString SheetWords::written(std::string_view table, const FieldInfo& field, const Cell& cell) const {
    if (const auto* on = std::get_if<Day>(&cell))
        return day(*on);
    if (const auto* at = std::get_if<Instant>(&cell))
        return moment(*at);
    const auto* codes = std::get_if<std::string>(&cell);
    if (codes == nullptr || (field.kind != Kind::Choice && field.kind != Kind::Choices))
        return m_print.texts.written(field.kind, cell);
    QStringList names;
    for (const QString& code : fromUtf8(*codes).split(u',', Qt::SkipEmptyParts))
        names += choice(table, field.key, code.toStdString());
    return names.join(m_print.texts.text("sheet.list-separator"));
}

std::vector<TickBox> SheetWords::boxes(std::string_view table, const FieldInfo& field, const Cell& cell) const {
    if (field.kind == Kind::Flag) {
        const auto* flag = std::get_if<std::int64_t>(&cell);
        return {{m_print.texts.text("value.yes"), flag != nullptr && *flag != 0},
                {m_print.texts.text("value.no"), flag != nullptr && *flag == 0}};
    }
    const auto* codes = std::get_if<std::string>(&cell);
    QStringList chosen = codes != nullptr ? fromUtf8(*codes).split(u',', Qt::SkipEmptyParts) : QStringList();
    std::vector<TickBox> boxes;
    for (const ChoiceOption& option : choiceOptions(m_print.texts, m_print.procedure, {table, field.key}))
        boxes.push_back({choice(table, field.key, option.code.toStdString()), chosen.removeAll(option.code) > 0});
    for (const QString& unlisted : chosen)
        boxes.push_back({unlisted, true});
    return boxes;
}

QString SheetWords::day(Day day) {
    const std::chrono::year_month_day date(day);
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))).toString(Qt::ISODate);
}

QString SheetWords::moment(Instant at) const {
    const LocalTime local = m_print.zone.local(at);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(local.time.count() * 1000));
    return day(local.day) + u' ' + time.toString(QStringLiteral("HH:mm"));
}

PrintedSignature SheetWords::signature(const Signature& signature) const {
    const std::string code = signature.meaning ? signature.meaning->code : std::string();
    QString meaning = fromUtf8(code);
    for (const char* list : {"choice.meaning.", "choice.act.", "choice.outcome."}) {
        if (const std::optional<QString> found = m_print.texts.findText(list + code)) {
            meaning = *found;
            break;
        }
    }
    return this->signature(onBehalf(signature.person, signature.onBehalfOf), meaning, signature.at);
}

PrintedSignature SheetWords::signature(const QString& name, const QString& meaning,
                                       const std::optional<Instant>& at) const {
    const QString signedAt = name.isEmpty() ? m_print.texts.text("sheet.blank-date") : moment(at);
    return {m_print.texts.text("sheet.signed"), name, meaning, signedAt};
}

QString SheetWords::onBehalf(const std::optional<std::string>& person, const std::optional<std::string>& absent) const {
    if (!absent || absent->empty())
        return plain(person);
    return m_print.texts.sentence(Sentence{"sheet.on-behalf", {person.value_or(""), *absent}});
}

GridCell SheetWords::textCell(const QString& text) {
    return valueCell(text);
}

GridCell SheetWords::tickCell(const std::vector<TickBox>& boxes) {
    return ticksCell(boxes);
}

} // namespace recourse
