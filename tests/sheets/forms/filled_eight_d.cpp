// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/filled_eight_d.h"

#include "sheets/forms/filled_case.h"

namespace recourse {

namespace {

void addMeasure(CaseFile& file, RowId id, const char* type, const char* what) {
    Action action;
    action.id = id;
    action.type = Choice{type};
    action.cause = Choice{"occurrence"};
    action.what = LongText{what};
    action.owner = "赵强";
    action.plannedOn = dayOf2026(11, 25);
    action.startedOn = dayOf2026(11, 24);
    action.doneOn = dayOf2026(11, 27);
    action.expectedEffect = Percent{9500};
    action.effect = Percent{9800};
    action.verifiedBy = "陈立";
    action.verifiedAt = officeTime("12-02 15:00");
    action.verification = LongText{"连续三批无渗漏"};
    if (std::string_view(type) == "containment")
        action.withdrawnOn = dayOf2026(12, 3);
    add(file, action);
}

void addDiscipline(CaseFile& file, const char* step, const char* owner) {
    Discipline row;
    row.id = RowId(60 + step[1]);
    row.report = kEightDRow;
    row.step = Choice{step};
    row.owner = owner;
    row.dueOn = dayOf2026(11, 26);
    row.doneOn = dayOf2026(11, 25);
    add(file, row);
}

void addWhy(CaseFile& file, const char* chain, std::int64_t level, const char* answer) {
    WhyAnswer row;
    row.id = RowId(300 + level);
    row.report = kEightDRow;
    row.chain = Choice{chain};
    row.level = level;
    row.answer = LongText{answer};
    row.evidence = "记录 " + std::to_string(level);
    add(file, row);
}

void addTeamMember(CaseFile& file, const char* role, const char* name) {
    TeamMember row;
    row.id = RowId(70);
    row.report = kEightDRow;
    row.role = Choice{role};
    row.name = name;
    row.department = "生产部";
    row.contact = "8001";
    add(file, row);
}

} // namespace

void addEightD(CaseFile& file) {
    EightD report;
    report.id = kEightDRow;
    report.number = "8D2611-01";
    report.needed = Choice{"yes"};
    report.emergencyResponse = LongText{"停发同批货"};
    report.d1Goal = LongText{"一个月内杜绝渗漏"};
    report.d2What = LongText{"桶盖渗漏"};
    report.d2Where = LongText{"客户卸货区"};
    report.d2When = LongText{"11 月 19 日"};
    report.d2Extent = LongText{"300 桶中 12 桶"};
    report.d2IsNot = LongText{"他批无渗漏"};
    report.d2Risk = Choice{"medium"};
    report.d3Summary = LongText{"逐桶复检"};
    report.d3Verification = LongText{"复检后无渗漏"};
    report.d4Occurrence = LongText{"密封圈老化"};
    report.d4OccurrenceShare = Percent{8000};
    report.d4OccurrenceProof = LongText{"换新圈后不再渗漏"};
    report.d4NonDetection = LongText{"出厂不检压紧力"};
    report.d4NonDetectionShare = Percent{2000};
    report.d4NonDetectionProof = LongText{"检验规程无此项"};
    report.d4EscapePoint = "包装终检";
    report.d4Systemic = LongText{"无备件有效期管理"};
    report.d4SystemicProof = LongText{"备件台帐无日期栏"};
    report.d5Choice = LongText{"密封圈定期更换"};
    report.d5Verification = LongText{"试装 100 桶合格"};
    report.d5Commitment = "周总";
    report.d6Validation = LongText{"三批合格"};
    report.d6FirstGoodBatch = "B20251130";
    report.d7Documents = LongText{"包装规程 3 版"};
    report.d7SimilarProducts = LongText{"乳化剂 B2"};
    report.d7Lessons = LongText{"易耗件要有有效期"};
    report.d8Acknowledgement = LongText{"通报表扬"};
    report.d8ClosedOn = dayOf2026(12, 9);
    add(file, report);
    addTeamMember(file, "leader", "赵强");
    addTeamMember(file, "instructor", "陈立");
    addDiscipline(file, "D3", "钱进");
    addDiscipline(file, "D4", "陈立");
    addWhy(file, "occurrence", 2, "圈已超期");
    addWhy(file, "occurrence", 1, "圈失去弹性");
    addWhy(file, "systemic", 1, "备件不管有效期");
    addMeasure(file, RowId(80), "containment", "逐桶复检库存");
    addMeasure(file, RowId(81), "corrective", "每季更换密封圈");
    addMeasure(file, RowId(82), "preventive", "备件建有效期台帐");
}

} // namespace recourse
