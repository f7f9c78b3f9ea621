// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/credentials.h"
#include "application/ports/seal.h"
#include "application/ports/tamper_evidence.h"

#include <functional>
#include <memory>

namespace recourse {

/// What guards one open data file: its keys, and what is done with them. For one thread at a time.
class Protection {
public:
    virtual ~Protection() = default;

    /// For a new data file: makes its keys and leaves them unlocked for the first account.
    virtual void makeKeys() = 0;
    virtual Credentials& credentials() = 0;
    [[nodiscard]] virtual const Seal& seal() const = 0;
    [[nodiscard]] virtual const TamperEvidence& evidence() const = 0;
};

/// The wrapped key of a party as the data file has it; empty when it was destroyed or never made.
using FindWrappedKey = std::function<std::optional<Bytes>(PartyKeyId)>;
using MakeProtection = std::function<std::unique_ptr<Protection>(FindWrappedKey)>;

} // namespace recourse
