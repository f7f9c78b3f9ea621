// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept from somebody appears nowhere in what a case shows him.
#include "presentation/casewindow/case_presenter.h"
#include "presentation/casewindow/history_words.h"
#include "presentation/casewindow/records_to_choose.h"
#include "presentation/desk_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A case on which the manager recorded a penalty, which clerks may not see.
struct PenaltyOnFile : DeskFixture {
    CaseId id = registered("客户甲");

    PenaltyOnFile() {
        file->signIn(kManager);
        file->must("penalise", id,
                   {{{"person", "赵强"}, {"kind", "fine"}, {"loss", "1200"}, {"grounds", "未按规程复核"}}, {}});
    }
    /// The last thing that happened to the case, as that person reads it.
    [[nodiscard]] HistoryLine lastSeenBy(PersonId person) {
        file->signIn(person);
        CasePresenter presenter(desk);
        presenter.show(id);
        presenter.askHistory();
        return historyLine(presenter.history().front(), *presenter.view(), wording.texts());
    }
};

} // namespace

TEST_CASE_METHOD(PenaltyOnFile, "of a record kept from somebody the history says only that there is one",
                 "[restricted]") {
    const HistoryLine seen = lastSeenBy(kClerk);
    CHECK(seen.what == QStringLiteral("受限记录"));
    CHECK(seen.who == QStringLiteral("质量经理乙"));
    CHECK(seen.reason.isEmpty());
    CHECK(seen.changes.isEmpty());
    wording.choose(Language::English);
    CHECK(lastSeenBy(kClerk).what == QStringLiteral("A record in restricted view"));
}

TEST_CASE_METHOD(PenaltyOnFile, "who may see the record reads all of it in the history", "[restricted]") {
    const HistoryLine seen = lastSeenBy(kManager);
    CHECK(seen.what == QStringLiteral("登记处罚"));
    const QString changes = seen.changes.join(u'\n');
    for (const char* part : {"赵强", "罚款", "1,200.00", "未按规程复核"})
        CHECK(changes.contains(QString::fromUtf8(part)));
}

TEST_CASE_METHOD(PenaltyOnFile, "a record kept from somebody is not in his case, nor offered for correction",
                 "[restricted]") {
    const auto records = [this](PersonId person) {
        file->signIn(person);
        const CaseView view = **viewCase(*file, id);
        CHECK(view.loaded.file.rows<Penalty>().size() ==
              recordsToChoose(view, "penalise", wording.texts()).at("record").size());
        return view.loaded.file.rows<Penalty>().size();
    };
    CHECK(records(kManager) == 1);
    CHECK(records(kClerk) == 0);
}

TEST_CASE_METHOD(PenaltyOnFile, "what somebody else does to the case leaves the record where it is", "[restricted]") {
    file->signIn(kClerk);
    file->must("contact", id, {{{"text", "客户催问"}}, {}});
    CHECK(file->file(id).rows<Penalty>().size() == 1);
    CHECK(lastSeenBy(kClerk).what == QStringLiteral("记录联系"));
}
