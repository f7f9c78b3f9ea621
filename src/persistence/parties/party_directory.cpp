// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/parties/party_directory.h"

#include "persistence/records/personal_cells.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

void PartyDirectory::refresh(Connection& connection, const PersonalCells& personal) {
    Statement added(connection, "SELECT seq, id, name FROM party WHERE seq > ? ORDER BY seq");
    added.bind(m_lastSequence);
    while (added.next()) {
        const PartyId party(added.integer(1));
        add(party, personal.open({"party", "name", party.value()}, added.bytes(2)));
        m_lastSequence = added.integer(0);
    }
}

void PartyDirectory::add(PartyId party, const std::optional<std::string>& name) {
    if (!name) {
        m_nameless.push_back(party);
        return;
    }
    const auto [entry, isNew] = m_byKey.try_emplace(normalisedKey(*name), Entry{party, *name});
    if (!isNew)
        m_nameless.push_back(party);
    m_byId.emplace(party.value(), &entry->second);
}

std::optional<PartyId> PartyDirectory::find(const std::string& name) const {
    const auto found = m_byKey.find(normalisedKey(name));
    return found == m_byKey.end() ? std::nullopt : std::optional(found->second.party);
}

std::string PartyDirectory::nameOf(std::optional<PartyId> party) const {
    const auto found = party ? m_byId.find(party->value()) : m_byId.end();
    return found == m_byId.end() ? std::string() : found->second->name;
}

std::vector<PartyId> PartyDirectory::containing(const std::string& text) const {
    const std::string wanted = normalisedKey(text);
    std::vector<PartyId> found;
    for (const auto& [key, entry] : m_byKey) {
        if (key.find(wanted) != std::string::npos)
            found.push_back(entry.party);
    }
    return found;
}

std::vector<PartyId> PartyDirectory::sorted() const {
    std::vector<PartyId> parties = m_nameless;
    parties.reserve(m_nameless.size() + m_byKey.size());
    std::transform(m_byKey.begin(), m_byKey.end(), std::back_inserter(parties),
                   [](const auto& keyed) { return keyed.second.party; });
    return parties;
}

} // namespace recourse
