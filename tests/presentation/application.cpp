// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>
#include <memory>

#include <QCoreApplication>

namespace {

/// Gives timers and threads of the tests an event loop.
class CoreApplication : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        m_application = std::make_unique<QCoreApplication>(m_argc, m_argv);
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    char m_name[19] = "presentation_tests";
    char* m_argv[2] = {m_name, nullptr};
    int m_argc = 1;
    std::unique_ptr<QCoreApplication> m_application;
};

CATCH_REGISTER_LISTENER(CoreApplication)

} // namespace
