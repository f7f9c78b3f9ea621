// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/case_image.h"

#include "persistence/records/cell_json.h"

#include <algorithm>

namespace recourse {

namespace {

template <class R>
RowImage rowImage(const R& record, std::int64_t position) {
    RowImage row{record.id.value(), position, {}};
    for (const Field<R>& field : RecordOf<R>::fields)
        row.cells.push_back(field.read(record));
    return row;
}

template <class R>
void fillRecord(R& record, const RowImage& row) {
    record.id = decltype(record.id)(row.id);
    std::size_t at = 0;
    for (const Field<R>& field : RecordOf<R>::fields)
        field.write(record, row.cells[at++]);
}

Cell extraCell(const ExtraCells& cells) {
    return cells.empty() ? Cell{} : Cell{extraText(cells)};
}

void mergeExtra(const Cell& cell, ExtraCells& extra) {
    if (const auto* text = std::get_if<std::string>(&cell))
        extra.merge(parseExtra(*text));
}

} // namespace

CaseImage imageOf(const CaseFile& file, std::span<const std::string> personalExtra) {
    ExtraCells open;
    ExtraCells personal;
    for (const auto& [key, cell] : file.extra) {
        const bool sealed = std::find(personalExtra.begin(), personalExtra.end(), key) != personalExtra.end();
        (sealed ? personal : open).emplace(key, cell);
    }
    RowImage complaint = rowImage(file.complaint, 0);
    complaint.cells.push_back(extraCell(open));
    complaint.cells.push_back(extraCell(personal));

    CaseImage image{{&shapeOf<Complaint>(), {std::move(complaint)}}};
    forEachTable(file, [&image]<class R>(const std::vector<R>& rows) {
        TableImage table{&shapeOf<R>(), {}};
        for (const R& row : rows)
            table.rows.push_back(rowImage(row, static_cast<std::int64_t>(table.rows.size())));
        image.push_back(std::move(table));
    });
    return image;
}

CaseFile caseFileFrom(const CaseImage& image) {
    CaseFile file;
    const RowImage& complaint = image.front().rows.front();
    fillRecord(file.complaint, complaint);
    mergeExtra(complaint.cells[complaint.cells.size() - 2], file.extra);
    mergeExtra(complaint.cells.back(), file.extra);

    std::size_t at = 1;
    forEachTable(file, [&image, &at]<class R>(std::vector<R>& rows) {
        for (const RowImage& row : image[at].rows)
            fillRecord(rows.emplace_back(), row);
        ++at;
    });
    return file;
}

} // namespace recourse
