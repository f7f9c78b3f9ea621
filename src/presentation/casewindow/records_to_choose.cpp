// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/casewindow/records_to_choose.h"

#include "domain/casefile/life.h"
#include "domain/casefile/steps.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

using Options = std::vector<ChoiceOption>;

/// How records of one case are told apart in words.
struct RecordNaming {
    const CaseView& view;
    const Texts& texts;

    [[nodiscard]] QString code(std::string_view table, std::string_view key, const std::optional<Choice>& code) const {
        return code ? choiceName(texts, *view.procedure, {table, key}, code->code) : QString();
    }
    template <class T>
    [[nodiscard]] QString value(const std::optional<T>& value) const {
        return value ? texts.written(Param(*value)) : QString();
    }
    /// The first words of a long text.
    [[nodiscard]] static QString begin(const std::optional<LongText>& text) {
        constexpr int kLength = 40;
        const QString line = fromUtf8(text.value_or(LongText{}).text).simplified();
        return line.size() <= kLength ? line : line.left(kLength) + QChar(0x2026);
    }
};

/// Records that look alike are numbered.
void addRecord(Options& options, RowId id, QStringList parts) {
    parts.removeAll(QString());
    const QString name = parts.join(QStringLiteral(" · "));
    QString unique = name;
    for (int number = 2; findOption(options, unique) != nullptr; ++number)
        unique = name + QStringLiteral(" (%1)").arg(number);
    options.push_back({QString::number(id.value()), unique, {}});
}

QString departmentOf(const RecordNaming& names, const Notice& notice) {
    return names.texts.name(nameOf(names.view.procedure->departments, notice.department.value_or(Choice{}).code));
}

QStringList partsOf(const RecordNaming& names, const Notice& notice) {
    return {names.value(notice.number), departmentOf(names, notice)};
}
QStringList partsOf(const RecordNaming& names, const Hold& hold) {
    return {names.code("hold", "place", hold.place), names.value(hold.product), names.value(hold.batch),
            names.value(hold.counted)};
}
QStringList partsOf(const RecordNaming& names, const Sample& sample) {
    return {names.code("sample", "state", sample.state), names.value(sample.receivedOn), names.value(sample.quantity)};
}
QStringList partsOf(const RecordNaming& names, const GoodsReturn& goods) {
    return {names.value(goods.number), names.value(goods.carrier), names.value(goods.arrivedAt)};
}
QStringList partsOf(const RecordNaming& names, const InspectionReport& report) {
    return {names.value(report.number), names.value(report.inspectedOn), names.value(report.total)};
}
QStringList partsOf(const RecordNaming& names, const Investigation& investigation) {
    return {names.value(investigation.at), names.value(investigation.by)};
}
QStringList partsOf(const RecordNaming& names, const Meeting& meeting) {
    return {names.code("meeting", "subject", meeting.subject), names.value(meeting.heldAt), names.value(meeting.place)};
}
QStringList partsOf(const RecordNaming& names, const Settlement& settlement) {
    return {names.value(settlement.signedOn), names.value(settlement.amount), RecordNaming::begin(settlement.agreed)};
}
QStringList partsOf(const RecordNaming& names, const Action& action) {
    return {names.code("action", "type", action.type), RecordNaming::begin(action.what), names.value(action.owner)};
}
QStringList partsOf(const RecordNaming& names, const Disposition& disposition) {
    return {names.value(disposition.at), names.value(disposition.by), RecordNaming::begin(disposition.summary)};
}
QStringList partsOf(const RecordNaming& names, const DispositionItem& item) {
    return {names.code("disposition_item", "kind", item.kind), names.value(item.quantity), names.value(item.amount),
            RecordNaming::begin(item.note)};
}
QStringList partsOf(const RecordNaming& names, const Penalty& penalty) {
    return {names.value(penalty.person), names.code("penalty", "department", penalty.department),
            names.code("penalty", "kind", penalty.kind)};
}
QStringList partsOf(const RecordNaming& names, const DeadlineRow& row) {
    return {names.value(row.what), names.value(row.dueAt)};
}
QStringList partsOf(const RecordNaming& names, const Approval& approval) {
    return {names.code("approval", "subject", approval.subject), names.value(approval.startedBy),
            names.value(approval.startedAt)};
}

template <class R, class Waits>
Options recordsWhere(const RecordNaming& names, Waits waits) {
    Options options;
    for (const R& row : names.view.loaded.file.rows<R>()) {
        if (waits(row))
            addRecord(options, row.id, partsOf(names, row));
    }
    return options;
}

template <class R>
Options allRecords(const RecordNaming& names) {
    return recordsWhere<R>(names, [](const R&) { return true; });
}

bool isDecidedItem(const CaseFile& file, const DispositionItem& item) {
    const Disposition* parent = item.disposition ? findRow<Disposition>(file, *item.disposition) : nullptr;
    return parent != nullptr && parent->state == Choice{"decided"} && !item.doneAt;
}

Options noticeRecords(const RecordNaming& names, std::string_view verb) {
    const auto done = verb == "sign-notice"     ? &Notice::signedAt
                      : verb == "answer-notice" ? &Notice::resultAt
                                                : &Notice::opinionAt;
    return recordsWhere<Notice>(names, [done](const Notice& notice) { return !notice.endedAt && !(notice.*done); });
}

