// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/required.h"
#include "domain/support/rule_cases.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Procedure intakeProcedure() {
    Procedure procedure;
    ExtraField house;
    house.key = "house";
    house.name = {"房号", "House"};
    ExtraField plate;
    plate.key = "plate";
    plate.personal = true;
    procedure.fields = {house, plate};
    procedure.required = {
        {"register", {"customer", "matter", "complaint_line.product", "house", "plate"}, {}, {"R-141", {}, ""}},
        {"register", {"matter"}, {}, {}},
        {"inspect", {"inspection_report.total", "inspection_line.item"}, {}, {}},
    };
    return procedure;
}

std::vector<std::string> missingPathsOf(const std::vector<FieldIssue>& issues) {
    std::vector<std::string> found;
    for (const FieldIssue& missing : issues)
        found.push_back(missing.path);
    return found;
}

using MissingPaths = std::vector<std::string>;

} // namespace

TEST_CASE("everything a verb needs and the case lacks is named at once, each once", "[required]") {
    const auto missing = missingRequired(intakeProcedure(), "register", CaseFile());
    CHECK(missingPathsOf(missing) == MissingPaths{"customer", "matter", "complaint_line[0].product", "house", "plate"});
    CHECK(missing[0].what.id == "required.missing-by-rule");
    CHECK(missing[3].what.params[0] == Param(LocalText{"房号", "House"}));
    CHECK(missingRequired(intakeProcedure(), "close", CaseFile()).empty());
}

TEST_CASE("what is there is not asked for; blanks are not there", "[required]") {
    CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    file.complaint.customer = "客户甲";
    file.complaint.matter = LongText{" \n　"};
    file.extra["house"] = std::string("3-201");
    file.extra["plate"] = Cell();
    CHECK(missingPathsOf(missingRequired(intakeProcedure(), "register", file)) == MissingPaths{"matter", "plate"});
    file.rows<ComplaintLine>().insert(file.rows<ComplaintLine>().begin(), ComplaintLine());
    CHECK(missingPathsOf(missingRequired(intakeProcedure(), "register", file)) == MissingPaths{"matter", "plate"});
}

TEST_CASE("an anonymous complaint is asked for no personal field", "[required]") {
    CaseFile file;
    file.complaint.anonymous = true;
    CHECK(missingPathsOf(missingRequired(intakeProcedure(), "register", file)) ==
          MissingPaths{"matter", "complaint_line[0].product", "house"});
}

TEST_CASE("a form is asked only for what stands on it", "[required]") {
    const InputShape shape{{{"customer", Kind::Text, Personal}, {"matter", Kind::LongText, 0}},
                           {{"complaint_line", {{"product", Kind::Text, 0}}}}};
    Draft draft;
    draft.values["matter"] = "black spots";
    draft.rows["complaint_line"] = {{{"product", "  "}}, {{"product", "film"}}};
    const auto missing = [&] {
        return missingPathsOf(missingRequired(intakeProcedure(), "register", FormDraft{"complaint", shape, draft}));
    };
    CHECK(missing() == MissingPaths{"customer", "house", "plate"});
    draft.values["anonymous"] = "是";
    CHECK(missing() == MissingPaths{"house"});
    draft.values["house"] = "3-201";
    draft.rows.clear();
    CHECK(missing() == MissingPaths{"complaint_line[0].product"});
}

TEST_CASE("the fields of a form's head are marked by their key alone", "[required]") {
    const InputShape shape{{{"total", Kind::Quantity, 0}}, {{"inspection_line", {{"item", Kind::Text, 0}}}}};
    const Draft draft;
    CHECK(missingPathsOf(missingRequired(intakeProcedure(), "inspect", FormDraft{"inspection_report", shape, draft})) ==
          MissingPaths{"total", "inspection_line[0].item"});
    CHECK(missingPathsOf(missingRequired(intakeProcedure(), "inspect", CaseFile())) ==
          MissingPaths{"inspection_report[0].total", "inspection_line[0].item"});
}

TEST_CASE("a path is known if the complaint, a table or the procedure has it", "[required]") {
    const auto [path, known] = GENERATE(table<std::string, bool>({{"matter", true},
                                                                  {"complaint.matter", true},
                                                                  {"house", true},
                                                                  {"complaint_line.batch", true},
                                                                  {"complaint_line.matter", false},
                                                                  {"shelf.product", false},
                                                                  {"nothing", false}}));
    CHECK(isFieldPath(intakeProcedure(), path) == known);
}
