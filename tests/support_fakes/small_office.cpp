// SPDX-License-Identifier: GPL-3.0-or-later
#include "support_fakes/small_office.h"

namespace recourse {

namespace {

DeadlineRule rule(NamedKey named, std::string stop, Span span, std::string source) {
    DeadlineRule made;
    made.key = std::move(named.key);
    made.name = std::move(named.name);
    made.start = "received";
    made.stop = std::move(stop);
    made.span = span;
    made.warnBefore = {Span{9, TimeUnit::WorkingHours}};
    made.source = {
        std::move(source), {"按程序文件规定的时限办理", "To be done within the time the procedure gives"}, "002-D04"};
    return made;
}

Procedure smallProcedure() {
    Procedure made;
    made.code = "small";
    made.title = {"客户投诉处理程序", "Handling of customer complaints"};
    made.trade = {"制药", "Medicines"};
    made.summary = {"三个类别，确认两个工作日，答复十个工作日。",
                    "Three classes, acknowledged in two working days, answered in ten."};
    made.currency = "CNY";
    made.kinds = {{"complaint", {"投诉", "Complaint"}, {}}};
    made.roles = {{"clerk", {"质量文员", "Quality clerk"}, {}}, {"manager", {"质量经理", "Quality manager"}, {}}};
    made.departments = {{"quality", {"质量部", "Quality"}, {}}, {"production", {"生产部", "Production"}, {}}};
    made.scale.grades = {
        {"I", {"Ⅰ 类", "Class I"}, {}}, {"II", {"Ⅱ 类", "Class II"}, {}}, {"III", {"Ⅲ 类", "Class III"}, {}}};
    made.scale.otherwise = "III";
    made.deadlines = {
        rule({"confirm", {"确认", "Acknowledge"}, {}}, "acknowledged", {2, TimeUnit::WorkingDays}, "R-091"),
        rule({"classify", {"分类", "Classify"}, {}}, "classified", {1, TimeUnit::WorkingDays}, "D-02"),
        rule({"final-reply", {"最终答复", "Final reply"}, {}}, "answered", {10, TimeUnit::WorkingDays}, "R-092"),
    };
    made.permissions = {{"classify", {"manager"}, {}, {"R-032", {}, {}}},
                        {"penalise", {"manager"}, {}, {"R-290", {}, {}}}};
    for (const char* key : {"received", "registered", "acknowledged", "classified", "cause-found", "answered"})
        made.milestones.push_back({key, {}, {}, {}, {}, false, false, {}});
    made.numbering = {{"complaint", "{yy}{mm}-{serial:2}", "month", {}}};
    made.sheets = {{"F-03", "QR-07"}, {"F-05", {}}, {"ledger", "QR-08"}};
    made.required = {{"register", {"customer", "matter", "complaint_line.product"}, {}, {"R-051", {}, {}}}};
    return made;
}

} // namespace

std::shared_ptr<const Office> smallOffice() {
    auto office = std::make_shared<Office>();
    office->company = "华成制药";
    office->zone = OfficeZone::fixed(std::chrono::hours(8));
    office->people.persons = {{kClerk, "质量文员甲", "quality", {"clerk"}, true},
                              {kManager, "质量经理乙", "quality", {"manager"}, true}};
    CalendarData calendar;
    calendar.revision = 1;
    calendar.years = {2026, 2027};
    office->calendar = WorkCalendar::from(calendar).value();
    office->calendars.add(std::make_shared<const WorkCalendar>(office->calendar));
    office->procedures = {std::make_shared<const Procedure>(smallProcedure())};
    return office;
}

Instant officeTime(int hour, int minute, int daysLater) {
    using namespace std::chrono;
    const Day friday = year(2026) / November / 20;
    return OfficeZone::fixed(hours(8)).instant({friday + days(daysLater), hours(hour) + minutes(minute)});
}

Draft call(const std::string& customer, const std::string& product, const std::string& batch,
           const std::string& matter) {
    Draft draft;
    draft.values = {{"customer", customer}, {"matter", matter}};
    draft.rows["complaint_line"] = {{{"product", product}, {"batch", batch}}};
    return draft;
}

} // namespace recourse
