// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/ledger_sheet.h"

#include "domain/casefile/life.h"
#include "sheets/forms/case_outcome.h"
#include "sheets/forms/form_document.h"
#include "sheets/forms/sheet_catalogue.h"
#include "sheets/grid/grid_parts.h"

namespace recourse {

namespace {

struct LedgerColumn {
    std::string_view id; ///< "sheet.ledger.<id>"
    double width;        ///< mm
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

constexpr LedgerColumn kLedgerColumns[] = {
    {"serial", 9, Qt::AlignHCenter},
    {"number", 18},
    {"received-on", 19},
    {"customer", 24},
    {"product", 25},
    {"batch", 22},
    {"quantity", 17, Qt::AlignRight},
    {"matter", 38},
    {"class", 11, Qt::AlignHCenter},
    {"cause", 26},
    {"handling", 26},
    {"replied-on", 19},
    {"closed-on", 19},
};

QStringList ledgerTexts(std::size_t serial, const LedgerRow& row) {
    const QString closed = row.closedOn ? SheetWords::day(*row.closedOn) : row.end;
    return {QString::number(serial),
            row.number,
            SheetWords::day(row.receivedOn),
            row.customer,
            row.product,
            row.batch,
            row.quantity,
            row.matter,
            row.grade,
            row.cause,
            row.handling,
            SheetWords::day(row.repliedOn),
            closed};
}

std::optional<Day> dayOfMoment(const OfficeZone& zone, const std::optional<Instant>& at) {
    return at ? std::optional(zone.dayOf(*at)) : std::nullopt;
}

std::optional<Day> reachedOn(const SheetSource& source, std::string_view key) {
    const Milestone* found = findMilestone(source.file, key);
    return found == nullptr ? std::nullopt : dayOfMoment(source.print.zone, found->at);
}

GridRow periodRow(const SheetWords& words, const LedgerPeriod& period, std::size_t count) {
    const Sentence sentence{"sheet.ledger.period",
                            {SheetWords::day(period.from).toStdString(), SheetWords::day(period.to).toStdString(),
                             static_cast<std::int64_t>(count)}};
    GridCell cell = valueCell(words.print().texts.sentence(sentence), static_cast<int>(std::size(kLedgerColumns)));
    cell.borders = CellBorders::None;
    return {{std::move(cell)}};
}

} // namespace

LedgerRow ledgerRow(const SheetSource& source) {
    const SheetWords words(source.print, "ledger");
    const CaseFile& file = source.file;
    LedgerRow row;
    row.number = words.value(file.complaint, "number");
    row.receivedOn = dayOfMoment(source.print.zone, file.complaint.receivedAt);
    row.customer = customerOf(words, file.complaint);
    row.product = onLines(words, file, "product");
    row.batch = onLines(words, file, "batch");
    QStringList quantities;
    for (const ComplaintLine& line : file.rows<ComplaintLine>())
        quantities += words.value(line, "quantity");
    quantities.removeAll(QString());
    row.quantity = quantities.join(u'\n');
    row.matter = words.value(file.complaint, "matter");
    row.grade = words.value(file.complaint, "class");
    row.cause = causeOf(words, file);
    row.handling = decidedItems(words, file, true);
    const Reply* reply = finalReply(file);
    row.repliedOn = reply == nullptr ? std::nullopt : dayOfMoment(source.print.zone, reply->sentAt);
    row.closedOn = reachedOn(source, milestone::kClosed);
    for (const std::string_view key : {milestone::kNotAdmitted, milestone::kWithdrawn}) {
        if (const std::optional<Day> ended = reachedOn(source, key))
            row.end = source.print.texts.text("milestone." + std::string(key)) + u'\n' + SheetWords::day(ended);
    }
    return row;
}

GridDocument ledgerSheet(const SheetPrint& print, std::string_view code, const LedgerPeriod& period,
                         const std::vector<LedgerRow>& rows) {
    const SheetWords words(print, "ledger");
    GridDocument document = emptyForm(print, code, print.texts.text("sheet.title.ledger"));
    document.page = {QPageLayout::Landscape, QMarginsF(12, 12, 12, 12)};
    document.columns.clear();
    GridBlock table;
    table.head = {periodRow(words, period, rows.size()), {}};
    for (const LedgerColumn& column : kLedgerColumns) {
        document.columns.push_back(column.width);
        table.head.back().cells.push_back(small(labelCell(words.word(column.id))));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        GridRow printed;
        const QStringList texts = ledgerTexts(i + 1, rows[i]);
        for (std::size_t c = 0; c < std::size(kLedgerColumns); ++c)
            printed.cells.push_back(small(valueCell(texts[static_cast<qsizetype>(c)], 1, kLedgerColumns[c].align)));
        table.rows.push_back(std::move(printed));
    }
    document.blocks = {std::move(table)};
    return document;
}

} // namespace recourse
