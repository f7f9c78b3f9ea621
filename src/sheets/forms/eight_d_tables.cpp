// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/eight_d_tables.h"

#include "domain/casefile/own_choices.h"
#include "domain/eightd/progress.h"

#include <algorithm>

namespace recourse {

namespace {

/// What a table prints of a measure, under which head and how wide.
struct MeasureColumn {
    std::string_view key;
    int columns;
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

/// Name and time in one cell: who verified is proved by when.
QString measureValue(const SheetWords& words, const Action& action, std::string_view key) {
    if (key != "verified-by")
        return words.value(action, key);
    return (words.value(action, key) + u'\n' + words.value(action, "verified-at")).trimmed();
}

MeasureGroup groupOf(const Action& action) {
    if (!isPermanent(action))
        return MeasureGroup::Containment;
    return action.type == Choice{"preventive"} ? MeasureGroup::Preventive : MeasureGroup::Corrective;
}

/// The first letter of the measure's number.
QChar letterOf(MeasureGroup group) {
    switch (group) {
    case MeasureGroup::Containment:
        return u'T';
    case MeasureGroup::Corrective:
        return u'C';
    case MeasureGroup::Preventive:
        return u'P';
    }
    return {};
}

GridBlock measureTable(const SheetWords& words, const CaseFile& file, MeasureGroup group,
                       const std::vector<MeasureColumn>& columns) {
    std::vector<TableColumn> heads{{words.print().texts.text("sheet.serial"), 2, Qt::AlignHCenter}};
    for (const MeasureColumn& column : columns)
        heads.push_back({words.label<Action>(column.key), column.columns, column.align});
    std::vector<QStringList> rows;
    for (const Action& action : file.rows<Action>()) {
        if (groupOf(action) != group)
            continue;
        QStringList row{letterOf(group) + QString::number(rows.size() + 1)};
        for (const MeasureColumn& column : columns)
            row += measureValue(words, action, column.key);
        rows.push_back(std::move(row));
    }
    return tableBlock(heads, rows, 2);
}

} // namespace

GridBlock teamTable(const SheetWords& words, const CaseFile& file, RowId report) {
    std::vector<QStringList> rows;
    for (const TeamMember& member : children(file, report, &TeamMember::report))
        rows.push_back({words.value(member, "role"), words.value(member, "name"),
                        words.choice(RecordOf<TeamMember>::table, "department", member.department.value_or("")),
                        words.value(member, "contact")});
    return tableBlock({{words.label<TeamMember>("role"), 5},
                       {words.label<TeamMember>("name"), 6},
                       {words.label<TeamMember>("department"), 6},
                       {words.label<TeamMember>("contact"), 7}},
                      rows, 3);
}

std::vector<GridBlock> whyTables(const SheetWords& words, const CaseFile& file, RowId report) {
    std::vector<WhyAnswer> answers = children(file, report, &WhyAnswer::report);
    std::stable_sort(answers.begin(), answers.end(),
                     [](const WhyAnswer& a, const WhyAnswer& b) { return a.level < b.level; });
    std::vector<GridBlock> tables;
    for (const std::string_view chain : ownChoices(RecordOf<WhyAnswer>::table, "chain")) {
        std::vector<QStringList> rows;
        for (const WhyAnswer& answer : answers) {
            if (answer.chain && answer.chain->code == chain)
                rows.push_back(
                    {words.value(answer, "level"), words.value(answer, "answer"), words.value(answer, "evidence")});
        }
        if (rows.empty())
            continue;
        const QString name = words.choice(RecordOf<WhyAnswer>::table, "chain", chain);
        tables.push_back(tableBlock({{words.label<WhyAnswer>("level"), 2, Qt::AlignHCenter},
                                     {words.label<WhyAnswer>("answer") + QStringLiteral(" · ") + name, 14},
                                     {words.label<WhyAnswer>("evidence"), 8}},
                                    rows, 1));
    }
    return tables;
}

GridBlock plannedTable(const SheetWords& words, const CaseFile& file, MeasureGroup group) {
    return measureTable(
        words, file, group,
        {{"what", 10}, {"cause", 3}, {"owner", 3}, {"planned-on", 3}, {"expected-effect", 3, Qt::AlignRight}});
}

GridBlock resultTable(const SheetWords& words, const CaseFile& file, MeasureGroup group) {
    if (group == MeasureGroup::Containment)
        return measureTable(words, file, group,
                            {{"done-on", 3},
                             {"effect", 3, Qt::AlignRight},
                             {"evidence", 4},
                             {"verification", 4},
                             {"verified-by", 5},
                             {"withdrawn-on", 3}});
    return measureTable(words, file, group,
                        {{"started-on", 3},
                         {"done-on", 3},
                         {"effect", 3, Qt::AlignRight},
                         {"evidence", 4},
                         {"verification", 4},
                         {"verified-by", 5}});
}

} // namespace recourse
