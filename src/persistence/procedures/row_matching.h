// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace recourse {

/// How the rows of one list of a rule document are told apart.
struct ListOfRows {
    std::string_view list;                ///< the member that holds them
    std::vector<std::string_view> naming; ///< members that name a row
    bool inOrder = false;                 ///< whether the order of the rows says something …
    std::string_view among{};             ///< … and only among rows that are alike in this member
};

/// Of a list that is not known, no member names a row.
[[nodiscard]] const ListOfRows& listOfRows(std::string_view member);

/// Which row of the older list became which of the newer.
struct MatchedRows {
    std::vector<std::optional<std::size_t>> before; ///< for each row of the newer list
    std::vector<std::size_t> removed;               ///< of the older list
};

/// Equal rows first, then those of one name and condition, then those of one name, then, where rows have no name, in
/// their order.
[[nodiscard]] MatchedRows matchRows(const ListOfRows& list, const nlohmann::ordered_json& before,
                                    const nlohmann::ordered_json& after);

/// The fewest rows of the newer list, matched ones, that must have been moved for the others to stand in their order.
[[nodiscard]] std::vector<std::size_t> movedRows(const ListOfRows& list, const MatchedRows& matched,
                                                 const nlohmann::ordered_json& after);

} // namespace recourse
