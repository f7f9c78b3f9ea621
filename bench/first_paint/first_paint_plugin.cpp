// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace recourse {

/// Signs in where a password is asked, and ends the program when what is waited for was painted: the window of that
/// name or, if it is a list, its first rows. Writes the milliseconds since RECOURSE_BENCH_BEGAN, by the monotonic
/// clock.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Paint || widget == nullptr)
            return false;
        if (isWaitedFor(*widget))
            QTimer::singleShot(0, this, &FirstPaint::tell);
        else if (auto* password = qobject_cast<QLineEdit*>(widget); password != nullptr && !m_signsIn)
            QTimer::singleShot(0, password, [this, password] { signIn(*password); });
        return false;
    }

private:
    [[nodiscard]] bool isWaitedFor(const QWidget& widget) const {
        const auto* list = qobject_cast<const QAbstractItemView*>(widget.parent());
        const bool hasRows = list != nullptr && list->model() != nullptr && list->model()->rowCount() > 0;
        return widget.objectName() == m_name || (hasRows && list->objectName() == m_name);
    }

    void signIn(QLineEdit& password) {
        auto* button = password.window()->findChild<QAbstractButton*>(QStringLiteral("signInButton"));
        if (m_signsIn || button == nullptr || !password.isEnabled())
            return;
        m_signsIn = true;
        password.setText(qEnvironmentVariable("RECOURSE_BENCH_PASSWORD"));
        button->click();
    }

    void tell() {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        const qint64 nanoseconds = qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
        std::printf("%.3f\n", static_cast<double>(nanoseconds - m_began) / 1e6);
        std::fflush(stdout);
        std::_Exit(0);
    }

    QString m_name = qEnvironmentVariable("RECOURSE_BENCH_WAITS_FOR");
    qint64 m_began = qEnvironmentVariable("RECOURSE_BENCH_BEGAN").toLongLong();
    bool m_signsIn = false;
};

/// Brought into any Qt program by QT_QPA_GENERIC_PLUGINS=firstpaint, so that the program measured is the one shipped.
class FirstPaintPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject* create(const QString&, const QString&) override {
        auto* filter = new FirstPaint;
        QCoreApplication::instance()->installEventFilter(filter);
        return filter;
    }
};

} // namespace recourse

#include "first_paint_plugin.moc"
