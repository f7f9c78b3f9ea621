// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_commands.h"

#include "cli/case_json.h"
#include "cli/files.h"
#include "presentation/list/case_columns.h"

#include <algorithm>

namespace recourse {

namespace {

using ColumnNames = std::vector<std::string>;

/// Every column there is, by its key in JSON.
ColumnNames everyColumn(const Output& out) {
    const Json keys = rowJson(out, ListRow{}, Instant{});
    ColumnNames names;
    for (const auto& [key, value] : keys.items())
        names.push_back(key);
    return names;
}

QString headingOf(const Texts& texts, const std::string& column) {
    if (const auto own = texts.findText("cli.column." + column))
        return *own;
    return texts.text("column." + column);
}

/// As people read it: names for codes, times with the day of the week.
QString cellText(const CaseRowView& view, const std::string& column, const Json& value) {
    const CaseSummary& summary = view.row.summary;
    if (column == "received")
        return view.texts.written(Kind::Moment, summary.receivedAt);
    if (column == "due")
        return summary.dueAt ? view.texts.written(Kind::Moment, *summary.dueAt) : QString();
    const auto shown = std::ranges::find(caseColumns(), column, &CaseColumn::id);
    if (column != "product" && shown != caseColumns().end()) // the window's has the batch in it
        return shown->text(view);
    if (value.is_boolean())
        return view.texts.text(value.get<bool>() ? "cli.yes" : "cli.no");
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// Rows of cases as both a table and JSON.
class CaseTableWriter {
public:
    CaseTableWriter(const Output& out, const Office& office, Instant now, ColumnNames columns)
        : m_out(out)
        , m_office(office)
        , m_now(now)
        , m_columns(std::move(columns)) {
        m_table.emplace_back();
        for (const std::string& column : m_columns)
            m_table.front().push_back(headingOf(out.texts(), column));
    }

    void add(const ListRow& row) {
        const Json whole = rowJson(m_out, row, m_now);
        Json chosen;
        std::vector<QString> cells;
        for (const std::string& column : m_columns) {
            chosen[column] = whole.at(column);
            cells.push_back(cellText({row, m_out.texts(), m_office, m_now}, column, whole.at(column)));
        }
        m_rows.push_back(std::move(chosen));
        m_table.push_back(std::move(cells));
    }

    [[nodiscard]] const Json& rows() const { return m_rows; }
    void printTable() const { m_out.printTable(m_table); }

private:
    const Output& m_out;
    const Office& m_office;
    Instant m_now;
    ColumnNames m_columns;
    Json m_rows = Json::array();
    std::vector<std::vector<QString>> m_table;
};

/// The columns asked for; else those that fit a terminal, or all of them in JSON.
Result<ColumnNames, Sentence> columnsOf(const Output& out, const ColumnNames& wanted) {
    const ColumnNames known = everyColumn(out);
    for (const std::string& column : wanted) {
        if (std::find(known.begin(), known.end(), column) != known.end())
            continue;
        std::string names;
        for (const std::string& name : known)
            names += (names.empty() ? "" : ", ") + name;
        return Error{Sentence{"cli.no-such-column", {column, names}}};
    }
    if (!wanted.empty())
        return wanted;
    return out.wantsJson() ? known
                           : ColumnNames{"number", "received", "customer", "product", "batch", "class", "stage", "due"};
}

Result<ListRequest, Sentence> requestOf(const ListOptions& options, const Office& office) {
    const auto filter = parseFilter(options.filter, office);
    if (!filter)
        return Error{filter.error()};
    ListRequest request;
    request.filter = *filter;
    request.limit = options.limit;
    if (options.after.empty())
        return request;
    request.after = parsePageKey(options.after);
    if (!request.after)
        return Error{Sentence{"cli.after", {options.after}}};
    return request;
}

} // namespace

Exit listCases(CliSession& session, const ListOptions& options) {
    const Output& out = session.out();
    const auto columns = columnsOf(out, options.columns);
    if (!columns)
        return out.usage(columns.error());
    const auto entered = session.signIn();
    if (!entered)
        return out.fail(entered.error());
    const auto request = requestOf(options, *entered->office);
    if (!request)
        return out.usage(request.error());
    const auto page = entered->backend->queries().list(*request);
    if (!page)
        return out.fail(page.error());
    CaseTableWriter table(out, *entered->office, entered->backend->clock().now(), *columns);
    for (const ListRow& row : page->rows)
        table.add(row);
    const std::string next = page->next ? pageKeyText(*page->next) : std::string();
    if (out.wantsJson()) {
        out.print({{"rows", table.rows()}, {"after", next.empty() ? Json() : Json(next)}});
        return Exit::Done;
    }
    table.printTable();
    if (!next.empty())
        out.message(out.texts().sentence({"cli.more", {next}}));
    return Exit::Done;
}

Exit overdue(CliSession& session, int days) {
    const Output& out = session.out();
    const auto entered = session.signIn();
    if (!entered)
        return out.fail(entered.error());
    const Instant now = entered->backend->clock().now();
    const Instant horizon = now + std::chrono::days(days);
    CaseTableWriter table(out, *entered->office, now, *columnsOf(out, {}));
    bool late = false;
    ListRequest request;
    request.sort = SortColumn::Due;
    request.descending = false;
    bool more = true;
    while (more) {
        const auto page = entered->backend->queries().list(request);
        if (!page)
            return out.fail(page.error());
        request.after = page->next;
        more = page->next.has_value();
        for (const ListRow& row : page->rows) {
            const auto& due = row.summary.dueAt;
            more = more && due && *due < horizon;
            if (!due || *due >= horizon)
                continue;
            late = late || *due < now;
            table.add(row);
        }
    }
    if (out.wantsJson())
        out.print({{"rows", table.rows()}, {"late", late}});
    else if (!table.rows().empty())
        table.printTable();
    return late ? Exit::Late : Exit::Done;
}

} // namespace recourse
