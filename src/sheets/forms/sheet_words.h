// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/record.h"
#include "domain/people/signature.h"
#include "sheets/forms/form_grid.h"
#include "sheets/forms/sheet_source.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The words and values of one form in the language of the print. A field has the paper's own label where the form
/// gives it one ("sheet.<form>.<key>", a choice "sheet.<form>.<key>.<code>"), else that of the windows.
class SheetWords {
public:
    /// The form is the middle of its text ids: "inspection".
    SheetWords(const SheetPrint& print, std::string_view form) : m_print(print), m_form(form) {}

    /// "sheet.<form>.<id>"
    [[nodiscard]] QString word(std::string_view id) const;
    [[nodiscard]] QString label(std::string_view table, std::string_view key) const;
    [[nodiscard]] QString choice(std::string_view table, std::string_view key, std::string_view code) const;
    /// Empty for an empty cell.
    [[nodiscard]] QString written(std::string_view table, const FieldInfo& field, const Cell& cell) const;
    /// Every option of the field, the chosen ones ticked.
    [[nodiscard]] std::vector<TickBox> boxes(std::string_view table, const FieldInfo& field, const Cell& cell) const;

    [[nodiscard]] static QString day(Day day);
    [[nodiscard]] static QString day(const std::optional<Day>& day) { return day ? SheetWords::day(*day) : QString(); }
    /// Office time, to the minute.
    [[nodiscard]] QString moment(Instant at) const;
    [[nodiscard]] QString moment(const std::optional<Instant>& at) const { return at ? moment(*at) : QString(); }
    [[nodiscard]] static QString plain(const std::optional<std::string>& text) { return fromUtf8(text.value_or("")); }
    [[nodiscard]] QString plain(const std::optional<Quantity>& quantity) const {
        return quantity ? m_print.texts.written(Param(*quantity)) : QString();
    }
    [[nodiscard]] QString plain(const std::optional<Percent>& percent) const {
        return percent ? m_print.texts.written(Kind::Percent, percent->hundredths) : QString();
    }

    template <class R>
    [[nodiscard]] QString label(std::string_view key) const {
        return label(RecordOf<R>::table, key);
    }
    /// Precondition: the record has the field.
    template <class R>
    [[nodiscard]] QString value(const R& record, std::string_view key) const {
        const Field<R>& field = fieldOf<R>(key);
        return written(RecordOf<R>::table, {key, field.kind, field.traits}, field.read(record));
    }
    template <class R>
    [[nodiscard]] std::vector<TickBox> ticks(const R& record, std::string_view key) const {
        const Field<R>& field = fieldOf<R>(key);
        return boxes(RecordOf<R>::table, {key, field.kind, field.traits}, field.read(record));
    }
    template <class R>
    [[nodiscard]] FormEntry entry(const R& record, std::string_view key) const {
        return {label<R>(key), textCell(value(record, key))};
    }
    template <class R>
    [[nodiscard]] FormEntry tickEntry(const R& record, std::string_view key) const {
        return {label<R>(key), tickCell(ticks(record, key))};
    }
    template <class R>
    [[nodiscard]] GridRow text(const R& record, std::string_view key, double minHeight = 14) const {
        return textRow(label<R>(key), value(record, key), minHeight);
    }

    /// Who signed, the meaning and when: ES-01.
    [[nodiscard]] PrintedSignature signature(const Signature& signature) const;
    /// Without a name, a line to sign on by hand.
    [[nodiscard]] PrintedSignature signature(const QString& name, const QString& meaning,
                                             const std::optional<Instant>& at = {}) const;
    [[nodiscard]] QString onBehalf(const std::optional<std::string>& person,
                                   const std::optional<std::string>& absent) const;

    [[nodiscard]] const SheetPrint& print() const { return m_print; }

private:
    template <class R>
    [[nodiscard]] static const Field<R>& fieldOf(std::string_view key) {
        const Field<R>* field = findField(RecordOf<R>::fields, key);
        Q_ASSERT_X(field != nullptr, "SheetWords", "a form asks for a field that the record does not have");
        return *field;
    }
    [[nodiscard]] static GridCell textCell(const QString& text);
    [[nodiscard]] static GridCell tickCell(const std::vector<TickBox>& boxes);

    const SheetPrint& m_print;
    std::string m_form;
};

} // namespace recourse
