// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/source_file.h"

#include <initializer_list>
#include <map>

namespace recourse {

/// Files that may break one rule, each with the reason. One that no longer breaks it is a fault too.
class Exceptions {
public:
    Exceptions(std::initializer_list<std::pair<const std::string, std::string>> reasons)
        : m_unused(reasons)
        , m_all(reasons) {}

    [[nodiscard]] bool allow(const std::string& path) {
        m_unused.erase(path);
        return m_all.contains(path);
    }
    [[nodiscard]] Faults unused() const {
        Faults faults;
        for (const auto& [path, reason] : m_unused)
            faults.push_back(path + ": needs no exception any more (" + reason + ")");
        return faults;
    }

private:
    std::map<std::string, std::string> m_unused;
    std::map<std::string, std::string> m_all;
};

} // namespace recourse
