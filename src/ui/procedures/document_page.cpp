// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/document_page.h"

#include "texts/texts.h"
#include "ui/look/tones.h"
#include "ui/widgets/text_ids.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

DocumentPage::DocumentPage(QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_next(new QToolButton(this))
    , m_missing(new QLabel(this))
    , m_text(new QTextBrowser(this)) {
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_find->setClearButtonEnabled(true);
    m_find->setProperty("hintId", QStringLiteral("rulebook.find"));
    m_find->setProperty("nameId", QStringLiteral("rulebook.find"));
    m_next->setObjectName(QStringLiteral("findNextButton"));
    setTextId(*m_next, "rulebook.find-next");
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    setTextId(*m_missing, "rulebook.not-found");
    m_missing->hide();
    m_text->setObjectName(QStringLiteral("documentBrowser"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* finding = new QHBoxLayout;
    finding->addWidget(m_find, 1);
    finding->addWidget(m_next);
    finding->addWidget(m_missing);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(finding);
    layout->addWidget(m_text, 1);
    connect(m_next, &QAbstractButton::clicked, this, &DocumentPage::findNext);
    connect(m_find, &QLineEdit::returnPressed, this, &DocumentPage::findNext);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        findNext();
    });
}

void DocumentPage::show(const QString& html) {
    m_html = html;
    applyStyle();
}

void DocumentPage::showWords(const Texts& texts) {
    showTexts(*this, texts);
    m_text->setAccessibleName(texts.text("rulebook.tab.document"));
}

void DocumentPage::beginFind() {
    m_find->setFocus();
    m_find->selectAll();
}

void DocumentPage::findNext() {
    const QString wanted = m_find->text();
    bool found = wanted.isEmpty() || m_text->find(wanted);
    if (!found) { // from the beginning again
        m_text->moveCursor(QTextCursor::Start);
        found = m_text->find(wanted);
    }
    m_missing->setVisible(!found);
}

void DocumentPage::applyStyle() {
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h2 { margin-top: 18px; margin-bottom: 4px; } td { padding: 4px; } "
                       ".when { font-weight: 600; } .quiet { color: %1; }")
            .arg(quietTone(palette()).name()));
    m_text->document()->setDocumentMargin(12);
    m_text->setHtml(m_html);
}

void DocumentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
    QWidget::changeEvent(event);
}

} // namespace recourse
