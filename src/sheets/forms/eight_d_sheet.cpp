// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/eight_d_sheet.h"

#include "sheets/forms/eight_d_tables.h"
#include "sheets/forms/form_document.h"
#include "sheets/grid/grid_parts.h"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

/// A report with the words to print it.
struct EightDPrint {
    const SheetWords& words;
    const CaseFile& file;
    const EightD& report;

    [[nodiscard]] GridRow answer(std::string_view key, double minHeight = 14) const {
        return words.text(report, key, minHeight);
    }
};

/// "D3 …" with who answers for it, until when and when it was done.
GridRow disciplineRow(const EightDPrint& print, std::string_view step) {
    const auto& rows = print.file.rows<Discipline>();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Discipline& row) {
        return row.report == print.report.id && row.step && row.step->code == step;
    });
    const Discipline discipline = found == rows.end() ? Discipline{} : *found;
    GridRow row = headingRow(print.words.word(step));
    row.cells.front().columnSpan = 9;
    for (const char* key : {"owner", "due-on", "done-on"}) {
        row.cells.push_back(labelCell(print.words.label<Discipline>(key), 2));
        row.cells.push_back(valueCell(print.words.value(discipline, key), 3));
    }
    return row;
}

GridBlock headBlockOf(const EightDPrint& print) {
    const Complaint& complaint = print.file.complaint;
    const SheetWords& words = print.words;
    GridBlock block;
    block.rows = historicalRows(words, complaint);
    append(block.rows,
           {entryRow({words.entry(print.report, "number"), words.entry(complaint, "number")}),
            entryRow({{words.label<Complaint>("customer"), valueCell(customerOf(words, complaint))},
                      words.entry(complaint, "customer-complaint-number")}),
            entryRow({{words.label<ComplaintLine>("product"), valueCell(onLines(words, print.file, "product"))},
                      {words.label<ComplaintLine>("batch"), valueCell(onLines(words, print.file, "batch"))}}),
            entryRow({words.entry(complaint, "received-at"), words.entry(complaint, "class")})});
    return block;
}

/// A discipline with its head and what is written under it.
GridBlock disciplineBlock(const EightDPrint& print, std::string_view step, std::vector<GridRow> rows) {
    GridBlock block;
    block.head = {disciplineRow(print, step)};
    block.rows = std::move(rows);
    return block;
}

std::vector<GridRow> problemRows(const EightDPrint& print) {
    return {print.answer("d2-what"),    print.answer("d2-where", 7),
            print.answer("d2-when", 7), print.answer("d2-extent"),
            print.answer("d2-is-not"),  entryRow({print.words.tickEntry(print.report, "d2-risk")})};
}

std::vector<GridRow> causeRows(const EightDPrint& print) {
    const SheetWords& words = print.words;
    const auto shared = [&](std::string_view cause, std::string_view proof, std::string_view share) {
        return std::vector<GridRow>{print.answer(cause), print.answer(proof, 7),
                                    entryRow({words.entry(print.report, share)})};
    };
    std::vector<GridRow> rows = shared("d4-occurrence", "d4-occurrence-proof", "d4-occurrence-share");
    append(rows, shared("d4-non-detection", "d4-non-detection-proof", "d4-non-detection-share"));
    append(rows, {entryRow({words.entry(print.report, "d4-escape-point")}), print.answer("d4-systemic"),
                  print.answer("d4-systemic-proof", 7)});
    return rows;
}

std::vector<GridBlock> causeBlocks(const EightDPrint& print) {
    std::vector<GridBlock> blocks{disciplineBlock(print, "D4", causeRows(print))};
    for (GridBlock& chain : whyTables(print.words, print.file, print.report.id))
        blocks.push_back(std::move(chain));
    return blocks;
}

GridBlock closingBlock(const EightDPrint& print, std::string_view code) {
    std::vector<PrintedSignature> signatures = signaturesOf(print.words, print.file, print.report.id);
    if (signatures.empty())
        signatures = {print.words.signature({}, print.words.choice("signature", "meaning", "reviewed")),
                      print.words.signature({}, print.words.choice("signature", "meaning", "approved"))};
    GridBlock block = disciplineBlock(
        print, "D8", {print.answer("d8-acknowledgement"), entryRow({print.words.entry(print.report, "d8-closed-on")})});
    block.keepTogether = true;
    append(block.rows, signatureRows(signatures, 2));
    append(block.rows, copyRows(print.words, code));
    return block;
}

std::vector<GridBlock> firstHalf(const EightDPrint& print) {
    const SheetWords& words = print.words;
    return {headBlockOf(print),
            disciplineBlock(print, "D0",
                            {entryRow({words.tickEntry(print.report, "needed")}), print.answer("emergency-response")}),
            disciplineBlock(print, "D1", {print.answer("d1-goal", 7)}),
            teamTable(words, print.file, print.report.id),
            disciplineBlock(print, "D2", problemRows(print)),
            disciplineBlock(print, "D3", {print.answer("d3-summary"), print.answer("d3-verification", 7)}),
            plannedTable(words, print.file, MeasureGroup::Containment),
            resultTable(words, print.file, MeasureGroup::Containment)};
}

std::vector<GridBlock> secondHalf(const EightDPrint& print, std::string_view code) {
    const SheetWords& words = print.words;
    return {
        disciplineBlock(print, "D5",
                        {print.answer("d5-choice"), print.answer("d5-verification"),
                         entryRow({words.entry(print.report, "d5-commitment")})}),
        plannedTable(words, print.file, MeasureGroup::Corrective),
        disciplineBlock(print, "D6",
                        {print.answer("d6-validation"), entryRow({words.entry(print.report, "d6-first-good-batch")})}),
        resultTable(words, print.file, MeasureGroup::Corrective),
        disciplineBlock(
            print, "D7",
            {print.answer("d7-documents"), print.answer("d7-similar-products"), print.answer("d7-lessons")}),
        plannedTable(words, print.file, MeasureGroup::Preventive),
        resultTable(words, print.file, MeasureGroup::Preventive),
        closingBlock(print, code)};
}

} // namespace

GridDocument eightDSheet(const SheetSource& source, const SheetKind& kind, RowId row) {
    const SheetWords words(source.print, "eight-d");
    const EightDPrint print{words, source.file, rowPrinted<EightD>(source.file, row)};
    GridDocument document = emptyForm(source.print, kind.code, source.print.texts.text(kind.title));
    for (std::vector<GridBlock> part : {firstHalf(print), causeBlocks(print), secondHalf(print, kind.code)})
        for (GridBlock& block : part)
            document.blocks.push_back(std::move(block));
    return document;
}

} // namespace recourse
