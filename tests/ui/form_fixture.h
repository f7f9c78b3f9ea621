// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "ui/binding/form_words.h"

namespace recourse {

/// Both languages and a procedure with lists, extra fields and required fields of its own.
struct FormFixture {
    OfficeZone zone = OfficeZone::fixed(std::chrono::hours(8));
    WorkCalendar calendar = WorkCalendar::from(CalendarData{}).value();
    Texts zh{Language::Chinese, zone};
    Texts en{Language::English, zone};
    Procedure procedure;

    FormFixture() {
        procedure.kinds = {{"complaint", {"投诉", "Complaint"}, {}}, {"enquiry", {"咨询", "Enquiry"}, {}}};
        procedure.choices = {{"complaint_line.defect-code",
                              {{"F01", {"异物", "Foreign matter"}, {}}, {"F02", {"破损", "Breakage"}, {}}}}};
        procedure.fields = {
            {"license-plate", {"车牌号", "Number plate"}, Kind::Text, false, true, {}, {}},
            {"purchased-on", {"购买日期", "Purchased on"}, Kind::Date, false, false, {}, {}},
            {"colour", {"颜色", "Colour"}, Kind::Choice, false, false, {{"white", {"白", "White"}, {}}}, {}},
            {"site-found", {"现场情况", "State of the site"}, Kind::LongText, false, false, {}, {}},
        };
        procedure.required = {{"register", {"customer", "matter", "complaint_line.product"}, {}, {}}};
    }
    /// Typed text is read on Friday, 20 November 2026, at 15:00.
    [[nodiscard]] Reading reading() const {
        using namespace std::chrono;
        return {zone.instant({2026y / November / 20, 15h}), &zone, &calendar, "CNY"};
    }
    /// A case as its window sees it.
    [[nodiscard]] std::shared_ptr<const CaseView> viewOf(const CaseFile& file) const {
        auto office = std::make_shared<Office>();
        office->zone = zone;
        auto view = std::make_shared<CaseView>();
        view->loaded.file = file;
        view->office = office;
        view->procedure = &procedure;
        view->asOf = reading().now;
        return view;
    }
    [[nodiscard]] FormWords words(const Texts& texts) const {
        return {&texts, &procedure,
                [this](Kind kind, std::string_view text) { return parseCell(kind, text, reading()); }};
    }
};

} // namespace recourse
