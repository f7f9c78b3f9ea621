// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace recourse {

/// Throws SqlError: Exists if something is there, Missing without a folder, ReadOnly if nothing may be written there.
void requireNewPath(const std::string& path);

/// A database being written beside the place where it is to stand. It vanishes, with SQLite's side files, unless it is
/// put in place.
class FileInTheMaking {
public:
    explicit FileInTheMaking(const std::string& finalPath);
    ~FileInTheMaking();
    FileInTheMaking(const FileInTheMaking&) = delete;
    FileInTheMaking& operator=(const FileInTheMaking&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Every connection must be closed. Throws SqlError; never overwrites.
    void putInPlace() const;

private:
    std::string m_finalPath;
    std::string m_path;
};

} // namespace recourse
