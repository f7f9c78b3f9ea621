// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_json.h"

namespace recourse {

namespace {

template <class R>
Json fieldsJson(const Output& out, const R& record) {
    Json fields = Json::object();
    for (const Field<R>& field : RecordOf<R>::fields) {
        const Cell cell = field.read(record);
        if (!isEmpty(cell))
            fields[std::string(field.key)] = out.json(field.kind, cell);
    }
    return fields;
}

Kind kindOf(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) ? Kind::Number : Kind::Text;
}

} // namespace

Json caseJson(const Output& out, const CaseFile& file) {
    Json head = fieldsJson(out, file.complaint);
    for (const auto& [key, cell] : file.extra)
        head[key] = out.json(kindOf(cell), cell);
    Json document{{std::string(RecordOf<Complaint>::table), std::move(head)}};
    forEachTable(file, [&](const auto& rows) {
        using R = typename std::decay_t<decltype(rows)>::value_type;
        if (rows.empty())
            return;
        Json table = Json::array();
        for (const R& row : rows) {
            Json one{{"id", std::to_string(row.id.value())}};
            one.update(fieldsJson(out, row));
            table.push_back(std::move(one));
        }
        document[std::string(RecordOf<R>::table)] = std::move(table);
    });
    return document;
}

Json rowJson(const Output& out, const ListRow& row, Instant now) {
    const CaseSummary& summary = row.summary;
    return Json{{"number", summary.number},
                {"received", out.json(summary.receivedAt)},
                {"customer", row.customer},
                {"product", summary.product},
                {"batch", summary.batch},
                {"class", summary.grade},
                {"stage", summary.stage},
                {"end", summary.end},
                {"due", summary.dueAt ? out.json(*summary.dueAt) : Json()},
                {"due_key", summary.dueKey},
                {"overdue", summary.dueAt && *summary.dueAt < now},
                {"amount", summary.amount ? Json(toText(*summary.amount)) : Json()},
                {"matter", summary.matter},
                {"historical", summary.historical}};
}

Json historyJson(const Output& out, const std::vector<HistoryEntry>& entries) {
    Json history = Json::array();
    for (const HistoryEntry& entry : entries) {
        Json changes = Json::array();
        for (const Change& change : entry.changes)
            changes.push_back({{"table", change.table},
                               {"row", std::to_string(change.row)},
                               {"field", change.key},
                               {"before", out.json(change.kind, change.before)},
                               {"after", out.json(change.kind, change.after)}});
        history.push_back({{"at", out.json(entry.event.at)},
                           {"by", entry.event.actorName},
                           {"command", entry.event.verb},
                           {"label", out.texts().text("verb." + entry.event.verb).toStdString()},
                           {"reason", entry.event.reason},
                           {"changes", changes}});
    }
    return history;
}

Json commandsJson(const Output& out, const std::vector<Command>& commands) {
    Json all = Json::array();
    for (const Command& command : commands) {
        Json refusals = Json::array();
        for (const Refusal& refusal : command.refusals)
            refusals.push_back(
                {{"rule", out.json(refusal.rule)}, {"code", refusal.why.id}, {"sentence", out.json(refusal.why)}});
        all.push_back({{"command", std::string(command.verb->id)},
                       {"label", out.texts().text("verb." + std::string(command.verb->id)).toStdString()},
                       {"allowed", command.allowed()},
                       {"refusals", refusals}});
    }
    return all;
}

} // namespace recourse
