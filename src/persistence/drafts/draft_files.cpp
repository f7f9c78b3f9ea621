// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/drafts/draft_files.h"

#include "persistence/drafts/draft_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace recourse {

namespace {

const QString kDraftSuffix = QStringLiteral(".draft");

std::string keptJson(const KeptDraft& kept) {
    nlohmann::ordered_json document{{"verb", kept.verb},
                                    {"procedure", kept.procedure},
                                    {"kept_at", kept.keptAt.time_since_epoch().count()},
                                    {"draft", draftJson(kept.draft)}};
    if (kept.caseId)
        document["case"] = kept.caseId->value();
    return document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<KeptDraft> keptFrom(std::int64_t id, std::string_view json) {
    const auto document = nlohmann::ordered_json::parse(json, nullptr, false);
    if (!document.is_object() || !document.contains("draft") || !document["draft"].is_string())
        return std::nullopt;
    auto draft = parseDraft(document["draft"].get<std::string>());
    if (!draft)
        return std::nullopt;
    KeptDraft kept;
    kept.id = id;
    kept.verb = document.value("verb", "");
    kept.procedure = document.value("procedure", "");
    kept.keptAt = Instant(std::chrono::seconds(document.value("kept_at", std::int64_t{0})));
    if (document.contains("case"))
        kept.caseId = CaseId(document.value("case", std::int64_t{0}));
    kept.draft = *std::move(draft);
    return kept;
}

StorageError fileError(const QFileDevice& file) {
    const auto kind =
        file.error() == QFileDevice::ResourceError ? StorageError::Kind::Full : StorageError::Kind::ReadOnly;
    return StorageError{kind, file.errorString().toStdString()};
}

} // namespace

QString DraftFiles::pathOf(std::int64_t id) const {
    return m_folder + u'/' + QString::number(id) + kDraftSuffix;
}

Stored<Done> DraftFiles::keep(const KeptDraft& draft) {
    QDir().mkpath(m_folder);
    const std::string json = keptJson(draft);
    const Bytes sealed = m_seal->seal(draft.id, asBytes(json));
    QSaveFile file(pathOf(draft.id));
    if (!file.open(QIODevice::WriteOnly))
        return Error{fileError(file)};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(reinterpret_cast<const char*>(sealed.data()), static_cast<qint64>(sealed.size()));
    if (!file.commit())
        return Error{fileError(file)};
    return Done{};
}

Stored<Done> DraftFiles::drop(std::int64_t id) {
    QFile file(pathOf(id));
    if (file.exists() && !file.remove())
        return Error{fileError(file)};
    return Done{};
}

std::optional<KeptDraft> DraftFiles::read(std::int64_t id) const {
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const auto* begin = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    const auto opened = m_seal->open(id, ByteView(begin, static_cast<std::size_t>(bytes.size())));
    return opened ? keptFrom(id, textOf(*opened)) : std::nullopt;
}

Stored<std::vector<KeptDraft>> DraftFiles::all() {
    std::vector<KeptDraft> drafts;
    for (const QString& name : QDir(m_folder).entryList({u'*' + kDraftSuffix}, QDir::Files)) {
        bool isNumber = false;
        const std::int64_t id = name.chopped(kDraftSuffix.size()).toLongLong(&isNumber);
        if (!isNumber)
            continue;
        if (auto kept = read(id))
            drafts.push_back(*std::move(kept));
    }
    std::sort(drafts.begin(), drafts.end(), [](const KeptDraft& a, const KeptDraft& b) { return a.keptAt > b.keptAt; });
    return drafts;
}

} // namespace recourse
