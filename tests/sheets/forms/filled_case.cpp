// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/filled_case.h"

#include "sheets/forms/filled_eight_d.h"

#include <cstdio>

namespace recourse {

namespace {

Quantity drums(std::int64_t count) {
    return {count, 0, "桶"};
}
Money yuan(std::int64_t amount) {
    return {amount * 100, "CNY"};
}

Procedure firm() {
    Procedure procedure;
    procedure.code = "test";
    procedure.currency = "CNY";
    procedure.kinds = {{"complaint", {"投诉", "Complaint"}, {}}};
    procedure.departments = {{"quality", {"质量部", "Quality"}, {}},
                             {"production", {"生产部", "Production"}, {}},
                             {"sales", {"销售部", "Sales"}, {}}};
    procedure.roles = {{"quality-head", {"质量负责人", "Quality head"}, {}},
                       {"director", {"总经理", "General manager"}, {}}};
    procedure.scale.grades = {{"I", {"Ⅰ", "I"}, {}}, {"II", {"Ⅱ", "II"}, {}}, {"III", {"Ⅲ", "III"}, {}}};
    procedure.choices = {{"complaint_line.defect-code", {{"foreign-matter", {"异物", "Foreign matter"}, {}}}}};
    procedure.fields = {{"expiry", {"有效期至", "Expiry date"}, Kind::Date, false, false, {}, {}},
                        {"category",
                         {"产品类别", "Product category"},
                         Kind::Choice,
                         false,
                         false,
                         {{"api", {"原料药", "Active ingredient"}, {}}},
                         {}}};
    procedure.copies = {{"F-01", {"quality", "production"}, {}}};
    procedure.sheets = {{"F-02", "RD-QA-022"}, {"F-05", {}}, {"F-01", {}}, {"8D", {}}, {"ledger", "RD-QA-114"}};
    return procedure;
}

Complaint complaint() {
    Complaint row;
    row.id = CaseId(1);
    row.number = "2611-03";
    row.kind = Choice{"complaint"};
    row.customer = "南京客户食品有限公司";
    row.customerNumber = "K-0815";
    row.customerComplaintNumber = "NK-77";
    row.complainant = "王芳";
    row.contact = "025-8800 1234";
    row.address = "南京市江宁区科学园路 8 号";
    row.recipient = "林静（质量文员）";
    row.deputy = "陈立";
    row.channel = Choice{"telephone"};
    row.receivedAt = officeTime("11-20 09:12");
    row.receivedByQa = officeTime("11-20 10:05");
    row.matter = LongText{"桶盖密封不严，运输途中渗漏；开箱见黑色颗粒。"};
    row.demand = Choices{{"compensation", "return"}};
    row.demandCompensation = yuan(12000);
    row.demandAllowance = Percent{500};
    row.demandAllowanceOf = yuan(90000);
    row.demandReturnQuantity = drums(300);
    row.demandReturnAmount = yuan(90000);
    row.demandNote = LongText{"一周内答复"};
    row.evidence = Choices{{"sample", "photograph"}};
    row.evidenceNote = "照片 6 张";
    row.otherBatches = LongText{"同日生产的 B20251102 已考虑，未见异常"};
    row.validity = Choice{"valid"};
    row.validityReason = LongText{"留样对比可再现"};
    row.grade = Choice{"II"};
    row.classReason = LongText{"无健康危害，影响使用"};
    row.promisedOn = dayOf2026(12, 4);
    return row;
}

void addLines(CaseFile& file) {
    ComplaintLine first;
    first.id = RowId(10);
    first.product = "乳化剂 A1";
    first.model = "25 kg/桶";
    first.materialCode = "M-4711";
    first.batch = "B20251101";
    first.order = "CP-2025-000123";
    first.delivery = "D-889";
    first.factory = "一厂";
    first.shippedOn = dayOf2026(11, 3);
    first.quantity = drums(1200);
    first.amount = yuan(360000);
    first.defectiveUsed = drums(8);
    first.defectiveUnused = drums(4);
    first.defectRate = Percent{100};
    first.defectCode = Choice{"foreign-matter"};
    first.judgement = Choice{"confirmed"};
    add(file, first);
    ComplaintLine second;
    second.id = RowId(11);
    second.product = "乳化剂 B2";
    second.batch = "B20251107";
    second.quantity = drums(40);
    add(file, second);
    Attachment picture;
    picture.id = RowId(12);
    picture.name = "桶口.jpg";
    add(file, picture);
    Attachment drawing;
    drawing.id = RowId(13);
    drawing.name = "密封圈.pdf";
    drawing.record = kNoticeRow;
    add(file, drawing);
}

void addNotice(CaseFile& file) {
    Notice notice;
    notice.id = kNoticeRow;
    notice.number = "TZ2611-01";
    notice.department = Choice{"production"};
    notice.request = LongText{"查明密封圈更换记录"};
    notice.serviceCharged = false;
    notice.productType = Choice{"series"};
    notice.finalConsignee = "苏州分厂";
    notice.customerDepartment = "采购科";
    notice.customerPerson = "李明";
    notice.faultQuantity = drums(12);
    notice.faultKind = "渗漏";
    notice.faultPlace = "卸货区";
    notice.wants = Choices{{"repair", "failure-report"}};
    notice.otherRequirements = LongText{"随货附检验报告"};
    notice.goodsState = Choice{"to-be-returned"};
    notice.deliveryNote = "CK-31";
    notice.sentBy = "林静";
    notice.sentAt = officeTime("11-20 11:00");
    notice.signedBy = "赵强";
    notice.signedAt = officeTime("11-20 13:40");
    notice.opinion = LongText{"密封圈老化，已停用该批"};
    notice.opinionBy = "赵强";
    notice.opinionAt = officeTime("11-23 16:20");
    add(file, notice);
}

void addItem(CaseFile& file, const char* item, std::int64_t count, std::int64_t share) {
    InspectionLine line;
    line.id = RowId(100 + share);
    line.report = kSampledReport;
    line.item = item;
    line.nonconforming = drums(count);
    line.share = Percent{share};
    add(file, line);
}

void addPart(CaseFile& file, const char* decision, std::int64_t count) {
    PartDecision part;
    part.id = RowId(200 + count);
    part.report = kSampledReport;
    part.decision = Choice{decision};
    part.quantity = drums(count);
    add(file, part);
}

void addInspections(CaseFile& file) {
    InspectionReport report;
    report.id = kSampledReport;
    report.number = "JY2611-01";
    report.orderNumber = "CP-2025-000123";
    report.orderQuantity = drums(1200);
    report.total = drums(300);
    report.sampled = drums(50);
    report.inspectedOn = dayOf2026(11, 21);
    report.way = Choice{"sample"};
    report.standards = Choices{{"drawing", "requirement"}};
    report.customerProblem = LongText{"桶盖密封不严，桶面有明显油迹"};
    report.receptionRemarks = LongText{"客户已停止使用"};
    report.description = LongText{"密封圈老化，压紧力不足"};
    report.conforming = drums(38);
    report.nonconforming = drums(12);
    report.nonconformingShare = Percent{400};
    report.temporaryMeasure = LongText{"隔离库存，逐桶复检"};
    report.longTermMeasure = LongText{"更换密封圈供方"};
    report.productionOpinion = LongText{"生产同意返工"};
    report.purchasingOpinion = LongText{"采购已通知供方"};
    report.technicalOpinion = LongText{"技术同意"};
    report.managementOpinion = LongText{"总经理批准"};
    report.inspector = "陈立";
    add(file, report);
    addItem(file, "密封性", 12, 400);
    addItem(file, "外观", 3, 100);
    addPart(file, "rework", 288);
    addPart(file, "scrap", 12);
    InspectionReport full;
    full.id = kFullReport;
    full.number = "JY2611-02";
    full.total = drums(40);
    full.way = Choice{"all"};
    full.conforming = drums(40);
    full.nonconforming = drums(0);
    full.nonconformingShare = Percent{0};
    add(file, full);
}

void addInvestigation(CaseFile& file) {
    Investigation row;
    row.id = RowId(50);
    row.performed = Choice{"yes"};
    row.findings = LongText{"更换记录显示该批密封圈超期使用"};
    row.causes = Choices{{"material"}};
    row.cause = LongText{"密封圈超期"};
    row.repeated = Choice{"first-time"};
    add(file, row);
    Responsibility production;
    production.id = RowId(51);
    production.department = Choice{"production"};
    production.share = Percent{10000};
    add(file, production);
}

void addItemOf(CaseFile& file, const char* kind, std::optional<Quantity> quantity, std::optional<Money> amount) {
    DispositionItem item;
    item.id = RowId(400 + static_cast<std::int64_t>(file.rows<DispositionItem>().size()));
    item.disposition = RowId(90);
    item.kind = Choice{kind};
    item.quantity = std::move(quantity);
    item.amount = std::move(amount);
    add(file, item);
}

void addStep(CaseFile& file, std::int64_t order, const char* role, const char* act) {
    ApprovalStep step;
    step.id = RowId(95 + order);
    step.approval = RowId(91);
    step.order = order;
    step.role = Choice{role};
    step.act = Choice{act};
    if (order == 1) {
        step.outcome = Choice{"approved"};
        step.person = "孙敏";
        step.onBehalfOf = "周海";
        step.at = officeTime("11-26 10:30");
        step.reason = LongText{"同意退货赔偿"};
    }
    add(file, step);
}

void addDisposition(CaseFile& file) {
    Disposition row;
    row.id = RowId(90);
    row.summary = LongText{"退货 288 桶，赔偿运费"};
    row.reason = LongText{"责任明确"};
    row.state = Choice{"decided"};
    add(file, row);
    addItemOf(file, "compensation", {}, yuan(8000));
    addItemOf(file, "return", drums(288), yuan(86400));
    addItemOf(file, "exchange", drums(12), {});
    Approval run;
    run.id = RowId(91);
    run.subject = Choice{"disposition"};
    run.record = row.id;
    run.state = Choice{"approved"};
    add(file, run);
    addStep(file, 2, "director", "approve");
    addStep(file, 1, "quality-head", "review");
}

void addSignature(CaseFile& file, std::optional<RowId> record, const char* meaning, const char* at) {
    Signature row;
    row.id = RowId(500);
    row.record = record;
    row.meaning = Choice{meaning};
    row.person = record ? "陈立" : "林静";
    row.at = officeTime(at);
    add(file, row);
}

void addMilestone(CaseFile& file, const char* key, const char* at) {
    Milestone row;
    row.id = RowId(600);
    row.key = Choice{key};
    row.at = officeTime(at);
    add(file, row);
}

} // namespace

Instant officeTime(std::string_view text) {
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    std::sscanf(std::string(text).c_str(), "%u-%u %d:%d", &month, &day, &hour, &minute);
    return dayOf2026(month, day) + std::chrono::hours(hour - 8) + std::chrono::minutes(minute);
}

Day dayOf2026(unsigned month, unsigned day) {
    return std::chrono::year(2026) / std::chrono::month(month) / std::chrono::day(day);
}

FilledCase::FilledCase() : procedure(firm()) {
    file.complaint = complaint();
    file.extra = {{"expiry", dayOf2026(12, 31)}, {"category", std::string("api")}};
    addLines(file);
    addNotice(file);
    addInspections(file);
    addInvestigation(file);
    addEightD(file);
    addDisposition(file);
    Reply reply;
    reply.id = RowId(700);
    reply.type = Choice{"final"};
    reply.way = Choice{"letter"};
    reply.sentAt = officeTime("11-28 09:00");
    add(file, reply);
    addSignature(file, {}, "registered", "11-20 09:30");
    addSignature(file, kSampledReport, "inspected", "11-21 14:05");
    addSignature(file, kEightDRow, "approved", "12-09 17:00");
    addSignature(file, {}, "closed", "12-10 08:40");
    addMilestone(file, "registered", "11-20 09:30");
    addMilestone(file, "closed", "12-10 08:40");
}

SheetSource FilledCase::source(const Texts& texts) const {
    return {file,
            {procedure, texts, zone, QStringLiteral("华成制药有限公司"), QStringLiteral("林静"),
             officeTime("12-10 09:30")}};
}

} // namespace recourse
