// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/main_job.h"

#include "persistence/drafts/draft_json.h"
#include "wiring/bundled.h"

#include <charconv>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse {

namespace {

/// The id at a place of the case: "@action/1".
std::optional<RowId> idAtPlace(std::string_view place, const CaseFile& file) {
    const std::size_t slash = place.find('/');
    if (!place.starts_with('@') || slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view table = place.substr(1, slash - 1);
    std::size_t wanted = 0;
    std::from_chars(place.data() + slash + 1, place.data() + place.size(), wanted);
    std::optional<RowId> found;
    forEachTable(file, [&]<class R>(const std::vector<R>& rows) {
        if (RecordOf<R>::table == table && wanted < rows.size())
            found = rows[wanted].id;
    });
    return found;
}

} // namespace

Result<MainJob, std::string> mainJob() {
    const QByteArray text = QByteArray::fromStdString(bundledFile(QStringLiteral(":/tour/main_job.json")));
    QJsonParseError fault{};
    const QJsonObject document = QJsonDocument::fromJson(text, &fault).object();
    if (document.isEmpty())
        return Error{fault.errorString().toStdString()};
    MainJob job{document[QLatin1String("procedure")].toString().toStdString(),
                document[QLatin1String("search")].toString(),
                {}};
    for (const QJsonValue value : document[QLatin1String("steps")].toArray()) {
        const QJsonObject step = value.toObject();
        const QDateTime at = QDateTime::fromString(step[QLatin1String("at")].toString(), Qt::ISODate);
        const QByteArray form = QJsonDocument(step[QLatin1String("form")].toObject()).toJson();
        const auto draft = parseDraft(std::string_view(form.data(), static_cast<std::size_t>(form.size())));
        if (!at.isValid() || !draft)
            return Error{"step " + std::to_string(job.steps.size() + 1)};
        job.steps.push_back(
            {Instant(std::chrono::seconds(at.toSecsSinceEpoch())), step[QLatin1String("who")].toString().toStdString(),
             step[QLatin1String("verb")].toString().toStdString(), *draft, step[QLatin1String("faulty")].toBool()});
    }
    return job;
}

Draft withRecordIds(Draft form, const CaseFile& file) {
    for (auto& [key, value] : form.values) {
        if (const auto id = idAtPlace(value, file))
            value = std::to_string(id->value());
    }
    return form;
}

} // namespace recourse
