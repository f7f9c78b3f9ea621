// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/worker.h"

namespace recourse {

ThreadWorker::ThreadWorker() : m_target(std::make_unique<QObject>()) {
    m_target->moveToThread(&m_thread);
    m_thread.start();
}

ThreadWorker::~ThreadWorker() {
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void ThreadWorker::post(std::function<void()> job) {
    QMetaObject::invokeMethod(m_target.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace recourse
