// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/vocabulary.h"
#include "sheets/forms/form_page.h"
#include "sheets/forms/ledger_sheet.h"

using namespace recourse;

namespace {

Refusal refusalOf(std::string_view code, const CaseFile& file, std::optional<RowId> row = {}) {
    FilledCase filled;
    filled.file = file;
    const Texts texts = filled.texts(Language::Chinese);
    const auto sheet = makeSheet(code, filled.source(texts), row);
    REQUIRE_FALSE(sheet);
    return sheet.error();
}

} // namespace

TEST_CASE("every sheet a procedure may name can be printed", "[sheets]") {
    for (const std::string_view code : kSheetWords) {
        CAPTURE(code);
        CHECK(findSheet(code) != nullptr);
    }
    CHECK(sheetCatalogue().size() == std::size(kSheetWords));
    CHECK(findSheet("F-99") == nullptr);
}

TEST_CASE("no word of a sheet is missing in either language, filled or blank", "[sheets]") {
    const auto language = GENERATE(Language::Chinese, Language::English);
    const auto blank = GENERATE(false, true);
    FilledCase filled;
    if (blank) {
        filled.file = CaseFile{};
        filled.file.rows<Notice>().push_back({kNoticeRow});
        filled.file.rows<InspectionReport>().push_back({kSampledReport});
        filled.file.rows<EightD>().push_back({kEightDRow});
    }
    for (const SheetKind& kind : sheetCatalogue()) {
        if (kind.scope == SheetScope::Period)
            continue;
        CAPTURE(kind.code);
        const QString text = printedSheet(kind.code, filled, language).join(u'\n');
        CHECK_FALSE(text.contains(u'['));
    }
}

TEST_CASE("a form has its number on every page if the procedure gives it one", "[sheets]") {
    FilledCase filled;
    const Texts texts = filled.texts(Language::Chinese);
    const auto named = makeSheet("F-02", filled.source(texts));
    const auto other = makeSheet("F-03", filled.source(texts));
    REQUIRE(named);
    REQUIRE(other);
    CHECK(named->title == QStringLiteral("客户投诉登记处理单"));
    CHECK(other->title == QStringLiteral("客户投诉登记表"));
    CHECK(other->formNumber.isEmpty());
    for (const QString& page : printedPages(*named))
        CHECK(page.contains(QStringLiteral("RD-QA-022")));
}

TEST_CASE("a page says who printed it when, and which of how many it is", "[sheets]") {
    const FilledCase filled;
    const QStringList chinese = printedSheet("F-02", filled, Language::Chinese);
    CHECK(withoutBlanks(chinese.back()) == QStringLiteral("打印：林静2026-12-1009:30UTC+08:00第2页共2页"));
    const QStringList english = printedSheet("F-02", filled, Language::English);
    CHECK(english.back() == QStringLiteral("Printed by 林静, 2026-12-10 09:30 UTC+08:00 Page 2 of 2"));
}

TEST_CASE("a sheet of a record that does not exist is refused in words", "[sheets]") {
    const FilledCase filled;
    const Texts texts = filled.texts(Language::Chinese);
    CHECK(texts.sentence(refusalOf("F-05", CaseFile{}).why) == QStringLiteral("还没有投诉通知单，不能打印投诉通知单"));
    CHECK(texts.sentence(refusalOf("F-01", filled.file, RowId(999)).why) ==
          QStringLiteral("还没有检验报告，不能打印客户投诉(退货)产品检验报告"));
    CHECK(texts.sentence(refusalOf("F-99", filled.file).why) == QStringLiteral("没有编号为 F-99 的表单"));
    CHECK(texts.sentence(refusalOf("ledger", filled.file).why) ==
          QStringLiteral("产品投诉台帐按时段打印，不是单个投诉的表单"));
}

TEST_CASE("without a row the record filed last is printed", "[sheets]") {
    const FilledCase filled;
    CHECK(place(printedSheet("F-01", filled, Language::Chinese), QStringLiteral("JY2611-02")) >= 0);
    CHECK(place(printedSheet("F-01", filled, Language::Chinese, kSampledReport), QStringLiteral("JY2611-02")) < 0);
}
