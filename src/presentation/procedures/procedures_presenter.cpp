// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/procedures_presenter.h"

#include "domain/casefile/reading_dates.h"
#include "texts/procedure_summary.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace recourse {

namespace {

using Procedures = std::vector<std::shared_ptr<const Procedure>>;

/// "Manufacturing" of "Manufacturing (quality problems)": what stands before details.
QString headOfTrade(const QString& trade) {
    static const QRegularExpression details(QStringLiteral("[（(：:、，,]"));
    const QString head = trade.section(details, 0, 0).trimmed();
    return head.isEmpty() ? trade : head;
}

/// Not more of the file than is needed to see that it is too large.
Result<Procedure, RuleFileFault> readRuleFile(Backend& backend, const QString& path) {
    QFile file(path);
    const bool opened = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(kLargestRuleDocument + 1) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return Error{RuleFileFault{
            Failure{refuse("calendar.file-not-read", {}, {QFileInfo(path).fileName().toStdString()}).value}}};
    auto read = backend.ruleDocuments().read(bytes.toStdString());
    if (!read)
        return Error{RuleFileFault{std::move(read).error()}};
    return *std::move(read);
}

bool isBefore(const ProcedureGroup& a, const ProcedureGroup& b) {
    if (a.isInUse != b.isInUse)
        return a.isInUse;
    return QString::localeAwareCompare(a.heading, b.heading) < 0;
}

} // namespace

ProceduresPresenter::ProceduresPresenter(Desk& desk, const Wording& wording) : m_desk(desk), m_wording(wording) {
    connect(&desk, &Desk::officeChanged, this, [this] {
        if (const auto awaited = std::exchange(m_awaited, std::nullopt))
            show(awaited->first, awaited->second);
        else if (m_shown != nullptr && !m_proposal)
            show(m_shown->code, isShownInUse() ? m_shown->revision : 0);
        Q_EMIT listChanged();
    });
    if (!desk.office().procedures.empty())
        m_shown = inForce(desk.office().procedures.front()->code);
    desk.ask(
        this, [](Backend& backend) { return backend.presets(); },
        [this](Procedures presets) { take(std::move(presets)); });
}

void ProceduresPresenter::take(Procedures presets) {
    m_presets = std::move(presets);
    Q_EMIT listChanged();
    if (m_shown == nullptr && !m_presets.empty())
        show(m_presets.front()->code);
}

std::vector<ProcedureGroup> ProceduresPresenter::groups() const {
    std::vector<ProcedureGroup> groups;
    std::vector<std::string> seen;
    for (const auto& procedure : m_desk.office().procedures) {
        if (std::find(seen.begin(), seen.end(), procedure->code) != seen.end())
            continue;
        seen.push_back(procedure->code);
        addTo(groups, inForce(procedure->code), true);
    }
    for (const auto& procedure : m_presets) {
        if (std::find(seen.begin(), seen.end(), procedure->code) == seen.end())
            addTo(groups, procedure, false);
    }
    std::stable_sort(groups.begin(), groups.end(), isBefore);
    return groups;
}

void ProceduresPresenter::addTo(std::vector<ProcedureGroup>& groups, const std::shared_ptr<const Procedure>& procedure,
                                bool isInUse) const {
    if (!isFound(*procedure))
        return;
    const Texts& texts = m_wording.texts();
    const QString trade = texts.name(procedure->trade);
    const QString heading = headOfTrade(trade);
    auto group = std::find_if(groups.begin(), groups.end(), [&](const ProcedureGroup& known) {
        return known.heading == heading && known.isInUse == isInUse;
    });
    if (group == groups.end())
        group = groups.insert(groups.end(), {heading, isInUse, {}});
    group->procedures.push_back(
        {procedure, isInUse, texts.name(procedure->title), trade, procedureSummary(texts, *procedure)});
}

bool ProceduresPresenter::isFound(const Procedure& procedure) const {
    std::string all = procedure.code;
    for (const LocalText* text : {&procedure.title, &procedure.trade, &procedure.summary})
        all += '\n' + text->zh + '\n' + text->en;
    const QString folded = fromUtf8(all).toCaseFolded();
    return std::all_of(m_wanted.begin(), m_wanted.end(), [&](const QString& word) { return folded.contains(word); });
}

void ProceduresPresenter::search(const QString& typed) {
    m_wanted = typed.toCaseFolded().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    Q_EMIT listChanged();
}

void ProceduresPresenter::show(const std::string& code, std::int64_t revision) {
    std::shared_ptr<const Procedure> wanted;
    for (const auto& known : revisionsOf(code)) {
        if (known->revision == revision)
            wanted = known;
    }
    if (wanted == nullptr)
        wanted = inForce(code);
    if (wanted == nullptr)
        wanted = preset(code);
    if (wanted == m_shown)
        return;
    if (std::exchange(m_proposal, std::nullopt))
        Q_EMIT dropped();
    m_shown = std::move(wanted);
    Q_EMIT shownChanged();
}

void ProceduresPresenter::showOnceRead(const std::string& code, std::int64_t revision) {
    if (m_desk.office().findProcedure(code, revision) != nullptr)
        show(code, revision);
    else
        m_awaited = {code, revision};
}

