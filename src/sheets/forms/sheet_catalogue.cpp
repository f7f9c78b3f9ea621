// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/sheet_catalogue.h"

#include "sheets/forms/eight_d_sheet.h"
#include "sheets/forms/inspection_sheet.h"
#include "sheets/forms/notice_sheet.h"
#include "sheets/forms/registration_sheet.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr SheetKind kSheetKinds[] = {
    {"F-03", "sheet.title.registration", SheetScope::Case, {}, registrationSheet},
    {"F-02", "sheet.title.handling", SheetScope::Case, {}, registrationSheet},
    {"F-05", "sheet.title.notice", SheetScope::Record, RecordOf<Notice>::table, noticeSheet},
    {"F-01", "sheet.title.inspection", SheetScope::Record, RecordOf<InspectionReport>::table, inspectionReportSheet},
    {"8D", "sheet.title.eight-d", SheetScope::Record, RecordOf<EightD>::table, eightDSheet},
    {"ledger", "sheet.title.ledger", SheetScope::Period, {}, nullptr},
};

/// The ids in the table, in the order filed.
std::vector<RowId> rowsOfTable(const CaseFile& file, std::string_view table) {
    std::vector<RowId> ids;
    forEachTable(file, [&ids, table]<class R>(const std::vector<R>& rows) {
        if (RecordOf<R>::table != table)
            return;
        for (const R& row : rows)
            ids.push_back(row.id);
    });
    return ids;
}

Error<Refusal> refusedSheet(std::string id, std::vector<Param> params) {
    return Error{Refusal{Sentence{std::move(id), std::move(params)}, {}}};
}

} // namespace

std::span<const SheetKind> sheetCatalogue() {
    return kSheetKinds;
}

const SheetKind* findSheet(std::string_view code) {
    const auto found = std::find_if(std::begin(kSheetKinds), std::end(kSheetKinds),
                                    [code](const SheetKind& kind) { return kind.code == code; });
    return found == std::end(kSheetKinds) ? nullptr : found;
}

Refusal nothingToPrint(const SheetKind& kind) {
    const Term title{std::string(kind.title)};
    return refusedSheet("sheet.refused.no-record", {title, Term{"table." + std::string(kind.table)}}).value;
}

Result<GridDocument, Refusal> makeSheet(std::string_view code, const SheetSource& source, std::optional<RowId> row) {
    const SheetKind* kind = findSheet(code);
    if (kind == nullptr)
        return refusedSheet("sheet.refused.unknown", {std::string(code)});
    if (kind->scope == SheetScope::Period)
        return refusedSheet("sheet.refused.period", {Term{std::string(kind->title)}});
    if (kind->scope == SheetScope::Case)
        return kind->make(source, *kind, RowId(0));
    const std::vector<RowId> rows = rowsOfTable(source.file, kind->table);
    if (rows.empty() || (row && std::find(rows.begin(), rows.end(), *row) == rows.end()))
        return Error{nothingToPrint(*kind)};
    return kind->make(source, *kind, row.value_or(rows.back()));
}

} // namespace recourse
