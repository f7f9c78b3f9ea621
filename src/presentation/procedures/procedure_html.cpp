// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/procedure_html.h"

#include "texts/procedure_document.h"
#include "texts/procedure_words.h"

namespace recourse {

namespace {

QString quiet(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<div class=\"quiet\">%1</div>").arg(text.toHtmlEscaped());
}

QString rowHtml(const Texts& texts, const DocumentRow& row) {
    const QString wording = texts.name(row.source.wording);
    QString says = QStringLiteral("<div>%1</div>").arg(row.says.toHtmlEscaped());
    if (!row.when.isEmpty())
        says += QStringLiteral("<div class=\"when\">%1</div>").arg(row.when.toHtmlEscaped());
    if (wording != row.says)
        says += quiet(wording);
    return QStringLiteral("<tr><td width=\"82%\">%1</td><td width=\"18%\" class=\"quiet\">%2</td></tr>")
        .arg(says, fromUtf8(row.source.cited()).toHtmlEscaped());
}

} // namespace

QString procedureHtml(const Texts& texts, const Procedure& procedure) {
    QString html = QStringLiteral("<p>%1</p>").arg(texts.name(procedure.summary).toHtmlEscaped());
    for (const DocumentSection& section : procedureDocument(texts, procedure)) {
        html += QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">")
                    .arg(section.heading.toHtmlEscaped());
        for (const DocumentRow& row : section.rows)
            html += rowHtml(texts, row);
        html += QStringLiteral("</table>");
    }
    return html;
}

std::vector<RouteLine> routeLines(const Texts& texts, const Procedure& procedure) {
    const ProcedureWords words(texts, procedure);
    std::vector<RouteLine> lines;
    for (const ApprovalRoute& route : procedure.routes) {
        const QString when = words.condition(route.when.all);
        lines.push_back({texts.text("choice.subject." + route.subject),
                         when.isEmpty() ? texts.text("rulebook.all-cases") : when, words.steps(route),
                         fromUtf8(route.source.cited()), texts.name(route.source.wording)});
    }
    return lines;
}

} // namespace recourse
