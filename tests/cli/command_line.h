// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace recourse {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

/// What one run of the program said.
struct Ran {
    int status = -1;
    std::string out;
    std::string err;

    /// Standard output as one JSON document; the test fails if it is none.
    [[nodiscard]] Json json() const;
};

/// A place with the real program, a folder and a home of its own, as an administrator has it in a terminal.
class CommandLine {
public:
    CommandLine();

    /// Runs the program and waits for its end.
    Ran run(const Words& words, const std::string& typed = {});
    /// The same on the data file, as its administrator.
    Ran on(const Words& words);
    /// The same for JSON, which must come with status 0.
    Json answer(const Words& words);

    /// From now on the program may write where it is allowed to, also when root runs the tests.
    void obeyPermissions() { m_obeysPermissions = true; }

    /// A sandbox file with both procedures; "--as" is its administrator 林静.
    void init(const Words& more = {"--sandbox"});

    [[nodiscard]] std::string file() const { return path("firm.recourse"); }
    [[nodiscard]] std::string path(const std::string& name) const;
    /// Writes a file of the folder; its path.
    std::string write(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string bytes(const std::string& name) const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
    bool m_obeysPermissions = false;
};

/// The complaint of the bad batch as a JSON file has it.
[[nodiscard]] Json badBatch();

/// The fields that a refusal finds fault with, in its order.
[[nodiscard]] Words fieldsOf(const Json& refused);

/// "2026-02-13T10:00:00+08:00"
[[nodiscard]] bool isIsoTime(const Json& value);
/// "2026-02-13"
[[nodiscard]] bool isIsoDay(const Json& value);
/// Whether the object has exactly those keys; the odd one out otherwise.
[[nodiscard]] std::string keysDiffer(const Json& object, const Words& keys);

} // namespace recourse
