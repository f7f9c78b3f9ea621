// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/shell.h"

#include "presentation/desk.h"
#include "ui/main_window/main_window.h"
#include "ui/start/start_window.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace recourse {

namespace {

const QString kLanguageKey = QStringLiteral("language");
const QString kEnglish = QStringLiteral("en");
const QString kChinese = QStringLiteral("zh");

Language firstLanguage(const DeskSettings& settings) {
    const QString kept = settings.value(kLanguageKey).toString();
    if (kept.isEmpty())
        return QLocale::system().language() == QLocale::English ? Language::English : Language::Chinese;
    return kept == kEnglish ? Language::English : Language::Chinese;
}

} // namespace

Shell::Shell(ShellSetting setting)
    : m_setting(std::move(setting))
    , m_start(m_setting.files, m_setting.settings, m_setting.worker)
    , m_startWording(m_setting.zone, firstLanguage(m_setting.settings)) {
    connect(&m_start, &StartPresenter::signedIn, this, &Shell::enter);
    loadQtWords(m_startWording.language());
}

Shell::~Shell() {
    leave();
}

void Shell::begin(const QString& path) {
    showStart();
    if (!path.isEmpty())
        m_start.open(path);
}

void Shell::showStart() {
    m_startWindow = std::make_unique<StartWindow>(m_start, m_startWording, m_setting.prompts);
    connect(m_startWindow.get(), &StartWindow::languageChosen, this, &Shell::chooseLanguage);
    m_startWindow->show();
}

void Shell::enter(const SignedIn& signedIn) {
    m_deskWording = std::make_unique<Wording>(signedIn.office->zone, m_startWording.language());
    m_desk = std::make_unique<Desk>(signedIn.backend, signedIn.office, m_setting.worker);
    m_mainWindow =
        std::make_unique<MainWindow>(WindowSetting{*m_desk, *m_deskWording, m_setting.settings, m_setting.prompts});
    connect(m_mainWindow.get(), &MainWindow::languageChosen, this, &Shell::chooseLanguage);
    // The window that asks to be left is still on the stack.
    connect(
        m_mainWindow.get(), &MainWindow::locked, this,
        [this] {
            leave();
            begin(m_start.path());
        },
        Qt::QueuedConnection);
    m_mainWindow->show();
    if (m_startWindow != nullptr)
        m_startWindow.release()->deleteLater();
}

void Shell::leave() {
    m_mainWindow.reset();
    m_desk.reset();
    m_deskWording.reset();
}

void Shell::chooseLanguage(Language language) {
    m_setting.settings.setValue(kLanguageKey, language == Language::English ? kEnglish : kChinese);
    loadQtWords(language);
    m_startWording.choose(language);
    if (m_deskWording != nullptr)
        m_deskWording->choose(language);
}

void Shell::loadQtWords(Language language) {
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString file = QStringLiteral("qtbase_zh_CN");
    if (language == Language::Chinese && m_qtWords.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace recourse
