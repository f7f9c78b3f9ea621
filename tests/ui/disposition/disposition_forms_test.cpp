// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposition/proposal_form.h"
#include "ui/form_checks.h"

using namespace recourse;

namespace {

Draft proposedDraft() {
    Draft draft;
    draft.values = {{"summary", "退货 300 桶，赔偿停产损失"}, {"reason", "检验属实"}};
    draft.rows["disposition_item"] = {
        {{"kind", "return"}, {"quantity-asked", "300 桶"}, {"quantity", "300 桶"}},
        {{"kind", "compensation"}, {"amount-asked", "20,000"}, {"amount", "12,000"}, {"note", "停产两班"}},
        {{"kind", "gift"}, {"amount", "500"}}};
    return draft;
}

} // namespace

TEST_CASE("the forms of the disposition have a place for every field, in both languages", "[disposition-form]") {
    for (const char* verb : {"propose", "carry-out", "withdraw"})
        checkWholeForm(verb);
}

TEST_CASE("amounts asked and granted are added up while they are typed", "[disposition-form]") {
    const FormFixture fixture;
    ProposalForm form(verbFields("propose"), fixture.words(fixture.zh));
    const auto* total = form.findChild<QLabel*>(QStringLiteral("totalText"));
    CHECK(total->text().contains(QStringLiteral("核准 —")));
    form.binder().setDraft(proposedDraft());
    INFO(total->text().toStdString());
    CHECK(total->text().contains(QStringLiteral("20,000")));
    CHECK(total->text().contains(QStringLiteral("12,500")));
    RowsModel& model = form.findChild<RowsTable*>()->model();
    const std::vector<RowsColumn>& columns = model.columns();
    const auto amount =
        std::find_if(columns.begin(), columns.end(), [](const auto& one) { return one.key == "amount"; });
    model.setData(model.index(2, static_cast<int>(amount - columns.begin())), QStringLiteral("100 USD"), Qt::EditRole);
    INFO(total->text().toStdString());
    CHECK(total->text().contains(QStringLiteral("12,000")));
    CHECK(total->text().contains(QStringLiteral(", ")));
}

TEST_CASE("a proposal does not ask how it was carried out", "[disposition-form]") {
    const FormFixture fixture;
    ProposalForm form(verbFields("propose"), fixture.words(fixture.zh));
    for (const RowsColumn& column : form.findChild<RowsTable*>()->model().columns())
        CHECK(column.key != "done-note");
}

TEST_CASE("pictures of the disposition forms", "[.][look]") {
    const FormFixture fixture;
    for (const Texts* texts : {&fixture.zh, &fixture.en}) {
        const QString language = QLatin1String(texts == &fixture.zh ? "-zh" : "-en");
        ProposalForm form(verbFields("propose"), fixture.words(*texts));
        form.binder().setDraft(proposedDraft());
        savePictures(form, QStringLiteral("proposal") + language);
        savePictures(*newVerbForm("carry-out", fixture.words(*texts)), QStringLiteral("carrying-out") + language,
                     {800, 320});
    }
}