Options actionRecords(const RecordNaming& names, std::string_view verb) {
    if (verb == "verify-action")
        return recordsWhere<Action>(
            names, [](const Action& row) { return row.doneOn && !row.verifiedAt && !row.withdrawnOn; });
    if (verb == "withdraw-containment")
        return recordsWhere<Action>(names, [](const Action& row) {
            return row.type == Choice{"containment"} && row.doneOn && !row.withdrawnOn;
        });
    return recordsWhere<Action>(names, [](const Action& row) { return !row.verifiedAt && !row.withdrawnOn; });
}

Options dispositionRecords(const RecordNaming& names, std::string_view verb) {
    const CaseFile& file = names.view.loaded.file;
    if (verb == "carry-out")
        return recordsWhere<DispositionItem>(
            names, [&file](const DispositionItem& item) { return isDecidedItem(file, item); });
    const bool isWithdrawal = verb == "withdraw";
    const PersonId viewer = names.view.viewer.id;
    return recordsWhere<Disposition>(names, [isWithdrawal, viewer](const Disposition& row) {
        const bool isProposed = row.state == Choice{"proposed"};
        return isWithdrawal ? isProposed && row.byId == viewer : isProposed || row.state == Choice{"decided"};
    });
}

Options approvalRecords(const RecordNaming& names) {
    const std::vector<RowId>& waiting = names.view.approvalsWaiting;
    return recordsWhere<Approval>(names, [&waiting](const Approval& approval) {
        return std::find(waiting.begin(), waiting.end(), approval.id) != waiting.end();
    });
}

bool isPaused(const CaseFile& file, const std::string& key) {
    const auto& pauses = file.rows<Pause>();
    return std::any_of(pauses.begin(), pauses.end(),
                       [&key](const Pause& pause) { return pause.key == Choice{key} && !pause.end; });
}

/// The clocks of the case that the verb can do something with.
Options clocksFor(const RecordNaming& names, std::string_view verb) {
    Options options;
    const CaseFile& file = names.view.loaded.file;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.metAt || row.superseded.value_or(false) || row.record || !row.key)
            continue;
        for (const DeadlineRule& rule : names.view.procedure->deadlines) {
            if (rule.key != row.key->code || rule.source.cited() != row.rule.value_or(""))
                continue;
            const bool paused = isPaused(file, rule.key);
            const bool fits = verb == "pause"    ? rule.mayPause && !paused
                              : verb == "resume" ? paused
                                                 : rule.extension.has_value();
            if (fits)
                options.push_back({fromUtf8(rule.key), names.texts.name(rule.name), {}});
        }
    }
    return options;
}

Options milestonesToLeaveOut(const RecordNaming& names) {
    Options options;
    for (const MilestoneRule& rule : names.view.procedure->milestones) {
        if (rule.mayBeNotApplicable && !reached(names.view.loaded.file, rule.key))
            options.push_back(
                {fromUtf8(rule.key), names.texts.written(milestoneName(*names.view.procedure, rule.key)), {}});
    }
    return options;
}

Options stepsToRecord(const RecordNaming& names) {
    Options options;
    for (const MilestoneRule* step : openSteps(names.view.loaded.file, *names.view.procedure))
        options.push_back({fromUtf8(step->key), names.texts.name(step->name), {}});
    return options;
}

bool isOneOf(std::string_view verb, std::initializer_list<std::string_view> verbs) {
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

Options recordsFor(const RecordNaming& names, std::string_view verb) {
    if (isOneOf(verb, {"sign-notice", "answer-notice", "refuse-notice", "forward-notice"}))
        return noticeRecords(names, verb);
    if (isOneOf(verb, {"hold", "release-hold"}))
        return recordsWhere<Hold>(names, [](const Hold& hold) { return !hold.releasedAt; });
    if (verb == "sample")
        return allRecords<Sample>(names);
    if (verb == "authorise-return")
        return recordsWhere<GoodsReturn>(names, [](const GoodsReturn& goods) { return !goods.arrivedAt; });
    if (verb == "receive-return")
        return allRecords<GoodsReturn>(names);
    if (verb == "inspect")
        return allRecords<InspectionReport>(names);
    if (verb == "investigate")
        return allRecords<Investigation>(names);
    if (verb == "meeting")
        return allRecords<Meeting>(names);
    if (verb == "settle")
        return allRecords<Settlement>(names);
    if (verb == "penalise")
        return allRecords<Penalty>(names);
    if (verb == "customer-deadline")
        return recordsWhere<DeadlineRow>(names, isCustomers);
    if (isOneOf(verb, {"action", "verify-action", "withdraw-containment"}))
        return actionRecords(names, verb);
    if (isOneOf(verb, {"propose", "withdraw", "carry-out"}))
        return dispositionRecords(names, verb);
    if (verb == "decide")
        return approvalRecords(names);
    return {};
}

} // namespace

std::map<std::string, std::vector<ChoiceOption>> recordsToChoose(const CaseView& view, std::string_view verb,
                                                                 const Texts& texts) {
    const RecordNaming names{view, texts};
    if (verb == "not-applicable")
        return {{"milestone", milestonesToLeaveOut(names)}};
    if (verb == "step")
        return {{"step", stepsToRecord(names)}};
    if (isOneOf(verb, {"pause", "resume", "extend"}))
        return {{"deadline", clocksFor(names, verb)}};
    return {{"record", recordsFor(names, verb)}};
}

} // namespace recourse
