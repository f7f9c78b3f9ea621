// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cell.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

Cell CellOf<Choices>::read(const Choices& value) {
    return join(value.codes, ",");
}

bool CellOf<Choices>::write(Choices& value, const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr)
        return false;
    value.codes.clear();
    for (const std::string& part : split(*text, ',')) {
        std::string code(trimmed(part));
        if (!code.empty() && std::find(value.codes.begin(), value.codes.end(), code) == value.codes.end())
            value.codes.push_back(std::move(code));
    }
    return true;
}

} // namespace recourse
