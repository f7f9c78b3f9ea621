// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/editor_presenter.h"

#include "domain/casefile/reading_dates.h"
#include "support/text.h"
#include "texts/rule_labels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recourse {

namespace {

constexpr std::chrono::milliseconds kTypingPause{300};
constexpr const char* kVerb = "edit-procedure";
constexpr const char* kDocument = "document";
constexpr const char* kReason = "reason";

struct Fresh {
    const RuleShape* shape;
    RuleDraft draft;
    Stored<std::vector<KeptDraft>> kept;
};

Fresh freshDraft(Backend& backend, const EditorStart& start) {
    const RuleDocuments& documents = backend.ruleDocuments();
    const std::string text = start.base != nullptr ? documents.write(*start.base) : documents.blank();
    return {&documents.shape(), documents.draftOf(text), backend.drafts().all()};
}

/// What most rows of a list begin with, so that only what differs is typed.
struct FirstValue {
    std::string_view list;
    const char* member;
    const char* value;
};
constexpr std::array kFirstValues{
    FirstValue{"deadlines", "start", "received"},
    FirstValue{"deadlines", "span.unit", "working-days"},
    FirstValue{"routes", "subject", "disposition"},
    FirstValue{"fields", "kind", "text"},
    FirstValue{"admission.windows", "from", "received"},
    FirstValue{"admission.windows", "span.unit", "days"},
    FirstValue{"retention", "from", "closed"},
    FirstValue{"retention", "span.unit", "months"},
    FirstValue{"scale.repetition", "same", "product,defect-code"},
};

/// "routes-3": none of the list has it yet.
std::string freeKey(std::string_view list, const RuleDraft::Rows& rows) {
    const std::string name(list.substr(list.rfind('.') == std::string_view::npos ? 0 : list.rfind('.') + 1));
    for (std::size_t number = rows.size() + 1;; ++number) {
        std::string key = name + "-" + std::to_string(number);
        if (std::none_of(rows.begin(), rows.end(), [&key](const RuleDraft& row) { return row.typed("key") == key; }))
            return key;
    }
}

/// Rows that nobody names: their key only tells one from the other.
bool isNumbered(std::string_view list) {
    return list == "routes" || list == "scale.criteria";
}

bool isNamed(const RuleShape& row) {
    return row.findField("key") != nullptr && row.findField("name.zh") != nullptr;
}

/// A member that is missing is said where it would stand.
EditorFault faultOf(const RuleShape& shape, const DocumentFault& fault) {
    if (fault.fault.id != "procedure.fault.missing-key" || fault.fault.params.empty())
        return {spotOf(shape, fault.path), fault.fault, fault.remedy};
    const auto& member = std::get<std::string>(fault.fault.params.front());
    const std::string path = fault.path + (fault.path.empty() ? "" : ".") + member;
    return {spotOf(shape, path), {"editor.fill", {}}, {"editor.fill-remedy", {}}};
}

} // namespace

EditorPresenter::EditorPresenter(Desk& desk, EditorStart start)
    : m_desk(desk)
    , m_start(std::move(start))
    , m_shape(nullptr)
    , m_keptId(desk.newId()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &EditorPresenter::settle);
}

EditorPresenter::~EditorPresenter() {
    keep();
}

std::int64_t EditorPresenter::revision() const {
    return m_start.as == EditorStart::As::Revision ? m_start.base->revision + 1 : 1;
}

/// One draft for each procedure, and one for everything new.
std::string EditorPresenter::keptUnder() const {
    return m_start.as == EditorStart::As::Revision ? m_start.base->code : std::string();
}

void EditorPresenter::begin() {
    m_desk.ask(
        this, [start = m_start](Backend& backend) { return freshDraft(backend, start); },
        [this](Fresh fresh) {
            m_shape = fresh.shape;
            fresh.draft.values["revision"] = std::to_string(revision());
            fresh.draft.values["in_force_from"] = dayText(m_desk.office().zone.dayOf(m_desk.now()));
            if (m_start.as == EditorStart::As::Copy)
                fresh.draft.values.erase("code");
            take(fresh.draft, fresh.kept);
        });
}