bool ProceduresPresenter::isShownInUse() const {
    return m_shown != nullptr && !m_proposal && m_desk.office().findProcedure(m_shown->code) != nullptr;
}

Procedures ProceduresPresenter::revisions() const {
    Procedures newestFirst = isShownInUse() ? revisionsOf(m_shown->code) : Procedures();
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

Procedures ProceduresPresenter::revisionsOf(const std::string& code) const {
    Procedures found;
    for (const auto& procedure : m_desk.office().procedures) {
        if (procedure->code == code)
            found.push_back(procedure);
    }
    return found;
}

/// The newest revision whose day has come; before the first day the newest; null for a procedure not in use.
std::shared_ptr<const Procedure> ProceduresPresenter::inForce(const std::string& code) const {
    const Day today = m_desk.office().zone.dayOf(m_desk.now());
    const Procedures all = revisionsOf(code);
    const auto begun = std::find_if(all.rbegin(), all.rend(),
                                    [today](const auto& procedure) { return procedure->inForceFrom <= today; });
    if (begun != all.rend())
        return *begun;
    return all.empty() ? nullptr : all.back();
}

std::shared_ptr<const Procedure> ProceduresPresenter::preset(const std::string& code) const {
    const auto found = std::find_if(m_presets.begin(), m_presets.end(),
                                    [&code](const auto& procedure) { return procedure->code == code; });
    return found != m_presets.end() ? *found : nullptr;
}

void ProceduresPresenter::proposeShown() {
    if (m_shown != nullptr && !isShownInUse())
        propose(*m_shown, "add-procedure");
}

void ProceduresPresenter::importFile(const QString& path) {
    m_desk.ask(
        this, [path](Backend& backend) { return readRuleFile(backend, path); },
        [this, name = QFileInfo(path).fileName()](ReadFile read) { takeFile(std::move(read), name); });
}

void ProceduresPresenter::takeFile(ReadFile read, const QString& name) {
    if (read)
        propose(*std::move(read), "import-procedure");
    else if (const auto* faults = std::get_if<DocumentFaults>(&read.error()))
        Q_EMIT fileFaulty(name, *faults);
    else
        Q_EMIT failed(std::get<Failure>(read.error()));
}

void ProceduresPresenter::propose(Procedure procedure, std::string verb) {
    const Office& office = m_desk.office();
    const Procedure* newest = office.findProcedure(procedure.code);
    procedure.revision = newest != nullptr ? newest->revision + 1 : 1;
    procedure.inForceFrom = office.zone.dayOf(m_desk.now());
    if (!m_proposal)
        m_shownBefore = m_shown;
    m_shown = std::make_shared<const Procedure>(procedure);
    m_proposal = ProcedureOrder{std::move(procedure), std::move(verb), {}};
    Q_EMIT shownChanged();
    Q_EMIT proposed();
}

void ProceduresPresenter::save(const QString& inForceFrom, const QString& reason) {
    if (!m_proposal)
        return;
    const auto day = parseDay(inForceFrom.toStdString(), m_desk.reading(m_proposal->procedure));
    if (!day) {
        Q_EMIT refused(reject({issue("in_force_from", "reading.day", {inForceFrom.toStdString()})}).value);
        return;
    }
    m_proposal->procedure.inForceFrom = *day;
    m_proposal->reason = reason.trimmed().toStdString();
    m_desk.ask(
        this, [order = *m_proposal](Backend& backend) { return reviseProcedure(backend, order); },
        [this, procedure = m_proposal->procedure](const Result<Done, Failure>& done) { takeSaved(done, procedure); });
}

void ProceduresPresenter::takeSaved(const Result<Done, Failure>& done, const Procedure& procedure) {
    if (!done) {
        if (const auto* refusal = std::get_if<Refused>(&done.error()))
            Q_EMIT refused(*refusal);
        else
            Q_EMIT failed(done.error());
        return;
    }
    m_proposal.reset();
    m_shownBefore.reset();
    m_awaited = {procedure.code, procedure.revision};
    m_desk.readOffice();
    Q_EMIT saved(m_wording.texts().name(procedure.title), procedure.revision);
}

void ProceduresPresenter::drop() {
    if (!m_proposal)
        return;
    m_proposal.reset();
    m_shown = std::exchange(m_shownBefore, nullptr);
    Q_EMIT shownChanged();
    Q_EMIT dropped();
}

QString ProceduresPresenter::exportName() const {
    return m_shown == nullptr ? QString()
                              : QStringLiteral("%1-%2.json").arg(fromUtf8(m_shown->code)).arg(m_shown->revision);
}

void ProceduresPresenter::exportTo(const QString& path) {
    if (m_shown == nullptr)
        return;
    m_desk.ask(
        this,
        [procedure = m_shown, path](Backend& backend) {
            QSaveFile file(path);
            const QByteArray text = QByteArray::fromStdString(backend.ruleDocuments().write(*procedure));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        },
        [this, path](bool written) {
            if (written)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(Failure{refuse("rulebook.not-written", {}, {path.toStdString()}).value});
        });
}

} // namespace recourse
