// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

namespace recourse {

/// A process that does `work` in a copy of this one and ends with its answer. No data file may be open when it is made,
/// and `work` must not use Catch's checks.
class ChildProcess {
public:
    explicit ChildProcess(const std::function<int()>& work);
    /// Kills what still runs.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// What the work answered; -1 if it was killed.
    int wait();
    /// As a power cut: nothing of it runs any further.
    void kill();

private:
    pid_t m_process;
};

} // namespace recourse
