// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/words/sentence.h"
#include "support/cell.h"

#include <optional>
#include <string_view>

#include <QString>
#include <QTranslator>

namespace recourse {

enum class Language { Chinese, English };

/// Every word of the program in one language. It does not touch the installed translator, so an English letter can
/// leave a Chinese desk. A text that is missing is shown as its id in brackets.
class Texts {
public:
    /// Times are written as the clocks of that zone show them.
    Texts(Language language, OfficeZone zone);
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const OfficeZone& zone() const { return m_zone; }

    [[nodiscard]] std::optional<QString> findText(std::string_view id) const;
    [[nodiscard]] QString text(std::string_view id) const;
    /// With the parameters in the places %1, %2, …; the first whole number among them chooses the plural.
    [[nodiscard]] QString sentence(const Sentence& sentence) const;

    /// What stands before the field; a table may call it by a name of its own ("field.return_line.received").
    [[nodiscard]] QString label(std::string_view key, std::string_view table = {}) const;
    [[nodiscard]] QString name(const LocalText& text) const;

    [[nodiscard]] QString written(const Param& value) const;
    /// The value of a field as people read it; codes of choices as they are (see choices.h).
    [[nodiscard]] QString written(Kind kind, const Cell& cell) const;
    /// "11-20 周五", "Fri 11-20": where the year is plain.
    [[nodiscard]] QString shortDay(Day day) const;

private:
    [[nodiscard]] std::optional<QString> findText(std::string_view id, std::int64_t number) const;
    [[nodiscard]] QString day(Day day, QLatin1StringView format) const;

    Language m_language;
    OfficeZone m_zone;
    QTranslator m_translator;
};

[[nodiscard]] inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace recourse