void EditorPresenter::take(const RuleDraft& fresh, const Stored<std::vector<KeptDraft>>& kept) {
    m_fresh = fresh;
    m_edits = RuleEdits(fresh);
    if (!kept)
        Q_EMIT failed(kept.error());
    const std::vector<KeptDraft> all = kept ? *kept : std::vector<KeptDraft>();
    const auto found = std::find_if(all.begin(), all.end(), [this](const KeptDraft& one) {
        return m_start.as != EditorStart::As::Copy && one.verb == kVerb && one.procedure == keptUnder();
    });
    if (found == all.end()) {
        Q_EMIT begun();
        return check();
    }
    m_keptId = found->id;
    const auto valueOf = [&found](const char* key) {
        const auto value = found->draft.values.find(key);
        return value != found->draft.values.end() ? value->second : std::string();
    };
    m_reason = fromUtf8(valueOf(kReason));
    m_desk.ask(
        this, [text = valueOf(kDocument)](Backend& backend) { return backend.ruleDocuments().draftOf(text); },
        [this, at = found->keptAt](RuleDraft draft) {
            draft.values["revision"] = m_fresh.typed("revision"); // another desk may have added one meanwhile
            m_edits = RuleEdits(m_fresh);
            m_edits.replace(std::move(draft));
            Q_EMIT begun();
            Q_EMIT restored(at);
            check();
        });
}

void EditorPresenter::startAnew() {
    m_edits = RuleEdits(m_fresh);
    m_reason.clear();
    dropKept();
    Q_EMIT begun();
    check();
}

void EditorPresenter::set(const std::string& row, const std::string& member, const QString& text) {
    m_edits.set(row, member, text.toStdString());
    touch();
    Q_EMIT edited();
}

void EditorPresenter::setRows(const std::string& row, const std::string& list, RuleDraft::Rows rows) {
    for (std::size_t i = 0; list == "steps" && i < rows.size(); ++i) {
        if (rows[i].typed("order").empty())
            rows[i].values["order"] = std::to_string(i + 1);
    }
    m_edits.setRows(row, list, std::move(rows));
    touch();
    Q_EMIT edited();
}

void EditorPresenter::setReason(const QString& reason) {
    m_reason = reason;
    touch();
}

std::string EditorPresenter::addRow(const std::string& row, const std::string& list) {
    const RuleShape* around = findShape(*m_shape, row);
    const RuleShape* shape = around != nullptr ? around->findList(list) : nullptr;
    if (shape == nullptr)
        return {};
    RuleDraft values;
    for (const FirstValue& first : kFirstValues) {
        if (first.list == list)
            values.values[first.member] = first.value;
    }
    if (shape->findField("source.document") != nullptr && !draft().typed("source.document").empty())
        values.values["source.document"] = draft().typed("source.document");
    if (isNamed(*shape) || isNumbered(list))
        values.values["key"] = freeKey(list, findRow(draft(), row)->rows(list));
    std::string path = m_edits.addRow(row, list, std::move(values));
    touchRows();
    return path;
}

std::string EditorPresenter::copyRow(const std::string& path) {
    const std::string list = path.substr(0, path.rfind('['));
    std::string copy = m_edits.copyRow(path, isNumbered(list) ? freeKey(list, draft().rows(list)) : std::string());
    touchRows();
    return copy;
}

void EditorPresenter::removeRow(const std::string& path) {
    m_edits.removeRow(path);
    touchRows();
}

std::string EditorPresenter::moveRow(const std::string& path, int places) {
    std::string moved = m_edits.moveRow(path, places);
    touchRows();
    return moved;
}

void EditorPresenter::undo() {
    if (!canUndo())
        return;
    m_edits.undo();
    touchRows();
}

void EditorPresenter::redo() {
    if (!canRedo())
        return;
    m_edits.redo();
    touchRows();
}

void EditorPresenter::touch() {
    m_unkept = true;
    m_pause.start();
}

void EditorPresenter::touchRows() {
    touch();
    Q_EMIT rearranged();
}

void EditorPresenter::settle() {
    m_pause.stop();
    keep();
    check();
}

