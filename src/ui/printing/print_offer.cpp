// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_offer.h"

#include "application/case_view.h"
#include "domain/casefile/reading_dates.h"
#include "presentation/failure_words.h"
#include "sheets/forms/sheet_catalogue.h"

#include <algorithm>

#include <QRegularExpression>

namespace recourse {

namespace {

/// A name every file system takes.
QString asFileName(QString text) {
    return text.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"))
        .trimmed();
}

/// The part of a case a sheet of the window shows: the table of its records.
std::string_view tableOfWindowSheet(std::string_view sheet) {
    struct Pair {
        std::string_view sheet;
        std::string_view table;
    };
    static constexpr Pair kPairs[] = {{"notice", RecordOf<Notice>::table},
                                      {"inspection", RecordOf<InspectionReport>::table},
                                      {"eightd", RecordOf<EightD>::table}};
    const auto found =
        std::find_if(std::begin(kPairs), std::end(kPairs), [sheet](const Pair& pair) { return pair.sheet == sheet; });
    return found == std::end(kPairs) ? std::string_view() : found->table;
}

PrintChoice choiceOf(const OfferedSheet& sheet, const Complaint& complaint, const Texts& texts) {
    return {sheet.title, sheet.refusal ? refusalText(texts, *sheet.refusal) : QString(),
            asFileName(fromUtf8(complaint.number.value_or("")) + u' ' + sheet.title),
            [id = complaint.id, choice = sheet.choice](Backend& backend, const Texts& words) {
                return caseSheet(backend, id, choice, words);
            }};
}

} // namespace

PrintOffer offerOfCase(const CaseView& view) {
    const auto copy = std::make_shared<const CaseView>(view);
    return [copy](const Texts& texts) {
        const CaseFile& file = copy->loaded.file;
        std::vector<PrintChoice> choices;
        for (const OfferedSheet& sheet : offeredSheets(file, *copy->procedure, texts))
            choices.push_back(choiceOf(sheet, file.complaint, texts));
        return choices;
    };
}

int printChoiceFor(const CaseView& view, std::string_view sheetOfWindow) {
    const std::string_view table = tableOfWindowSheet(sheetOfWindow);
    int at = 0;
    int firstOpen = -1;
    const Texts texts(Language::Chinese, view.office->zone);
    for (const OfferedSheet& sheet : offeredSheets(view.loaded.file, *view.procedure, texts)) {
        if (!sheet.refusal && !table.empty() && findSheet(sheet.choice.code)->table == table)
            return at;
        if (!sheet.refusal && firstOpen < 0)
            firstOpen = at;
        ++at;
    }
    return std::max(firstOpen, 0);
}

PrintOffer offerOfLedger(const LedgerRequest& request) {
    return [request](const Texts& texts) {
        const QString title = texts.text("sheet.title.ledger");
        const QString days = fromUtf8(dayText(request.period.from) + "–" + dayText(request.period.to));
        return std::vector{PrintChoice{
            title + u' ' + days, {}, asFileName(title + u' ' + days), [request](Backend& backend, const Texts& words) {
                return periodLedger(backend, request, words);
            }}};
    };
}

} // namespace recourse
