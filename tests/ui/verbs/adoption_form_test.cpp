// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/procedure_revision.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace recourse;

namespace {

QString said(const VerbForm& form, const char* label) {
    return form.findChild<QLabel*>(QLatin1String(label))->text();
}

} // namespace

TEST_CASE("above the reason stands what the newer revision says otherwise and which dates it moves", "[verb-forms]") {
    MemoryFile file(smallOffice(), kClerk, officeTime(10, 0));
    const CaseId id = file.must("register", std::nullopt, call("南京客户甲", "中间体A", "260701", "异物"));
    Procedure second = *smallOffice()->procedures.front();
    second.revision = 2;
    second.deadlines.back().span.length = 5;
    REQUIRE(reviseProcedure(file, {second, "edit-procedure", "更快"}));
    file.documents.differences = {
        {RuleChange::What::Changed, "deadlines[2].span.length", "deadlines[2].span.length", "10", "5"}};
    const auto view = std::make_shared<const CaseView>(*viewCase(file, id).value());

    const VerbFixture fixture;
    const auto form = newVerbForm("adopt-revision", fixture.words(fixture.zh));
    CHECK(form->findChild<QLabel*>(QStringLiteral("changesText"))->isHidden());
    form->follow(view);
    CHECK(said(*form, "changesNote").contains(QStringLiteral("第 2 版")));
    CHECK(said(*form, "changesText").contains(QStringLiteral("10 个工作日")));
    CHECK(said(*form, "changesText").contains(QStringLiteral("5 个工作日")));
    CHECK(said(*form, "datesText").contains(QStringLiteral("最终答复")));
    CHECK_FALSE(form->findChild<QLabel*>(QStringLiteral("datesText"))->isHidden());
    form->binder().retranslate(fixture.en);
    form->follow(view);
    CHECK(said(*form, "changesText").contains(QStringLiteral("10 working days")));
    CHECK(said(*form, "datesText").contains(QStringLiteral("Final reply")));
}
