// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/case_table.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace recourse {

void MainWindow::buildMenus() {
    for (const char* id : {"file", "case", "view", "help"}) {
        QMenu* menu = menuBar()->addMenu(QString());
        menu->setObjectName(QString::fromLatin1(id));
        m_actions.fill(*menu, id);
        m_menus += menu;
    }
    m_columns = new QMenu(this);
    m_columns->setObjectName(QStringLiteral("columns"));
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        m_table->fillColumnMenu(*m_columns);
    });
    auto* languages = new QMenu(this);
    languages->setObjectName(QStringLiteral("language"));
    auto* group = new QActionGroup(languages);
    for (const Language language : {Language::Chinese, Language::English}) {
        const bool isChinese = language == Language::Chinese;
        QAction* choice = languages->addAction(m_wording.texts().text(isChinese ? "language.zh" : "language.en"));
        choice->setObjectName(isChinese ? QStringLiteral("chineseAction") : QStringLiteral("englishAction"));
        choice->setCheckable(true);
        choice->setChecked(language == m_wording.language());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    m_menus[2]->addMenu(m_columns);
    m_menus[2]->addMenu(languages);
    m_menus << m_columns << languages;
}

void MainWindow::buildToolBar() {
    QToolBar* bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("deskToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = fontMetrics().height();
    bar->setIconSize(QSize(side, side));
    bar->addAction(&m_actions.action("new-complaint"));
    bar->addAction(&m_actions.action("print"));
    const auto addSpace = [this, bar](QSizePolicy::Policy policy) {
        auto* space = new QWidget(this);
        space->setSizePolicy(policy, QSizePolicy::Preferred);
        space->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 2);
        bar->addWidget(space);
    };
    addSpace(QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 60);
    bar->addWidget(m_search);
    addSpace(QSizePolicy::Expanding);
    m_user->setObjectName(QStringLiteral("userButton"));
    m_user->setIcon(icon(QStringLiteral("user-identity")));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_user);
    menu->addMenu(m_menus.back());
    menu->addAction(&m_actions.action("lock"));
    m_user->setMenu(menu);
    bar->addWidget(m_user);
}

void MainWindow::showWords() {
    const Texts& texts = m_wording.texts();
    setWindowTitle(texts.sentence({"window.title", {m_desk.office().company}}));
    for (QMenu* menu : m_menus)
        menu->setTitle(texts.text("menu." + menu->objectName().toStdString()));
    m_search->setPlaceholderText(texts.sentence({"search.hint", {shortcutText("search").toStdString()}}));
    m_search->setAccessibleName(texts.text("search.name"));
    m_table->setAccessibleName(texts.text("list.name"));
    m_table->setEmptyText(emptyText());
    m_messages->retranslate(texts.text("button.close"));
    for (QAction* choice : findChildren<QAction*>()) {
        if (choice->objectName() == QStringLiteral("chineseAction"))
            choice->setChecked(m_wording.language() == Language::Chinese);
        if (choice->objectName() == QStringLiteral("englishAction"))
            choice->setChecked(m_wording.language() == Language::English);
    }
    showUser();
    showStatus();
}

void MainWindow::showUser() {
    const Texts& texts = m_wording.texts();
    const QString today = texts.shortDay(m_desk.office().zone.dayOf(m_desk.now()));
    m_user->setText(today + QStringLiteral(" · ") + fromUtf8(m_desk.person().name));
}

void MainWindow::showStatus() {
    const Texts& texts = m_wording.texts();
    QStringList parts;
    if (const auto all = m_list.count("all"))
        parts += all->more ? countText(texts, *all) : texts.sentence({"status.cases", {all->count}});
    if (const auto late = m_list.count("late"); late && late->count > 0)
        parts += texts.sentence({"status.late", {countText(texts, *late).toStdString()}});
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    const Office& office = m_desk.office();
    const std::vector<const Procedure*> procedures = office.proceduresInForce(office.zone.dayOf(m_desk.now()));
    const auto count = static_cast<std::int64_t>(procedures.size());
    m_procedure->setText(
        procedures.size() == 1
            ? texts.sentence({"status.procedure", {procedures.front()->title, procedures.front()->revision}})
            : texts.sentence({"status.many-procedures", {count}}));
    showUser();
}

QString MainWindow::emptyText() const {
    const Texts& texts = m_wording.texts();
    if (m_list.isNarrowed())
        return texts.text("list.nothing-found");
    const auto all = m_list.count("all");
    if (all && all->count == 0)
        return texts.sentence({"list.empty", {shortcutText("new-complaint").toStdString()}});
    return texts.text("list.nothing-here");
}

} // namespace recourse
