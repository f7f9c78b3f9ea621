// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/file_backend.h"

#include "security/person_draft_seal.h"
#include "security/time_ordered_ids.h"
#include "wiring/bundled.h"
#include "wiring/clocks.h"

namespace recourse {

namespace {

std::unique_ptr<DraftSeal> draftSealOf(const OpenedFile& opened) {
    // Somebody is signed in, so the keyring is unlocked.
    return std::make_unique<PersonDraftSeal>(*opened.keyring->draftKey(opened.person));
}

} // namespace

FileBackend::FileBackend(OpenedFile opened, std::unique_ptr<Clock> clock, QString draftFolder)
    : m_opened(std::move(opened))
    , m_clock(std::move(clock))
    , m_ids(std::make_unique<TimeOrderedIds>(millisecondsNow))
    , m_digester(m_opened.file->evidence())
    , m_store(*m_opened.file, *m_ids)
    , m_offices(*m_opened.file)
    , m_calendars(*m_opened.file, *m_ids)
    , m_ruleDocuments(*m_opened.file, *m_ids, {generalParts(), bundledFile(QStringLiteral(":/lists/blank.json"))})
    , m_people(*m_opened.file, *m_ids)
    , m_queries(*m_opened.file, *m_clock)
    , m_drafts(std::move(draftFolder), draftSealOf(m_opened))
    , m_attachments(*m_opened.file)
    , m_executor(m_store, m_offices, *m_ids, *m_clock, m_digester) {}

std::vector<std::shared_ptr<const Procedure>> FileBackend::presets() const {
    std::vector<std::shared_ptr<const Procedure>> all;
    for (const std::string& code : presetCodes())
        all.push_back(findPreset(code));
    return all;
}

} // namespace recourse
