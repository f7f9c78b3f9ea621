// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_bench.h"
#include "save_bench.h"
#include "start_bench.h"

#include <cstdio>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace recourse {

namespace {

struct BenchSubject {
    const char* name;
    std::vector<Figure> (*measure)(const BenchPlace& place, int runs);
    int runs;
};
constexpr BenchSubject kSubjects[] = {
    {"start", measureStarts, 15}, {"save", measureSaves, 200}, {"list", measureLists, 100}};

int intOf(const QCommandLineParser& options, const char* name) {
    return options.value(QString::fromLatin1(name)).toInt();
}

} // namespace

int runBench() {
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Figures of docs/performance.md."));
    options.addHelpOption();
    options.addOptions({{QStringLiteral("cases"), QStringLiteral("in the large file"), QStringLiteral("number"),
                         QStringLiteral("100000")},
                        {QStringLiteral("runs"), QStringLiteral("of each pair, instead of as many as each wants"),
                         QStringLiteral("number"), QStringLiteral("0")},
                        {QStringLiteral("folder"), QStringLiteral("where the files are made and kept"),
                         QStringLiteral("folder"), QStringLiteral(RECOURSE_BENCH_FOLDER)}});
    options.addPositionalArgument(QStringLiteral("subjects"), QStringLiteral("start, save, list; none: all"));
    options.process(QCoreApplication::arguments());
    const BenchPlace place{options.value(QStringLiteral("folder")), intOf(options, "cases")};
    QDir().mkpath(place.folder);
    const QStringList wanted = options.positionalArguments();
    std::vector<Figure> figures;
    for (const BenchSubject& subject : kSubjects) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(subject.name)))
            continue;
        const int runs = intOf(options, "runs");
        for (Figure& figure : subject.measure(place, runs > 0 ? runs : subject.runs))
            figures.push_back(std::move(figure));
    }
    printFigures(figures);
    return 0;
}

} // namespace recourse

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return recourse::runBench();
}
