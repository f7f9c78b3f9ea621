// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"
#include "application/import/case_import.h"
#include "domain/casefile/life.h"
#include "persistence/import/csv_table.h"
#include "persistence/import/mapping_reader.h"
#include "sheets/forms/asked_sheets.h"
#include "sheets/grid/printed_text.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

namespace {

constexpr Instant kToday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(2);

std::string bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// One request to bring in each line of a table.
std::vector<Request> requestsFor(OfficeFixture& office, const ImportTable& table, const ImportMapping& mapping) {
    const auto drafts = draftsOf(table, mapping);
    REQUIRE(drafts);
    std::vector<Request> requests;
    for (const Draft& draft : *drafts)
        requests.push_back({"bring-in", std::nullopt, mapping.procedure, draft, office.backend().ids().next(),
                            office.backend().signedIn()});
    return requests;
}

std::int64_t casesFound(OfficeFixture& office, const std::string& words) {
    const auto filter = parseFilter(words, "CNY");
    REQUIRE(filter);
    const auto count = office.backend().queries().count(*filter, 10000);
    REQUIRE(count);
    return count->count;
}

ImportMapping recallMapping() {
    const auto mapping =
        readMapping(bytesOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/import/tw-fda-drug-recalls.json")));
    REQUIRE(mapping);
    return *mapping;
}

bool isClean(const Refused& refused) {
    return refused.issues.empty() && refused.refusals.empty();
}

/// Everything that is copied out of the sheet, blanks apart.
QString textOf(const Result<GridDocument, Failure>& sheet) {
    REQUIRE(sheet);
    return withoutBlanks(printedPages(*sheet).join(u'\n'));
}

/// Somebody takes an old record up again: what the firm knows by now is written in, and it goes through to the end.
void playToTheEnd(OfficeFixture& office) {
    const auto done = [&office](const char* role, const char* verb, Draft draft = {}) {
        INFO(role << " " << verb);
        const auto refused = office.perform(role, verb, std::move(draft));
        REQUIRE(refused == "");
    };
    const ComplaintLine line = office.file().rows<ComplaintLine>().front();
    done("qa-clerk", "amend",
         Draft{{{"complainant", "林小姐"}, {"contact", "02-5550 1234"}},
               {{"complaint_line",
                 {{{"product", *line.product},
                   {"material-code", *line.materialCode},
                   {"batch", *line.batch},
                   {"quantity", "40 盒"}}}}}});
    done("qa-clerk", "acknowledge", fields({{"way", "letter"}}));
    Draft answers;
    for (const Criterion& criterion : office.procedure().scale.criteria)
        answers.rows["answer"].push_back(
            {{"criterion", criterion.key}, {"answer", criterion.key == "II.b" ? "yes" : "no"}});
    done("qa-clerk", "classify", answers);
    done("qa-manager", "classify");
    done("department-head", "investigate",
         fields({{"performed", "yes"}, {"findings", "查批记录"}, {"causes", "machine"}, {"cause", "旧筛网磨损"}}));
    done("department-head", "action",
         fields({{"type", "corrective"},
                 {"cause", "occurrence"},
                 {"what", "更换筛网"},
                 {"owner", "吴强"},
                 {"done-on", "今天"},
                 {"expected-effect", "100"}}));
    done("qa-clerk", "propose",
         Draft{{{"summary", "赔偿检验费用"}},
               {{"disposition_item", {{{"kind", "compensation"}, {"amount", "1200 CNY"}}}}}});
    done("quality-head", "decide", fields({{"outcome", "approve"}}));
    done("sales", "carry-out", fields({{"done-note", "已付款"}}));
    done("qa-manager", "verify-action", fields({{"effect", "100"}, {"verification", "未再出现"}}));
    done("sales", "reply", fields({{"type", "final"}, {"way", "letter"}, {"language", "zh"}, {"text", "原因已查明"}}));
    done("sales", "follow-up", fields({{"satisfied", "yes"}, {"view", "满意"}}));
    done("qa-manager", "close");
}

} // namespace

TEST_CASE("a table with one faulty line brings in nothing, and says which line and why", "[import]") {
    OfficeFixture office("pharma", kToday);
    const auto table = readCsv("回收分級,文號,日期,產品,許可證字號,批號,許可證持有者,原因\n"
                               "第二級,A1,2015-05-18,注射液,1,L1,某藥廠,異物\n"
                               "第九級,A2,2015-13-45,點眼液,2,L2,某藥廠,貼錯標籤\n");
    REQUIRE(table);
    const auto refused = office.backend().executor().executeAll(requestsFor(office, *table, recallMapping()), false);
    REQUIRE(refused);
    CHECK(isClean(refused->at(0)));
    REQUIRE_FALSE(isClean(refused->at(1)));
    CHECK(refused->at(1).issues.front().path == "received-at");
    CHECK(casesFound(office, "") == 0);
}

TEST_CASE("the recall letters of the public record are brought in, found, and one is played to the end and printed",
          "[import]") {
    const QString path = QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/data/real/tw-fda-drug-recalls-a.csv");
    if (!QFile::exists(path)) {
        WARN("skipped: the public records are not beside the source");
        return;
    }
    OfficeFixture office("pharma", kToday);
    const auto table = readCsv(bytesOf(path));
    REQUIRE(table);
    REQUIRE(table->lines.size() == 757);
    const auto requests = requestsFor(office, *table, recallMapping());
    const auto dry = office.backend().executor().executeAll(requests, true);
    REQUIRE(dry);
    CHECK(casesFound(office, "") == 0);
    const auto refused = office.backend().executor().executeAll(requests, false);
    REQUIRE(refused);
    CHECK(std::all_of(refused->begin(), refused->end(), isClean));
    CHECK(casesFound(office, "") == 757);
    CHECK(casesFound(office, "標籤") > 0);
    CHECK(casesFound(office, "class:II") == 623);
    CHECK(casesFound(office, "overdue:yes") == 0);

    // A class Ⅱ letter of 2013-05-10 about one product and one batch.
    ListRequest request;
    request.filter = *parseFilter("class:II batch:TL-009", "CNY");
    const auto page = office.backend().queries().list(request);
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    office.takeUp(page->rows.front().summary.number);
    CHECK(office.file().complaint.historical == true);
    CHECK(office.stage().empty());
    playToTheEnd(office);
    CHECK(reached(office.file(), milestone::kClosed));
    // Historical: no clocks and no alarms, whatever is done to it.
    CHECK(office.file().rows<DeadlineRow>().empty());
    CHECK(casesFound(office, "overdue:yes") == 0);
    CHECK(casesFound(office, "end:closed") == 1);

    const Complaint& complaint = office.file().complaint;
    const ComplaintLine& line = office.file().rows<ComplaintLine>().front();
    const OfficeZone zone = (*office.backend().offices().office())->zone;
    const Texts texts(Language::Chinese, zone);
    const QString registration = textOf(caseSheet(office.backend(), complaint.id, {"F-03", {}}, texts));
    const Day received = zone.dayOf(*complaint.receivedAt);
    const QString ledger = textOf(periodLedger(office.backend(), {"pharma", {received, received}}, texts));
    for (const std::string& said : {*complaint.number, *complaint.customer, *line.product, *line.batch}) {
        INFO(said);
        CHECK(registration.contains(withoutBlanks(fromUtf8(said))));
        CHECK(ledger.contains(withoutBlanks(fromUtf8(said)).left(4))); // columns are narrow
    }
    CHECK(registration.contains(withoutBlanks(fromUtf8(*complaint.originalNumber))));
    CHECK(ledger.contains(QStringLiteral("旧筛网磨损")));
}
