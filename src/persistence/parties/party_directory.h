// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace recourse {

class Connection;
class PersonalCells;

/// The customers by name, opened in memory while somebody is signed in: no name stands unsealed in the file, so that
/// finding and sorting by customer goes through here. Names are compared as normalisedKey does.
class PartyDirectory {
public:
    PartyDirectory() = default;
    PartyDirectory(const PartyDirectory&) = delete;
    PartyDirectory& operator=(const PartyDirectory&) = delete;
    PartyDirectory& operator=(PartyDirectory&&) = default;

    /// Adds what was committed since the last time. Throws SqlError.
    void refresh(Connection& connection, const PersonalCells& personal);
    void clear() { *this = PartyDirectory(); }

    [[nodiscard]] std::optional<PartyId> find(const std::string& name) const;
    /// Empty for nobody and for a party that was forgotten.
    [[nodiscard]] std::string nameOf(std::optional<PartyId> party) const;
    [[nodiscard]] std::vector<PartyId> containing(const std::string& text) const;

    [[nodiscard]] std::size_t size() const { return m_nameless.size() + m_byKey.size(); }
    /// Every party: those forgotten, then the others in the order of their names.
    [[nodiscard]] std::vector<PartyId> sorted() const;

private:
    struct Entry {
        PartyId party{0};
        std::string name;
    };
    void add(PartyId party, const std::optional<std::string>& name);

    std::map<std::string, Entry> m_byKey;
    std::unordered_map<std::int64_t, const Entry*> m_byId;
    std::vector<PartyId> m_nameless; ///< forgotten, or of a name that another has
    std::int64_t m_lastSequence = 0;
};

} // namespace recourse
