// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachments/attachment_words.h"

#include <QLocale>

namespace recourse {

namespace {

template <class R>
QString numberOf(const R& row) {
    const Field<R>* field = findField(RecordOf<R>::fields, "number");
    const Cell cell = field == nullptr ? Cell{} : field->read(row);
    const auto* number = std::get_if<std::string>(&cell);
    return number == nullptr ? QString() : fromUtf8(*number);
}

/// "检验报告 JY2611-01" of every record of the case.
std::map<RowId, QString> recordNames(const CaseFile& file, const Texts& texts) {
    std::map<RowId, QString> names;
    forEachTable(file, [&]<class R>(const std::vector<R>& rows) {
        const QString table = texts.text("table." + std::string(RecordOf<R>::table));
        for (const R& row : rows)
            names.emplace(row.id, QString(table + u' ' + numberOf(row)).trimmed());
    });
    return names;
}

} // namespace

std::vector<AttachmentLine> attachmentLines(const CaseView& view, const Texts& texts) {
    const CaseFile& file = view.loaded.file;
    const std::map<RowId, QString> names = recordNames(file, texts);
    std::vector<AttachmentLine> lines;
    for (const Attachment& row : file.rows<Attachment>()) {
        const auto record = row.record ? names.find(*row.record) : names.end();
        lines.push_back({row.id, fromUtf8(row.name.value_or("")), sizeText(row.size.value_or(0)),
                         record == names.end() ? texts.text("attachments.case") : record->second,
                         fromUtf8(row.by.value_or("")), row.at ? texts.written(Param(*row.at)) : QString(),
                         row.mediaType.value_or("").starts_with("image/")});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

std::vector<ChoiceOption> attachmentPlaces(const CaseView& view, const Texts& texts) {
    std::vector<ChoiceOption> places{{QString(), texts.text("attachments.case"), {}}};
    forEachTable(view.loaded.file, [&]<class R>(const std::vector<R>& rows) {
        for (const R& row : rows) {
            if (const QString number = numberOf(row); !number.isEmpty())
                places.push_back({QString::number(row.id.value()),
                                  texts.text("table." + std::string(RecordOf<R>::table)) + u' ' + number,
                                  {}});
        }
    });
    return places;
}

QString sizeText(std::int64_t bytes) {
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace recourse