void EditorPresenter::check() {
    m_desk.ask(
        this,
        [draft = draft(), number = ++m_checks](Backend& backend) {
            const RuleDocuments& documents = backend.ruleDocuments();
            return std::pair(number, documents.read(documents.textOf(draft)));
        },
        [this](std::pair<std::int64_t, Result<Procedure, DocumentFaults>> reading) {
            if (reading.first == m_checks)
                takeReading(std::move(reading.second));
        });
}

void EditorPresenter::takeReading(Result<Procedure, DocumentFaults> reading) {
    m_faults.clear();
    m_procedure.reset();
    if (reading)
        m_procedure = std::make_shared<const Procedure>(std::move(reading).value());
    else
        std::transform(reading.error().begin(), reading.error().end(), std::back_inserter(m_faults),
                       [this](const DocumentFault& fault) { return faultOf(*m_shape, fault); });
    Q_EMIT checked();
    if (std::exchange(m_savesWhenChecked, false) && m_procedure != nullptr)
        saveChecked();
}

void EditorPresenter::keep() {
    if (!m_unkept || m_saving)
        return;
    m_unkept = false;
    if (!changed() && m_reason.isEmpty())
        return dropKept();
    KeptDraft form{m_keptId, kVerb, std::nullopt, keptUnder(), m_desk.now(), {}};
    m_desk.ask(
        this,
        [form = std::move(form), draft = draft(), reason = m_reason.toStdString()](Backend& backend) mutable {
            form.draft.values[kDocument] = backend.ruleDocuments().textOf(draft);
            form.draft.values[kReason] = reason;
            return backend.drafts().keep(form);
        },
        [this](const Stored<Done>& written) {
            if (!written) {
                m_unkept = true; // tried again with the next key
                Q_EMIT failed(written.error());
            }
        });
}

void EditorPresenter::dropKept() {
    m_unkept = false;
    m_desk.ask(
        this, [id = m_keptId](Backend& backend) { return backend.drafts().drop(id); },
        [this](const Stored<Done>& dropped) {
            if (!dropped)
                Q_EMIT failed(dropped.error());
        });
}

void EditorPresenter::save() {
    if (!isBegun() || m_saving)
        return;
    m_savesWhenChecked = true; // what was typed last is part of it
    settle();
}

void EditorPresenter::saveChecked() {
    m_saving = true;
    Q_EMIT saving();
    m_desk.ask(
        this,
        [order = ProcedureOrder{*m_procedure, kVerb, m_reason.toStdString()}](Backend& backend) {
            return reviseProcedure(backend, order);
        },
        [this, procedure = m_procedure](const Result<Done, Failure>& done) { takeSaved(done, procedure); });
}

void EditorPresenter::takeSaved(const Result<Done, Failure>& done, const std::shared_ptr<const Procedure>& procedure) {
    if (!done) {
        m_saving = false;
        keep();
        Q_EMIT failed(done.error());
        return;
    }
    dropKept(); // and nothing is kept again: it stays `saving`
    m_desk.readOffice();
    Q_EMIT saved(procedure);
}

QString faultAtField(const Texts& texts, const EditorFault& fault) {
    return texts.sentence(fault.fault) + u' ' + texts.sentence(fault.remedy);
}

QString faultText(const Texts& texts, const EditorFault& fault) {
    QStringList place;
    std::string_view row = fault.spot.row;
    std::string_view list;
    while (!row.empty()) {
        const std::size_t open = row.find('[');
        const std::size_t close = row.find(']');
        list = row.substr(0, open);
        place += listLabel(texts, list);
        place += QString::number(std::stoul(std::string(row.substr(open + 1, close - open - 1))) + 1);
        row.remove_prefix(std::min(row.size(), close + 2));
    }
    if (!fault.spot.member.empty()) {
        const bool isList = texts.findText("rule.member.list." + fault.spot.member).has_value();
        place += isList ? listLabel(texts, fault.spot.member) : memberLabel(texts, list, fault.spot.member);
    }
    return place.join(QStringLiteral(" › ")) + texts.text("document.colon") + faultAtField(texts, fault);
}

} // namespace recourse
