// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/failure_words.h"

#include <QStringList>

namespace recourse {

Sentence sentenceFor(const StorageError& error) {
    switch (error.kind) {
    case StorageError::Kind::Missing:
        return {"storage.missing", {}};
    case StorageError::Kind::Exists:
        return {"storage.exists", {}};
    case StorageError::Kind::Locked:
        return {"storage.locked", {}};
    case StorageError::Kind::ReadOnly:
        return {"storage.read-only", {}};
    case StorageError::Kind::NotOurs:
        return {"storage.not-ours", {}};
    case StorageError::Kind::NewerSchema:
        return {"storage.newer-schema", {}};
    case StorageError::Kind::Corrupt:
        return {"storage.corrupt", {}};
    case StorageError::Kind::Busy:
        return {"storage.busy", {}};
    case StorageError::Kind::Full:
        return {"storage.full", {}};
    case StorageError::Kind::SignedOut:
        return {"storage.signed-out", {}};
    case StorageError::Kind::Failed:
        break;
    }
    return {"storage.failed", {}};
}

QString refusalText(const Texts& texts, const Refusal& refusal) {
    QString why = texts.sentence(refusal.why);
    if (refusal.rule.cited().empty())
        return why;
    return texts.sentence({"refused.by-rule", {why.toStdString(), refusal.rule.cited()}});
}

QString refusalText(const Texts& texts, const std::vector<Refusal>& refusals) {
    QStringList lines;
    for (const Refusal& refusal : refusals)
        lines += refusalText(texts, refusal);
    return lines.join(texts.text("format.list-separator"));
}

QString failureText(const Texts& texts, const Failure& failure) {
    if (const auto* error = std::get_if<StorageError>(&failure))
        return texts.sentence(sentenceFor(*error));
    const Refused& refused = std::get<Refused>(failure);
    QStringList lines;
    for (const FieldIssue& issue : refused.issues)
        lines += texts.sentence(issue.what);
    if (!refused.refusals.empty())
        lines += refusalText(texts, refused.refusals);
    return lines.join(texts.text("format.list-separator"));
}

} // namespace recourse
