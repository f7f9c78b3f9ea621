// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/content.h"
#include "domain/support/rule_cases.h"
#include "domain/support/rule_procedures.h"

#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

CaseFile proposedCase() {
    CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    file.complaint.number = "2611-03";
    file.complaint.customer = "客户甲";
    Disposition& disposition = addDisposition(file, 10);
    disposition.summary = LongText{"换货，另赔\n运费=自付 \\ 到付"};
    disposition.at = Instant(onDay(2026, 11, 20)) + std::chrono::seconds(3661);
    addItem(file, 10, "exchange").quantity = Quantity{125, 1, "kg"};
    addItem(file, 10, "compensation", yuan(1200'50));
    addDisposition(file, 20);
    addItem(file, 20, "gift", yuan(1));
    return file;
}

std::string contentOfFirst(const CaseFile& file) {
    return approvalContent(file, RowId(10));
}

} // namespace

TEST_CASE("the content is sorted lines of what is not empty, and nothing personal", "[content]") {
    CHECK(contentOfFirst(proposedCase()) == "complaint/1000/class=B\n"
                                            "complaint/1000/number=2611-03\n"
                                            "complaint/1000/procedure=abcd\n"
                                            "disposition/10/at=2026-11-20T01:01:01Z\n"
                                            "disposition/10/summary=换货，另赔\\n运费=自付 \\\\ 到付\n"
                                            "disposition_item/1000/kind=exchange\n"
                                            "disposition_item/1000/quantity=12.5 kg\n"
                                            "disposition_item/1001/amount=1200.50 CNY\n"
                                            "disposition_item/1001/kind=compensation\n");
}

TEST_CASE("what comes later does not change the content", "[content]") {
    const CaseFile before = proposedCase();
    CaseFile after = before;
    SECTION("a contact note") {
        Contact contact;
        contact.id = RowId(900);
        after.rows<Contact>().push_back(contact);
    }
    SECTION("carrying out") {
        after.rows<DispositionItem>()[0].doneBy = "甲";
        after.rows<DispositionItem>()[0].doneNote = LongText{"sent"};
    }
    SECTION("the result of the approval") {
        after.rows<Disposition>()[0].state = Choice{"decided"};
    }
    SECTION("another proposal") {
        after.rows<DispositionItem>().back().amount = yuan(99);
    }
    SECTION("the order of the rows") {
        std::swap(after.rows<DispositionItem>()[0], after.rows<DispositionItem>()[1]);
    }
    SECTION("a field emptied that was empty") {
        after.rows<DispositionItem>()[0].note = LongText{""};
    }
    CHECK(contentOfFirst(after) == contentOfFirst(before));
    CHECK(differences(contentOfFirst(before), contentOfFirst(after)).empty());
}

TEST_CASE("an amount, the class, a new and a lost item change the content and are told", "[content]") {
    const CaseFile before = proposedCase();
    CaseFile after = before;
    ContentChange expected;
    SECTION("amount") {
        after.rows<DispositionItem>()[1].amount = yuan(1200'51);
        expected = {"disposition_item", "1001", "amount", "1200.50 CNY", "1200.51 CNY"};
    }
    SECTION("class") {
        after.complaint.grade = Choice{"A"};
        expected = {"complaint", "1000", "class", "B", "A"};
    }
    SECTION("summary") {
        after.rows<Disposition>()[0].summary.reset();
        expected = {"disposition", "10", "summary", "换货，另赔\n运费=自付 \\ 到付", ""};
    }
    SECTION("new item") {
        addItem(after, 10, "gift");
        expected = {"disposition_item", "1003", "kind", "", "gift"};
    }
    const auto changes = differences(contentOfFirst(before), contentOfFirst(after));
    CHECK(changes == std::vector<ContentChange>{expected});
}

TEST_CASE("any row of a case can be approved; a row that does not exist has no content", "[content]") {
    CaseFile file = proposedCase();
    Reply reply;
    reply.id = RowId(77);
    reply.text = LongText{"Dear customer"};
    file.rows<Reply>().push_back(reply);
    CHECK(approvalContent(file, RowId(77)).find("reply/77/text=Dear customer\n") != std::string::npos);
    CHECK(approvalContent(file, RowId(78)).empty());
}

TEST_CASE("the digest is bound to the subject", "[content]") {
    const std::string content = contentOfFirst(proposedCase());
    CHECK(digestInput("disposition", content) != digestInput("extension", content));
    CHECK(digestInput("a\nb", "c") != digestInput("a", "b\nc"));
}

TEST_CASE("no text can be mistaken for another line, and it is told as it was", "[content]") {
    std::mt19937 random(11);
    constexpr std::string_view kPieces[] = {"\\", "\n", "\r", "=", "/", "n", "disposition/1/reason=x", "文"};
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (unsigned i = 0; i < 1 + random() % 6; ++i)
            text += kPieces[random() % std::size(kPieces)];
        CaseFile before = proposedCase();
        CaseFile after = before;
        after.rows<Disposition>()[0].reason = LongText{text};
        const auto changes = differences(contentOfFirst(before), contentOfFirst(after));
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].key == "reason");
        CHECK(changes[0].after == text);
    }
}
