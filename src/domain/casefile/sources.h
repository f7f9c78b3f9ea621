// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "support/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// Gives ids to new records: time-ordered, positive, never the same twice.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual std::int64_t next() = 0;
};

/// Gives the serial numbers of a series ("complaint/2026-11"): 1, 2, 3, … without gap or repetition (D-11). Only asked
/// inside the transaction that saves the number.
class SerialSource {
public:
    virtual ~SerialSource() = default;
    virtual std::int64_t next(std::string_view series) = 0;
};

/// A case that had the same problem.
struct EarlierCase {
    CaseId id{0};
    std::string number;
    std::string grade;
    Day receivedOn{};
    friend bool operator==(const EarlierCase&, const EarlierCase&) = default;
};

/// The values that make a problem the same one. Each is a normalisedKey; an empty one matches nothing.
struct ProblemKey {
    std::string procedure;
    std::optional<std::string> product;
    std::optional<std::string> defectCode;
    std::optional<std::string> batch;
    std::optional<std::string> customer; ///< the party's id
    friend bool operator==(const ProblemKey&, const ProblemKey&) = default;
};

/// Finds cases that count for repetition (D-04): not admitted, withdrawn, duplicate and historical cases are left out.
class EarlierCases {
public:
    virtual ~EarlierCases() = default;
    /// Received after the day `after` (none: ever) and up to `upTo`, other than `except`; by received day, then id.
    virtual std::vector<EarlierCase> sameProblem(const ProblemKey& key, std::optional<Day> after, Day upTo,
                                                 CaseId except) = 0;
};

/// Fingerprint of what was shown when somebody signed.
class Digester {
public:
    virtual ~Digester() = default;
    /// BLAKE2b-256, hexadecimal.
    [[nodiscard]] virtual std::string hexDigest(std::string_view bytes) const = 0;
};

} // namespace recourse
