// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>
#include <memory>

#include <QGuiApplication>

namespace {

/// The application object fonts and painters need, for the whole run and without a display.
class QtApplicationListener : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[6] = "tests";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

CATCH_REGISTER_LISTENER(QtApplicationListener)

} // namespace
