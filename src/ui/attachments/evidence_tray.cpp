// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/evidence_tray.h"

#include "presentation/wording.h"
#include "ui/attachments/dropped_files.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/toned_label.h"

#include <iterator>

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace recourse {

EvidenceTray::EvidenceTray(const WindowSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_label(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_shown(new QHBoxLayout)
    , m_hint(new TonedLabel(TonedLabel::Tone::Quiet, this)) {
    setObjectName(QStringLiteral("evidenceTray"));
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addEvidenceButton"));
    m_add->setIcon(icon(QStringLiteral("mail-attachment")));
    m_hint->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_add);
    row->addLayout(m_shown);
    row->addWidget(m_hint, 1);
    connect(m_add, &QAbstractButton::clicked, this, &EvidenceTray::choose);
    connect(&setting.wording, &Wording::changed, this, &EvidenceTray::showWords);
    showWords();
}

void EvidenceTray::choose() {
    askForFiles(this, m_setting, [this](std::vector<FileToAttach> files) { add(std::move(files)); });
}

void EvidenceTray::add(std::vector<FileToAttach> files) {
    m_files.insert(m_files.end(), std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
    showFiles();
}

void EvidenceTray::showFiles() {
    while (QLayoutItem* item = m_shown->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto* file = new QToolButton(this);
        file->setText(m_files[i].name);
        file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        file->setIcon(icon(QStringLiteral("window-close")));
        file->setToolTip(m_setting.wording.texts().text("attachments.remove"));
        connect(file, &QAbstractButton::clicked, this, [this, i] {
            m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(i));
            showFiles();
        });
        m_shown->addWidget(file);
    }
    m_hint->setVisible(m_files.empty());
}

void EvidenceTray::showWords() {
    const Texts& texts = m_setting.wording.texts();
    m_label->setText(texts.text("attachments.evidence"));
    m_add->setText(texts.text("attachments.add"));
    m_hint->setText(texts.text("attachments.evidence-hint"));
    showFiles();
}

void EvidenceTray::dragEnterEvent(QDragEnterEvent* event) {
    if (hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidenceTray::dropEvent(QDropEvent* event) {
    add(filesOf(*event->mimeData(), m_setting));
    event->acceptProposedAction();
}

} // namespace recourse
