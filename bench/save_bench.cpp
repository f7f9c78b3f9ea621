// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_bench.h"

#include "recorded_save.h"
#include "wiring/demo_content.h"

#include <algorithm>

#include <QFile>

namespace recourse {

namespace {

/// Saves of one kind; what it takes to come there is not measured.
struct SaveKind {
    std::string_view name;
    std::string_view verb;
    std::string_view role;
};
constexpr SaveKind kSaveKinds[] = {
    {"save of a new complaint", "register", "qa-clerk"},
    {"save of an acknowledgement", "acknowledge", "qa-clerk"},
    {"save of a classification with its eight answers", "classify", "qa-manager"},
};

std::string copyOf(const BenchPlace& place, const std::string& path, const std::string& name) {
    std::string copy = place.file(name);
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(QString::fromStdString(copy + part));
    if (!QFile::copy(QString::fromStdString(path), QString::fromStdString(copy)))
        giveUp(copy);
    return copy;
}

/// Somebody at work on one case after the other.
class Clerk {
public:
    explicit Clerk(BenchDesk& desk) : m_desk(desk) {
        const auto office = desk.backend->offices().office();
        if (!office)
            giveUp(office.error().detail);
        m_office = *office;
    }

    /// The draft is made before the time is taken.
    [[nodiscard]] Request request(const SaveKind& kind) {
        const auto& persons = m_office->people.persons;
        const auto person = std::find_if(persons.begin(), persons.end(),
                                         [&kind](const Person& one) { return one.has(std::string(kind.role)); });
        Request request{std::string(kind.verb), m_case, "pharma", {}, m_desk.backend->ids().next(), person->id};
        if (kind.verb == "register") {
            request.caseId.reset();
            request.draft = demoComplaint(++m_number);
        } else if (kind.verb == "acknowledge") {
            request.draft.values = {{"way", "telephone"}, {"promised-on", "+8工作日"}, {"text", "已确认收到。"}};
        } else {
            request.draft = demoAnswers(m_number);
        }
        m_desk.clock->set(m_desk.clock->now() + std::chrono::minutes(1));
        return request;
    }

    void save(const Request& request) {
        const auto done = m_desk.backend->executor().execute(request);
        if (!done)
            giveUp(request.verb + " is refused");
        m_case = done->file.complaint.id;
    }

private:
    BenchDesk& m_desk;
    std::shared_ptr<const Office> m_office;
    std::optional<CaseId> m_case;
    int m_number = 0;
};

} // namespace

std::vector<Figure> measureSaves(const BenchPlace& place, int runs) {
    const std::string path = manyCases(place);
    BareFile bare(copyOf(place, path, "bare.recourse"));
    BenchDesk desk = openBenchDesk(place, copyOf(place, path, "ours.recourse"));
    Clerk clerk(desk);
    std::vector<RecordedSave> recorded;
    for (int run = 0; run <= runs; ++run) {
        for (const SaveKind& kind : kSaveKinds) {
            const Request request = clerk.request(kind);
            recorded.emplace_back(desk.file->connection().handle(), [&] { clerk.save(request); });
        }
    }
    std::vector<Comparison> durable;
    std::vector<Comparison> processor;
    for (std::size_t kind = 0; kind < std::size(kSaveKinds); ++kind) {
        const std::string name =
            std::string(kSaveKinds[kind].name) + ", " + std::to_string(recorded[kind].rows()) + " rows";
        durable.emplace_back(name + ", until it is on the disk");
        processor.emplace_back(name + ", work of the processor");
    }
    auto rows = recorded.begin();
    for (int run = 0; run <= runs; ++run) {
        for (std::size_t kind = 0; kind < std::size(kSaveKinds); ++kind) {
            const Request request = clerk.request(kSaveKinds[kind]);
            const Times bareTimes = timesOf([&] { (rows++)->writeInto(bare); });
            const Times ourTimes = timesOf([&] { clerk.save(request); });
            durable[kind].add(bareTimes.clock, ourTimes.clock);
            processor[kind].add(bareTimes.processor, ourTimes.processor);
        }
    }
    std::vector<Figure> figures;
    for (std::size_t kind = 0; kind < std::size(kSaveKinds); ++kind)
        figures.insert(figures.end(), {durable[kind].figure(), processor[kind].figure()});
    return figures;
}

} // namespace recourse
