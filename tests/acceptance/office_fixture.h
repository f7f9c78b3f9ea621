// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/guidance.h"
#include "wiring/clocks.h"
#include "wiring/disk_files.h"

#include <QTemporaryDir>

namespace recourse {

/// Where the people of a role work: role → department.
using Departments = std::map<std::string, std::string, std::less<>>;

/// A firm with a data file of its own, two people for each role, and a clock that the test moves on.
class OfficeFixture {
public:
    explicit OfficeFixture(const std::string& procedure, Instant now,
                           const Departments& departments = {{"department-head", "production"}});

    void setTime(Instant now) { m_clock->set(now); }
    [[nodiscard]] Backend& backend() { return *m_backend; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Does a verb in the name of the first person with that role ("qa-clerk#2": the second); the case is remembered.
    /// Why not, if it was refused.
    std::optional<Refused> attempt(std::string_view role, std::string_view verb, Draft draft = {});
    /// The same. What was refused, as text ids; empty when it was done.
    std::string perform(std::string_view role, std::string_view verb, Draft draft = {});

    [[nodiscard]] const CaseFile& file() const { return m_file; }
    [[nodiscard]] std::string stage();
    /// What the procedure says of the case now.
    [[nodiscard]] std::vector<Guidance> guidance();
    [[nodiscard]] const Procedure& procedure();
    void beginAnotherCase() { m_case.reset(); }
    /// The case that verbs are done on from now.
    void takeUp(const std::string& number);

private:
    QTemporaryDir m_folder;
    std::string m_procedure;
    RehearsalClock* m_clock = nullptr;
    std::unique_ptr<FileBackend> m_backend;
    std::vector<Person> m_people;
    std::optional<CaseId> m_case;
    CaseFile m_file;
};

/// A customer found foreign matter in a batch of an intermediate before using it.
[[nodiscard]] inline Draft badBatch(const std::string& customer = "康泰制药有限公司") {
    return Draft{{{"customer", customer},
                  {"complainant", "刘采购"},
                  {"contact", "021-5550 1234"},
                  {"channel", "telephone"},
                  {"matter", "投料前发现桶口有黑色颗粒"},
                  {"demand", "compensation"}},
                 {{"complaint_line",
                   {{{"product", "中间体A"},
                     {"material-code", "M-1001"},
                     {"batch", "260701"},
                     {"quantity", "200 kg"},
                     {"defect-code", "foreign-matter"}}}}}};
}

/// Fields only.
[[nodiscard]] inline Draft fields(Draft::Values values) {
    return Draft{std::move(values), {}};
}

} // namespace recourse
