// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// What somebody signs when he approves this row of the case, as canonical text: the case it is of, its class, the row,
/// and the items of a disposition. One line "table/id/key=value" per field that is not empty, sorted by bytes; in
/// values \ and line ends are written \\ \n \r; instants are UTC. Personal fields and references are never in it, nor
/// what is written after the proposal (state, carrying out, sending, date met). Empty if there is no such row.
[[nodiscard]] std::string approvalContent(const CaseFile& file, RowId record);

/// The bytes a digest or signature runs over: the content, bound to what it is about ("disposition", "extension", …).
[[nodiscard]] std::string digestInput(std::string_view subject, std::string_view content);

/// One line that is not as it was; an empty side was not there.
struct ContentChange {
    std::string table;
    std::string row;
    std::string key;
    std::string before;
    std::string after;
    friend bool operator==(const ContentChange&, const ContentChange&) = default;
};

/// What changed between two contents, in their order.
[[nodiscard]] std::vector<ContentChange> differences(std::string_view before, std::string_view after);

} // namespace recourse
