// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/acknowledgement_form.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace recourse;

TEST_CASE("the latest date to promise stands beside the promise with its rule", "[verb-forms]") {
    using namespace std::chrono;
    const VerbFixture fixture;
    const auto made = newVerbForm("acknowledge", fixture.words(fixture.zh));
    auto* form = qobject_cast<AcknowledgementForm*>(made.get());
    REQUIRE(form != nullptr);
    const auto* note = form->findChild<QLabel*>(QStringLiteral("promiseLimitNote"));
    CHECK(note->text().isEmpty());
    auto view = std::make_shared<CaseView>(*fixture.viewOf({}));
    view->promiseLimit = PromiseLimit{Day(2026y / December / 4), "R-091"};
    form->follow(view);
    CHECK(note->text() == QStringLiteral("最晚可承诺到 2026-12-04 周五（R-091）"));
    form->binder().retranslate(fixture.en);
    form->follow(view);
    CHECK(note->text() == QStringLiteral("At the latest Fri 2026-12-04 (R-091)"));
    form->follow(fixture.viewOf({}));
    CHECK(note->text().isEmpty());
}
