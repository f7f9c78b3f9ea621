// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QThread>

namespace recourse {

/// Does jobs one after the other, in the order in which they were given.
class Worker {
public:
    virtual ~Worker() = default;
    virtual void post(std::function<void()> job) = 0;
};

/// On a thread of its own. The destructor waits for the jobs given so far.
class ThreadWorker final : public Worker {
public:
    ThreadWorker();
    ~ThreadWorker() override;
    void post(std::function<void()> job) override;

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_target; ///< lives on m_thread
};

/// At once, where it is asked: for tests.
class InlineWorker final : public Worker {
public:
    void post(std::function<void()> job) override { job(); }
};

} // namespace recourse
