// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/texts.h"

#include "support/decimal.h"

#include <algorithm>

#include <QDate>

// The resources of a static library are linked only if they are asked for, and not from inside a namespace.
static void initTextResources() {
    Q_INIT_RESOURCE(i18n);
}

namespace recourse {
namespace {

QString numberText(std::int64_t value, std::int64_t scale) {
    QString text = fromUtf8(decimalText({value, scale}));
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    qsizetype end = text.indexOf(u'.');
    if (end < 0)
        end = text.size();
    for (qsizetype at = end - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

/// Puts the parameters into their places in one pass, so that a "%1" inside a parameter stays what it is.
QString filled(const QString& pattern, const QStringList& params) {
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        const qsizetype index = isPlace ? pattern[i + 1].unicode() - u'1' : 0;
        if (!isPlace || index >= params.size()) {
            result += pattern[i];
            continue;
        }
        result += params[index];
        ++i;
    }
    return result;
}

} // namespace

Texts::Texts(Language language, OfficeZone zone) : m_language(language), m_zone(std::move(zone)) {
    initTextResources();
    const QString file = language == Language::Chinese ? QStringLiteral(":/i18n/recourse_zh.qm")
                                                       : QStringLiteral(":/i18n/recourse_en.qm");
    if (!m_translator.load(file))
        qFatal("The texts %s are not part of this build.", qPrintable(file));
}

std::optional<QString> Texts::findText(std::string_view id, std::int64_t number) const {
    const QByteArray key(id.data(), static_cast<qsizetype>(id.size()));
    QString found = m_translator.translate(nullptr, key.constData(), nullptr, static_cast<int>(number));
    if (found.isEmpty() && number >= 0) // most texts with a number have no plural forms
        found = m_translator.translate(nullptr, key.constData());
    if (found.isEmpty())
        return std::nullopt;
    if (number >= 0)
        found.replace(QLatin1String("%n"), numberText(number, 0));
    return found;
}

std::optional<QString> Texts::findText(std::string_view id) const {
    return findText(id, -1);
}

QString Texts::text(std::string_view id) const {
    return findText(id).value_or(u'[' + fromUtf8(id) + u']');
}

QString Texts::sentence(const Sentence& sentence) const {
    QStringList params;
    std::int64_t number = -1;
    for (const Param& param : sentence.params) {
        params += written(param);
        const auto* whole = std::get_if<std::int64_t>(&param);
        if (whole != nullptr && number < 0)
            number = std::clamp<std::int64_t>(*whole, 0, std::numeric_limits<int>::max());
    }
    std::optional<QString> pattern = findText(sentence.id, number);
    if (!pattern)
        pattern = findText(sentence.id); // it has no plural
    if (pattern)
        return filled(*pattern, params);
    params.prepend(fromUtf8(sentence.id));
    return u'[' + params.join(u' ') + u']';
}

QString Texts::label(std::string_view key, std::string_view table) const {
    const std::string own = "field." + std::string(table) + "." + std::string(key);
    if (const std::optional<QString> found = table.empty() ? std::nullopt : findText(own))
        return *found;
    return text("field." + std::string(key));
}

QString Texts::name(const LocalText& text) const {
    const std::string& first = m_language == Language::Chinese ? text.zh : text.en;
    const std::string& second = m_language == Language::Chinese ? text.en : text.zh;
    return fromUtf8(first.empty() ? second : first);
}

QString Texts::day(Day day, QLatin1StringView format) const {
    const std::chrono::year_month_day date(day);
    const QDate shown(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
    const QString weekday = text("weekday." + std::to_string(shown.dayOfWeek()));
    return filled(text("format.day"), {shown.toString(format), weekday});
}

QString Texts::shortDay(Day day) const {
    return this->day(day, QLatin1StringView("MM-dd"));
}

QString Texts::written(const Param& value) const {
    struct Writer {
        const Texts& texts;
        QString operator()(const std::string& text) const { return fromUtf8(text); }
        QString operator()(std::int64_t number) const { return numberText(number, 0); }
        QString operator()(Day day) const { return texts.day(day, QLatin1StringView("yyyy-MM-dd")); }
        QString operator()(Instant instant) const {
            const LocalTime local = texts.m_zone.local(instant);
            const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(local.time.count()) * 1000);
            return filled(texts.text("format.instant"), {(*this)(local.day), time.toString(QStringLiteral("HH:mm"))});
        }
        QString operator()(const Money& money) const {
            const QString currency = texts.findText("currency." + money.currency).value_or(fromUtf8(money.currency));
            return filled(texts.text("format.money"), {numberText(money.minor, 2), currency});
        }
        QString operator()(const Quantity& quantity) const {
            const QString number = numberText(quantity.value, quantity.scale);
            return quantity.unit.empty() ? number
                                         : filled(texts.text("format.quantity"), {number, fromUtf8(quantity.unit)});
        }
        QString operator()(const LocalText& text) const { return texts.name(text); }
        QString operator()(const Term& term) const { return texts.text(term.id); }
    };
    return std::visit(Writer{*this}, value);
}

QString Texts::written(Kind kind, const Cell& cell) const {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        if (kind == Kind::Flag)
            return text(*number != 0 ? "value.yes" : "value.no");
        if (kind == Kind::Percent)
            return numberText(*number, 2) + QStringLiteral(" %");
    }
    return std::visit(
        [this]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, std::monostate>)
                return QString();
            else
                return written(Param(value));
        },
        cell);
}

} // namespace recourse
