// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/registration_sheet.h"

#include "domain/casefile/life.h"
#include "domain/eightd/progress.h"
#include "sheets/forms/case_outcome.h"
#include "sheets/forms/form_document.h"
#include "sheets/forms/registration_parts.h"
#include "sheets/grid/grid_parts.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr double kWritingRoom = 20; // mm

GridBlock complainantBlock(const SheetWords& words, const CaseFile& file) {
    const Complaint& complaint = file.complaint;
    const Milestone* registered = findMilestone(file, milestone::kRegistered);
    const QString date = words.moment(registered == nullptr ? std::nullopt : registered->at).left(10);
    GridBlock block;
    block.rows = historicalRows(words, complaint);
    append(
        block.rows,
        {entryRow(
             {words.entry(complaint, "number"), {words.word("date"), valueCell(date)}, words.entry(complaint, "kind")}),
         entryRow({{words.label<Complaint>("customer"), valueCell(customerOf(words, complaint))},
                   words.entry(complaint, "address")}),
         entryRow({words.entry(complaint, "customer-number"), words.entry(complaint, "customer-complaint-number"),
                   words.entry(complaint, "channel")}),
         entryRow({words.entry(complaint, "complainant"), words.entry(complaint, "contact")}),
         entryRow({words.entry(complaint, "recipient"), words.entry(complaint, "deputy")}),
         entryRow({words.entry(complaint, "received-at"), words.entry(complaint, "received-by-qa")})});
    append(block.rows, extraRows(words, file));
    return block;
}

FormEntry evidenceEntry(const SheetWords& words, const Complaint& complaint) {
    FormEntry entry = words.tickEntry(complaint, "evidence");
    std::vector<Inline>& items = entry.value.paragraphs.front().items;
    items.push_back(TextRun{QStringLiteral(" ")});
    items.push_back(FillIn{words.value(complaint, "evidence-note"), 25});
    return entry;
}

GridBlock matterBlock(const SheetWords& words, const CaseFile& file) {
    const Complaint& complaint = file.complaint;
    GridBlock block;
    block.rows = {words.text(complaint, "matter", 28), entryRow({evidenceEntry(words, complaint)}),
                  entryRow({{words.word("papers"), valueCell(attachmentsOf(words, file, {}))}}),
                  words.text(complaint, "other-batches", 7)};
    return block;
}

GridBlock judgementBlock(const SheetWords& words, const CaseFile& file) {
    const Complaint& complaint = file.complaint;
    const auto& investigations = file.rows<Investigation>();
    const Investigation investigation = investigations.empty() ? Investigation{} : investigations.back();
    GridBlock block;
    block.rows = {
        entryRow({words.tickEntry(complaint, "class"), words.entry(complaint, "promised-on")}),
        words.text(complaint, "class-reason", 7),
        words.text(investigation, "findings", kWritingRoom),
        entryRow({words.tickEntry(investigation, "causes")}),
        words.text(investigation, "cause"),
        entryRow({words.tickEntry(investigation, "repeated"), words.tickEntry(complaint, "validity")}),
        words.text(complaint, "validity-reason", 7),
    };
    if (!words.value(investigation, "not-investigated-reason").isEmpty())
        block.rows.push_back(words.text(investigation, "not-investigated-reason", 7));
    return block;
}

GridBlock settlementBlock(const SheetWords& words, const CaseFile& file) {
    const Disposition* current = currentDisposition(file);
    const Disposition disposition = current == nullptr ? Disposition{} : *current;
    GridBlock block;
    block.rows = {entryRow({words.tickEntry(file.complaint, "demand")}), words.text(file.complaint, "demand-note", 7)};
    append(block.rows, demandAgainstResult(words, file));
    append(block.rows, {textRow(words.word("other-items"), decidedItems(words, file, false), 7),
                        words.text(disposition, "summary"), words.text(disposition, "reason", 7)});
    return block;
}

/// When the last permanent measure was in place; empty while one is missing.
QString inPlaceOn(const CaseFile& file) {
    std::optional<Day> last;
    for (const Action& action : file.rows<Action>()) {
        if (!isPermanent(action))
            continue;
        if (!action.doneOn)
            return {};
        last = std::max(last.value_or(*action.doneOn), *action.doneOn);
    }
    return SheetWords::day(last);
}

GridBlock measureBlock(const SheetWords& words, const CaseFile& file) {
    const Reply* found = finalReply(file);
    const Reply reply = found == nullptr ? Reply{} : *found;
    GridBlock block;
    block.rows = {
        textRow(words.word("provisional"), measuresText(words, file, false)),
        textRow(words.word("definite"), measuresText(words, file, true)),
        textRow(words.word("goods-handling"), goodsHandling(words, file), 7),
        entryRow({{words.word("responsible"), valueCell(responsibleDepartments(words, file))},
                  {words.word("in-place-on"), valueCell(inPlaceOn(file))}}),
        entryRow({words.entry(reply, "sent-at"), words.entry(reply, "way")}),
    };
    return block;
}

GridBlock registrationSignatures(const SheetWords& words, const CaseFile& file, std::string_view code) {
    std::vector<PrintedSignature> signatures = signaturesOf(words, file, std::nullopt);
    if (signatures.empty())
        signatures.push_back(words.signature({}, words.choice("signature", "meaning", "registered")));
    if (!reached(file, milestone::kClosed))
        signatures.push_back(words.signature({}, words.choice("signature", "meaning", "closed")));
    GridBlock block;
    block.keepTogether = true;
    block.rows = signatureRows(signatures, 3);
    append(block.rows, copyRows(words, code));
    return block;
}

} // namespace

GridDocument registrationSheet(const SheetSource& source, const SheetKind& kind, RowId) {
    const SheetWords words(source.print, "registration");
    const CaseFile& file = source.file;
    GridDocument document = emptyForm(source.print, kind.code, source.print.texts.text(kind.title));
    GridBlock opinions;
    opinions.head = {headingRow(words.word("opinions"))};
    opinions.rows = opinionRows(words, file);
    document.blocks = {complainantBlock(words, file), complaintLines(words, file),
                       matterBlock(words, file),      settlementBlock(words, file),
                       judgementBlock(words, file),   measureBlock(words, file),
                       std::move(opinions),           registrationSignatures(words, file, kind.code)};
    return document;
}

} // namespace recourse
