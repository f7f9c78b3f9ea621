// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace recourse {

class Texts;

/// A document to read, select and search.
class DocumentPage : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPage(QWidget* parent = nullptr);
    void show(const QString& html);
    void showWords(const Texts& texts);
    /// The keyboard goes to the line that searches.
    void beginFind();

protected:
    void changeEvent(QEvent* event) override;

private:
    void findNext();
    void applyStyle();

    QLineEdit* m_find;
    QToolButton* m_next;
    QLabel* m_missing;
    QTextBrowser* m_text;
    QString m_html;
};

} // namespace recourse
