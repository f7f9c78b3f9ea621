// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several records is meant: offered by name, shown as filed, done to the one that was chosen.
#include "presentation/forms/initial_draft.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"
#include "ui/form_reading.h"
#include "ui/verbs/verb_forms.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Draft typed(Draft::Values values) {
    return Draft{std::move(values), {}};
}

struct FiledRecords {
    std::shared_ptr<const Office> office = smallOffice();
    MemoryFile file{office, kClerk, officeTime(10, 0)};
    Texts zh{Language::Chinese, office->zone};
    Texts en{Language::English, office->zone};
    CaseId id = file.must("register", std::nullopt, call("客户甲", "中间体A", "260701", "桶口有黑色颗粒"));

    void must(const char* verb, Draft draft) { file.must(verb, id, std::move(draft)); }
    [[nodiscard]] std::shared_ptr<const CaseView> view() { return std::make_shared<CaseView>(**viewCase(file, id)); }
    /// The form of the verb on the case, as it begins.
    [[nodiscard]] std::unique_ptr<VerbForm> form(const char* verb) {
        const auto now = view();
        auto made = newVerbForm(verb, {&zh, now->procedure, [now](Kind kind, std::string_view text) {
                                           return parseCell(kind, text, now->reading());
                                       }});
        made->follow(now);
        made->binder().setDraft(initialDraft(*now, verb, zh));
        return made;
    }
    void twoHolds() {
        must("hold", typed({{"place", "stock"}, {"product", "中间体A"}, {"batch", "260701"}, {"counted", "300 桶"}}));
        must("hold", typed({{"place", "in-transit"}, {"product", "中间体A"}, {"batch", "260702"}}));
    }
    void twoReturns() {
        for (const char* batch : {"260701", "260702"}) {
            Draft draft = typed({{"reason", "production"}});
            draft.rows["return_line"] = {{{"product", "中间体A"}, {"batch", batch}, {"authorised", "20 桶"}}};
            must("authorise-return", draft);
        }
    }
    void action(const char* type, const char* what) {
        must("action", typed({{"type", type}, {"what", what}, {"owner", "张三"}, {"done-on", "今天"}}));
    }
};

QStringList offeredIn(const VerbForm& form) {
    const auto* box = form.findChild<QWidget*>(QStringLiteral("recordCombo"))->findChild<QComboBox*>();
    QStringList names;
    for (int i = 1; i < box->count(); ++i)
        names += box->itemText(i);
    return names;
}

/// As a person chooses it from the list.
void choose(const VerbForm& form, int record) {
    auto* box = form.findChild<QWidget*>(QStringLiteral("recordCombo"))->findChild<QComboBox*>();
    box->setCurrentIndex(record + 1);
    Q_EMIT box->activated(record + 1);
}

} // namespace

TEST_CASE("of several held batches the chosen one is released", "[records]") {
    FiledRecords filed;
    filed.twoHolds();
    const auto form = filed.form("release-hold");
    CHECK(offeredIn(*form).size() == 2);
    choose(*form, 1);
    Draft draft = form->binder().draft();
    draft.values["reason"] = "复验合格";
    filed.must("release-hold", draft);
    const auto& holds = filed.file.file(filed.id).rows<Hold>();
    CHECK_FALSE(holds[0].releasedAt);
    CHECK(holds[1].releasedAt);
    CHECK(filed.form("release-hold")->binder().draft().values.at("record") == std::to_string(holds[0].id.value()));
}

TEST_CASE("records that look alike are told apart", "[records]") {
    FiledRecords filed;
    for (int i = 0; i < 2; ++i)
        filed.must("hold", typed({{"place", "stock"}, {"batch", "260701"}}));
    const auto form = filed.form("release-hold");
    QStringList names = offeredIn(*form);
    CHECK(names.size() == 2);
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("a record to be corrected is shown as it was filed", "[records]") {
    FiledRecords filed;
    filed.twoHolds();
    const auto form = filed.form("hold");
    CHECK(form->binder().draft() == Draft());
    choose(*form, 0);
    Draft draft = form->binder().draft();
    CHECK(draft.values.at("batch") == "260701");
    CHECK(form->binder().findInput("counted")->text() == QStringLiteral("300 桶"));
    draft.values["batch"] = "260703";
    filed.must("hold", draft);
    const auto& holds = filed.file.file(filed.id).rows<Hold>();
    REQUIRE(holds.size() == 2);
    CHECK(holds[0].batch == "260703");
    form->binder().undo();
    CHECK(form->binder().draft() == Draft());
}

TEST_CASE("the lines of the return that came wait for what was received", "[records]") {
    FiledRecords filed;
    filed.twoReturns();
    const auto form = filed.form("receive-return");
    choose(*form, 1);
    Draft draft = form->binder().draft();
    REQUIRE(draft.rows.at("goods_in_line").size() == 1);
    CHECK(draft.rows.at("goods_in_line")[0].at("batch") == "260702");
    draft.rows["goods_in_line"][0]["received"] = "20 桶";
    filed.must("receive-return", draft);
    const auto& returns = filed.file.file(filed.id).rows<GoodsReturn>();
    CHECK_FALSE(returns[0].arrivedAt);
    CHECK(returns[1].arrivedAt);
}

TEST_CASE("a measure is named by what it is", "[records]") {
    FiledRecords filed;
    filed.action("containment", "封存同批库存");
    filed.action("containment", "通知在途车辆返回");
    filed.action("corrective", "更换垫圈");
    CHECK(offeredIn(*filed.form("verify-action")).size() == 3);
    CHECK(offeredIn(*filed.form("action")).size() == 3);
    const auto form = filed.form("withdraw-containment");
    const QStringList containments = offeredIn(*form);
    REQUIRE(containments.size() == 2);
    CHECK(containments[1].contains(QStringLiteral("通知在途车辆返回")));
    form->binder().retranslate(filed.en);
    form->follow(filed.view());
    CHECK(offeredIn(*form)[1].startsWith(QStringLiteral("Containment")));
}

TEST_CASE("an inspection filed is corrected, a new one begins with the complaint", "[records]") {
    FiledRecords filed;
    CHECK(filed.form("inspect")->binder().draft().values.at("customer-problem") == "桶口有黑色颗粒");
    filed.must("inspect", typed({{"description", "桶盖垫圈掉屑"}, {"customer-problem", "黑点"}}));
    const auto form = filed.form("inspect");
    CHECK(form->binder().draft().values.at("description") == "桶盖垫圈掉屑");
    choose(*form, -1);
    CHECK_FALSE(form->binder().draft().values.contains("description"));
    CHECK(form->binder().draft().values.at("customer-problem") == "桶口有黑色颗粒");
}

TEST_CASE("only clocks are offered that the verb can do something with", "[records]") {
    FiledRecords filed;
    const auto form = filed.form("pause");
    const auto* box = form->findChild<QWidget*>(QStringLiteral("deadlineCombo"))->findChild<QComboBox*>();
    CHECK(box->count() == 1);
}
