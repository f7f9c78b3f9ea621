// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_bench.h"

#include "bare_file.h"
#include "wiring/demo_content.h"

#include <ctime>

#include <QProcess>
#include <QTemporaryDir>

namespace recourse {

namespace {

constexpr int kLongestStart = 60'000; ///< milliseconds

qint64 nanosecondsNow() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// A program that tells when the widget of that name was painted.
struct StartedProgram {
    QString program;
    QStringList arguments;
    QString waitsFor;
};

double millisecondsToPaint(const StartedProgram& started) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(RECOURSE_BENCH_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    environment.insert(QStringLiteral("RECOURSE_BENCH_WAITS_FOR"), started.waitsFor);
    environment.insert(QStringLiteral("RECOURSE_BENCH_PASSWORD"), QString::fromUtf8(kDemoPassword.data()));
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(folder), home.path());
    environment.insert(QStringLiteral("RECOURSE_BENCH_BEGAN"), QString::number(nanosecondsNow()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(started.program, started.arguments);
    if (!process.waitForFinished(kLongestStart))
        giveUp(started.program.toStdString() + " paints nothing");
    bool told = false;
    const QByteArray said = process.readAllStandardOutput();
    const double milliseconds = said.trimmed().toDouble(&told);
    if (!told)
        giveUp(started.program.toStdString() + ": " + said.toStdString() +
               process.readAllStandardError().toStdString());
    return milliseconds;
}

Figure compareStarts(std::string name, int runs, const StartedProgram& bare, const StartedProgram& ours) {
    Comparison comparison(std::move(name));
    for (int run = 0; run <= runs; ++run) {
        const double bareTime = millisecondsToPaint(bare);
        comparison.add(bareTime, millisecondsToPaint(ours));
    }
    return comparison.figure();
}

} // namespace

std::vector<Figure> measureStarts(const BenchPlace& place, int runs) {
    const QString bare = QStringLiteral(RECOURSE_BENCH_BARE_WINDOW);
    const QString ours = QStringLiteral(RECOURSE_BENCH_PROGRAM);
    const QString window = QStringLiteral("startWindow");
    const QString list = QStringLiteral("caseTable");
    const QString file = QString::fromStdString(manyCases(place));
    return {compareStarts("start to the first window", runs, {bare, {}, window}, {ours, {}, window}),
            compareStarts("start, password, first rows of the list", runs, {bare, {file}, list}, {ours, {file}, list})};
}

} // namespace recourse
