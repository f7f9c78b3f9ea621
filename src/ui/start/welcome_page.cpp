// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome_page.h"

#include "start/ui_welcome.h"
#include "ui/look/tones.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_ids.h"

#include <QFileInfo>

namespace recourse {

WelcomePage::WelcomePage(StartPresenter& presenter, Wording& wording)
    : m_presenter(presenter)
    , m_wording(wording)
    , m_ui(std::make_unique<Ui::Welcome>()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_ui->titleLabel->setFont(large);
    m_ui->createButton->setIcon(icon(QStringLiteral("document-new")));
    m_ui->openButton->setIcon(icon(QStringLiteral("document-open")));
    m_ui->demoButton->setIcon(icon(QStringLiteral("media-playback-start")));
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &WelcomePage::createWanted);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(m_ui->demoButton, &QAbstractButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { m_presenter.open(item->data(Qt::UserRole).toString()); });
    connect(&presenter, &StartPresenter::busyChanged, this, [this] { setEnabled(!m_presenter.isBusy()); });
    connect(&wording, &Wording::changed, this, &WelcomePage::showWords);
    showWords();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showRecent();
}

void WelcomePage::showWords() {
    showTexts(*this, m_wording.texts());
    showRecent();
}

void WelcomePage::showRecent() {
    const QStringList recent = m_presenter.recentFiles();
    m_ui->recentList->clear();
    for (const QString& path : recent) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(file.completeBaseName() + QLatin1Char('\n') + file.path(), m_ui->recentList);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_ui->recentList->setVisible(!recent.isEmpty());
    m_ui->noRecentHint->setVisible(recent.isEmpty());
    for (QLabel* hint : {m_ui->subtitleHint, m_ui->noRecentHint, m_ui->createHint, m_ui->openHint, m_ui->demoHint}) {
        QPalette quiet = hint->palette();
        quiet.setColor(QPalette::WindowText, quietTone(palette()));
        hint->setPalette(quiet);
    }
}

} // namespace recourse
