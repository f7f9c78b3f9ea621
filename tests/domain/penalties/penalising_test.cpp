// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/summary.h"
#include "domain/penalties/penalising.h"
#include "domain/procedure/permission.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// Only the head of quality may record penalties.
struct PenaltyCase : CaseFixture {
    PenaltyCase() { procedure.permissions = {{"penalise", {"head"}, {}, {"R-290", {}, {}}}}; }

    [[nodiscard]] static Draft fine() {
        return {{{"person", "赵强"}, {"kind", "fine"}, {"loss", "1200"}, {"grounds", "未按规程复核"}}, {}};
    }
    Refused penalise(const Person& person, const Draft& draft) {
        const Outcome outcome = findVerb("penalise")->run(file, draft, as(person));
        if (!outcome)
            return outcome.error();
        file = *outcome;
        return {};
    }
    [[nodiscard]] std::size_t penaltiesSeenBy(const Person& person) const {
        return visibleTo(file, procedure, person).rows<Penalty>().size();
    }
    Person wang{PersonId(5), "王芳", "quality", {"head"}};
    Person zhou{PersonId(6), "周莉", "quality", {"head"}};
};

} // namespace

TEST_CASE_METHOD(PenaltyCase, "who may penalise records a penalty, also on a closed case", "[penalty]") {
    reach(file, milestone::kClosed, as(lin));
    REQUIRE(summaryOf(penalise(wang, fine())).empty());
    const Penalty& penalty = file.rows<Penalty>().at(0);
    CHECK(penalty.person == "赵强");
    CHECK(penalty.loss == Money{1200'00, "CNY"});
    CHECK(penalty.by == wang.name);
    CHECK(penalty.at == now);
    CHECK(summaryOf(penalise(lin, fine())) == "R-290: refused.role");
}

TEST_CASE_METHOD(PenaltyCase, "where the procedure does not say who may, nobody may", "[penalty]") {
    procedure.permissions.clear();
    CHECK(summaryOf(penalise(wang, fine())) == ": refused.nobody-penalises");
    CHECK_FALSE(findVerb("penalise")->refusals(file, as(wang)).empty());
}

TEST_CASE_METHOD(PenaltyCase, "a penalty says whom, how and why", "[penalty]") {
    CHECK(summaryOf(penalise(wang, {})) == "person: penalty.whom\nkind: required.field\ngrounds: required.field");
    Draft draft = fine();
    draft.values.erase("person");
    draft.values["department"] = "生产部";
    CHECK(summaryOf(penalise(wang, draft)).empty());
    draft.values["loss"] = "-5";
    CHECK(summaryOf(penalise(wang, draft)) == "loss: amount.negative");
}

TEST_CASE_METHOD(PenaltyCase, "a penalty is seen by those who may penalise and by nobody else", "[penalty]") {
    penalise(wang, fine());
    CHECK(penaltiesSeenBy(wang) == 1);
    CHECK(penaltiesSeenBy(zhou) == 1);
    CHECK(penaltiesSeenBy(lin) == 0);
    CHECK(penaltiesSeenBy(zhao) == 0);
    procedure.permissions.clear();
    CHECK(penaltiesSeenBy(zhou) == 0);
    CHECK(penaltiesSeenBy(wang) == 1); // who recorded it
}

TEST_CASE_METHOD(PenaltyCase, "what is attached to a penalty is seen with it", "[penalty]") {
    penalise(wang, fine());
    Attachment notice;
    notice.record = file.rows<Penalty>().at(0).id;
    Attachment photograph;
    file.rows<Attachment>() = {notice, photograph};
    CHECK(visibleTo(file, procedure, zhou).rows<Attachment>().size() == 2);
    CHECK(visibleTo(file, procedure, lin).rows<Attachment>() == std::vector<Attachment>{photograph});
}

TEST_CASE_METHOD(PenaltyCase, "nothing of a penalty is searched for", "[penalty]") {
    const std::string before = summarise(file, procedure).searchText;
    penalise(wang, fine());
    CHECK(summarise(file, procedure).searchText == before);
    for (const Field<Penalty>& field : RecordOf<Penalty>::fields)
        CHECK((field.traits & Searchable) == 0);
}

TEST_CASE("of the rows for a verb the first that holds says who may use it", "[permission]") {
    Procedure procedure;
    Test major;
    major.fact = "class";
    major.oneOf = {"I"};
    procedure.permissions = {{"close", {"head"}, {{major}}, {}}, {"close", {"clerk"}, {}, {}}};
    const Person clerk{PersonId(1), "林静", "quality", {"clerk", "auditor"}};
    CHECK(findPermission(procedure, "amend", {}) == nullptr);
    CHECK(isFor(*findPermission(procedure, "close", {{"class", Cell("II")}}), clerk));
    CHECK_FALSE(isFor(*findPermission(procedure, "close", {{"class", Cell("I")}}), clerk));
}
