// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"
#include "presentation/stored_settings.h"
#include "ui/look/look_style.h"
#include "ui/main_window/shell.h"
#include "ui/prompts/window_prompts.h"
#include "wiring/bundled.h"
#include "wiring/disk_files.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QIcon>

namespace recourse {

namespace {

/// Chinese characters in their Chinese shapes whatever the locale, and icons where the desktop brings none.
void prepareLook() {
    const QString family = QStringLiteral("Noto Sans CJK SC");
    if (QFontDatabase::families().contains(family))
        QApplication::setFont(QFont(family, QApplication::font().pointSize()));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QApplication::setStyle(new LookStyle);
}

int runDesk(const QString& path) {
    ThreadWorker worker;
    StoredSettings settings;
    WindowPrompts prompts;
    const auto files = std::make_shared<DiskFiles>(defaultDraftRoot());
    Shell shell({files, settings, worker, prompts, officeZone(officeZoneName())});
    shell.begin(path);
    return QApplication::exec();
}

int run() {
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a data file, or \"tour\""));
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("folder for the pictures of the tour"),
                                 QStringLiteral("folder"), QStringLiteral("tour"));
    options.addOption(out);
    options.process(QCoreApplication::arguments());
    const QString first = options.positionalArguments().value(0);
    if (first == QLatin1String("tour"))
        return takeTour(options.value(out)) ? 0 : 1;
    return runDesk(first);
}

} // namespace

} // namespace recourse

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recourse"));
    QCoreApplication::setOrganizationName(QStringLiteral("recourse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));
    recourse::prepareLook();
    return recourse::run();
}
