// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/money.h"
#include "support/quantity.h"
#include "support/time.h"

#include <string>
#include <variant>
#include <vector>

namespace recourse {

/// A name or wording in both languages of the program.
struct LocalText {
    std::string zh;
    std::string en;
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// A word of the program's own vocabulary, by its text id ("field.matter", "milestone.classified").
struct Term {
    std::string id;
    friend bool operator==(const Term&, const Term&) = default;
};

/// A value put into a sentence; it is written in the reader's language where the sentence is shown.
using Param = std::variant<std::string, std::int64_t, Day, Instant, Money, Quantity, LocalText, Term>;

/// Something the program says, without its words: a text id and what stands in its places %1, %2, …
struct Sentence {
    std::string id;
    std::vector<Param> params;
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

} // namespace recourse
