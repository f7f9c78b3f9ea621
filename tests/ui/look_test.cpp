// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: RECOURSE_PICTURES=/some/folder ui_tests "[look]"
#include "ui/complaints/registration_form.h"
#include "ui/form_fixture.h"
#include "ui/look/look_style.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QScrollArea>

using namespace recourse;

namespace {

QPalette darkPalette() {
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xea));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    dark.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xea));
    dark.setColor(QPalette::Button, QColor(0x3a, 0x3d, 0x41));
    dark.setColor(QPalette::ButtonText, QColor(0xe4, 0xe6, 0xea));
    dark.setColor(QPalette::PlaceholderText, QColor(0x96, 0x9a, 0xa1));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xd0));
    return dark;
}

Draft typedDraft() {
    Draft draft;
    draft.values = {{"customer", "南京客户甲化工有限公司"},
                    {"matter", "客户来电：11 月 18 日投料时发现桶口有黑色颗粒，已停用；要求退货并赔偿停产损失。"},
                    {"channel", "telephone"},
                    {"received-at", "2026-11-20 14:30"},
                    {"demand", "compensation,return"},
                    {"demand-compensation", "12,000"},
                    {"demand-return-quantity", "300 桶"},
                    {"evidence", "photograph"}};
    draft.rows["complaint_line"] = {
        {{"product", "中间体A"}, {"batch", "260701"}, {"shipped-on", "20"}, {"quantity", "600 桶"}},
        {{"product", "中间体A"}, {"batch", "260633"}, {"quantity", "200 桶"}, {"defect-code", "F01"}}};
    return draft;
}

bool save(RegistrationForm& form, const QString& name) {
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    form.resize(920, 680);
    form.show();
    QApplication::processEvents();
    const bool saved = form.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    auto* area = form.findChild<QScrollArea*>();
    return saved && area->widget()->grab().save(folder + u'/' + name + QStringLiteral("-whole.png"));
}

} // namespace

TEST_CASE("pictures of the registration form", "[.][look]") {
    const FormFixture fixture;
    QApplication::setStyle(new LookStyle);
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : QPalette());
        for (const Texts* texts : {&fixture.zh, &fixture.en}) {
            const QString name =
                QLatin1String(texts == &fixture.zh ? "zh" : "en") + QLatin1String(isDark ? "-dark" : "-light");
            RegistrationForm form(verbFields("register"), fixture.words(*texts));
            Draft fresh;
            fresh.values["received-at"] = "2026-11-20 14:30";
            form.binder().setDraft(fresh);
            CHECK(save(form, name + QStringLiteral("-new")));
            form.binder().setDraft(typedDraft());
            form.binder().markIssues(
                {issue("contact", "form.choose-from-list", {std::string("138")}),
                 issue("complaint_line[0].batch", "form.choose-from-list", {std::string("260701")}),
                 issue("complaint_line[1].quantity", "form.choose-from-list", {std::string("200")})});
            CHECK(save(form, name + QStringLiteral("-issues")));
        }
    }
}

TEST_CASE("pictures of the forms of verbs", "[.][look]") {
    const VerbFixture fixture;
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    for (const Texts* texts : {&fixture.zh, &fixture.en}) {
        for (const char* verb : kVerbsWithForm) {
            const auto form = newVerbForm(verb, fixture.words(*texts));
            form->setRecords("record", {{QStringLiteral("7"), QStringLiteral("TZ2611-07"), {}}});
            form->binder().setDraft({});
            form->resize(760, 560);
            form->show();
            QApplication::processEvents();
            const QString name = QLatin1String(texts == &fixture.zh ? "zh-" : "en-") + QLatin1String(verb);
            CHECK(form->grab().save(folder + u'/' + name + QStringLiteral(".png")));
        }
    }
}
