// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/support/child_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace recourse {

ChildProcess::ChildProcess(const std::function<int()>& work) : m_process(::fork()) {
    if (m_process == 0)
        ::_exit(work());
}

ChildProcess::~ChildProcess() {
    kill();
}

int ChildProcess::wait() {
    int status = 0;
    if (m_process <= 0 || ::waitpid(m_process, &status, 0) != m_process)
        return -1;
    m_process = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ChildProcess::kill() {
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    wait();
}

} // namespace recourse
