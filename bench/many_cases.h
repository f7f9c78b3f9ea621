// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiring/clocks.h"
#include "wiring/disk_files.h"

namespace recourse {

/// Where the files of one run of the benchmarks lie.
struct BenchPlace {
    QString folder;
    int cases = 0; ///< of the large file

    [[nodiscard]] std::string file(const std::string& name) const { return folder.toStdString() + "/" + name; }
};

/// A firm with so many cases, made once and kept: one in fifty is a case of the demonstration, in every stage, the
/// others were brought in from twenty years of tables, by the same verb as an import.
[[nodiscard]] std::string manyCases(const BenchPlace& place);

/// An older case: always the same for the same i.
[[nodiscard]] Draft olderCase(int i);

/// Opened by the manager of the demonstration, with a clock that stands.
struct BenchDesk {
    DataFile* file = nullptr; ///< of the backend
    RehearsalClock* clock = nullptr;
    std::unique_ptr<FileBackend> backend;
};
[[nodiscard]] BenchDesk openBenchDesk(const BenchPlace& place, const std::string& path);

} // namespace recourse
