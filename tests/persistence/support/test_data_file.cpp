// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/support/test_data_file.h"

#include "security/file_evidence.h"
#include "security/password_credentials.h"

#include <catch2/catch.hpp>

namespace recourse {

namespace {

class QuickProtection final : public Protection {
public:
    explicit QuickProtection(FindWrappedKey findKey) : m_keyring(std::move(findKey)) {}

    void makeKeys() override { m_keyring.makeDataKey(); }
    Credentials& credentials() override { return m_credentials; }
    [[nodiscard]] const Seal& seal() const override { return m_keyring; }
    [[nodiscard]] const TamperEvidence& evidence() const override { return m_evidence; }

private:
    Keyring m_keyring;
    PasswordCredentials m_credentials{m_keyring, PasswordCost{.passes = 1, .kibibytes = 8}};
    FileEvidence m_evidence{m_keyring};
};

Cell someCell(Kind kind, std::int64_t n) {
    switch (kind) {
    case Kind::Date:
        return Day(std::chrono::days(20000 + n));
    case Kind::Moment:
        return Instant(std::chrono::seconds(1'700'000'000 + n));
    case Kind::Money:
        return Money{n * 100 + 1, n % 2 == 0 ? "CNY" : "USD"};
    case Kind::Quantity:
        return Quantity{n, n % 7, n % 2 == 0 ? "kg" : ""};
    case Kind::Flag:
        return std::int64_t{n % 2};
    case Kind::Number:
    case Kind::Percent:
    case Kind::Reference:
        return n;
    case Kind::Choices:
        return "a" + std::to_string(n) + ",b";
    default:
        return "文字 " + std::to_string(n);
    }
}

template <class R>
void fillFields(R& record, std::int64_t& n) {
    for (const Field<R>& field : RecordOf<R>::fields)
        REQUIRE(field.write(record, someCell(field.kind, ++n)));
}

} // namespace

MakeProtection quickProtection() {
    return [](FindWrappedKey findKey) { return std::make_unique<QuickProtection>(std::move(findKey)); };
}

CreateOptions testOptions() {
    CreateOptions options;
    options.company = "试验公司";
    options.procedures = {};
    options.zoneName = "Asia/Shanghai";
    options.zone = OfficeZone(std::chrono::hours(8), {{Instant(std::chrono::seconds(0)), std::chrono::hours(8)}});
    options.personName = "王芳";
    options.roles = {"clerk", "admin"};
    options.password = "correct horse";
    options.createdAt = atSecond(0);
    return options;
}

TestDataFile::TestDataFile() : m_path(m_folder.filePath(QStringLiteral("office.recourse")).toStdString()) {
    const auto created = createDataFile(m_path, testOptions(), quickProtection(), m_ids);
    REQUIRE(created);
    reopen();
}

std::string TestDataFile::beside(const std::string& name) const {
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

void TestDataFile::reopen() {
    m_file.reset();
    auto opened = openDataFile(m_path, quickProtection(), atSecond(0));
    REQUIRE(opened);
    m_file = std::move(opened).value();
    REQUIRE(signIn(*m_file, "王芳", "correct horse"));
}

void TestDataFile::save(CaseFile after, const CaseFile* before, std::int64_t version) {
    SqlCaseStore cases = store();
    auto transaction = cases.begin();
    REQUIRE(transaction);
    if (after.complaint.customer && !after.complaint.party)
        after.complaint.party = *(*transaction)->partyNamed(*after.complaint.customer);
    const auto saved = (*transaction)->save(changeOf(before, after, version, m_ids.next()));
    INFO((saved ? "" : saved.error().detail));
    REQUIRE(saved);
    REQUIRE((*transaction)->commit());
}

LoadedCase TestDataFile::load(CaseId id) {
    SqlCaseStore cases = store();
    auto transaction = cases.begin();
    REQUIRE(transaction);
    auto loaded = (*transaction)->load(id);
    REQUIRE(loaded);
    REQUIRE(*loaded);
    return **loaded;
}

Instant atSecond(std::int64_t seconds) {
    return Instant(std::chrono::seconds(1'793'494'800 + seconds));
}

CaseFile sampleCase(std::int64_t number) {
    CaseFile file;
    file.complaint.id = CaseId(number);
    file.complaint.number = "2611-" + std::to_string(number);
    file.complaint.procedure = "pharma";
    file.complaint.customer = "华北医院";
    file.complaint.complainant = "李四";
    file.complaint.receivedAt = atSecond(number);
    file.complaint.matter = LongText{"外包装破损，发现异物"};
    ComplaintLine line;
    line.id = RowId(number + 1'000'000);
    line.product = "头孢拉定胶囊";
    line.batch = "B20251101";
    line.defectCode = Choice{"foreign-matter"};
    file.rows<ComplaintLine>().push_back(line);
    return file;
}

CaseFile fullCase(std::int64_t number) {
    CaseFile file;
    std::int64_t n = number;
    file.complaint.id = CaseId(number);
    fillFields(file.complaint, n);
    file.complaint.receivedAt = atSecond(number);
    file.extra = {{"plate", Cell{"京A12345"}},
                  {"seen-on", Cell{Day(std::chrono::days(20000))}},
                  {"born", Cell{Day(std::chrono::days(99))}}};
    forEachTable(file, [&n]<class R>(std::vector<R>& rows) {
        for (int i = 0; i < 2; ++i) {
            R& row = rows.emplace_back();
            row.id = decltype(row.id)(++n + 1'000'000);
            fillFields(row, n);
        }
    });
    return file;
}

CaseSummary summaryOf(const CaseFile& file) {
    CaseSummary summary = summarise(file, Procedure{});
    summary.stage = "classified";
    return summary;
}

CaseChange changeOf(const CaseFile* before, const CaseFile& after, std::int64_t version, std::int64_t commandId) {
    return {
        before,
        after,
        version,
        summaryOf(after),
        problemsOf(after),
        differences(before != nullptr ? *before : CaseFile{}, after),
        {commandId, before == nullptr ? "register" : "classify", PersonId(1000), "王芳", atSecond(commandId), "理由"},
        {"plate", "born"}};
}

} // namespace recourse
