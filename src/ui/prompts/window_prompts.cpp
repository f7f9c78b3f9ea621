// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/window_prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace recourse {

void WindowPrompts::askFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> then) {
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("recourse"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [then = std::move(then)](const QString& path) { then(path); });
    dialog->open();
}

void WindowPrompts::ask(QWidget* parent, const Question& question, std::function<void()> then) {
    auto* box = new QMessageBox(QMessageBox::Question, {}, question.text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QObject::connect(yes, &QPushButton::clicked, parent, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace recourse
