// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/executor.h"
#include "domain/calendar/office_zone.h"
#include "texts/texts.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

using Json = nlohmann::ordered_json;

/// Exit statuses of the contract.
enum class Exit { Done = 0, Refused = 1, Usage = 2, File = 3, NotVerified = 4, Late = 5 };

/// What a command answers: one JSON document or a table for people, and messages on standard error.
class Output {
public:
    Output(bool json, const Texts& texts, const OfficeZone& zone) : m_json(json), m_texts(texts), m_zone(zone) {}

    [[nodiscard]] bool wantsJson() const { return m_json; }
    [[nodiscard]] const Texts& texts() const { return m_texts; }

    void print(const Json& document) const;
    void printLine(const QString& line) const;
    /// Columns as wide as their widest cell; a Chinese character is two wide.
    void printTable(const std::vector<std::vector<QString>>& rows) const;
    void message(const QString& line) const;

    [[nodiscard]] Json json(const Sentence& sentence) const;
    [[nodiscard]] Json json(const RuleSource& source) const;
    /// Times ISO 8601 with the office's offset, days YYYY-MM-DD, money "1200.50 CNY", percent "12.5"; ids as text, for
    /// they are longer than the numbers of other readers.
    [[nodiscard]] Json json(Kind kind, const Cell& cell) const;
    [[nodiscard]] Json json(Instant instant) const;
    [[nodiscard]] Json json(const LocalText& text) const;

    /// Says why nothing was done, in full, and gives the status for it.
    Exit fail(const Refused& refused) const;
    Exit fail(const StorageError& error) const;
    Exit fail(const Failure& failure) const;
    Exit usage(const Sentence& sentence) const;

private:
    bool m_json;
    const Texts& m_texts;
    const OfficeZone& m_zone;
};

} // namespace recourse
