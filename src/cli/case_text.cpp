// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_text.h"

#include "domain/procedure/names.h"
#include "presentation/casewindow/history_words.h"
#include "texts/choices.h"

namespace recourse {

namespace {

using Lines = std::vector<std::vector<QString>>;

/// Label and value of every field that says something to people.
template <class R>
Lines fieldLines(const Texts& texts, const Procedure& procedure, const R& record) {
    Lines lines;
    for (const Field<R>& field : RecordOf<R>::fields) {
        const Cell cell = field.read(record);
        if (!isEmpty(cell) && field.kind != Kind::Reference)
            lines.push_back({texts.label(field.key, RecordOf<R>::table),
                             valueText(texts, procedure, {RecordOf<R>::table, field.key, field.kind, cell})});
    }
    return lines;
}

Lines extraLines(const Texts& texts, const CaseView& view) {
    Lines lines;
    for (const ExtraField& field : view.procedure->fields) {
        const auto found = view.loaded.file.extra.find(field.key);
        if (found != view.loaded.file.extra.end())
            lines.push_back({texts.name(field.name), texts.written(field.kind, found->second)});
    }
    return lines;
}

} // namespace

void printCase(const Output& out, const CaseView& view) {
    const Texts& texts = out.texts();
    const CaseFile& file = view.loaded.file;
    Lines lines = fieldLines(texts, *view.procedure, file.complaint);
    if (!view.stage.empty())
        lines.push_back({texts.text("cli.stage"), texts.written(stageName(*view.procedure, view.stage))});
    for (std::vector<QString>& line : extraLines(texts, view))
        lines.push_back(std::move(line));
    out.printTable(lines);
    for (const Guidance& guidance : view.guidance)
        out.printLine(texts.sentence(guidance.what) + QStringLiteral("  ") + fromUtf8(guidance.rule.cited()));
    forEachTable(file, [&](const auto& rows) {
        using R = typename std::decay_t<decltype(rows)>::value_type;
        for (const R& row : rows) {
            out.printLine(QString());
            out.printLine(texts.text("table." + std::string(RecordOf<R>::table)));
            Lines indented = fieldLines(texts, *view.procedure, row);
            for (std::vector<QString>& line : indented)
                line.front().prepend(QStringLiteral("  "));
            out.printTable(indented);
        }
    });
}

void printHistory(const Output& out, const std::vector<HistoryEntry>& history, const CaseView& view) {
    for (const HistoryEntry& entry : history) {
        const HistoryLine line = historyLine(entry, view, out.texts());
        out.printTable({{line.when, line.who, line.what, line.reason}});
        for (const QString& change : line.changes)
            out.printLine(QStringLiteral("  ") + change);
    }
}

} // namespace recourse
