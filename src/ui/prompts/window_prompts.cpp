// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/window_prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace recourse {

void WindowPrompts::askFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> then) {
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(question.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [then = std::move(then)](const QString& path) { then(path); });
    dialog->open();
}

void WindowPrompts::askFiles(QWidget* parent, const FileQuestion& question,
                             std::function<void(const QStringList&)> then) {
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [then = std::move(then)](const QStringList& paths) { then(paths); });
    dialog->open();
}

void WindowPrompts::askFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [then = std::move(then)](const QString& path) { then(path); });
    dialog->open();
}

void WindowPrompts::showFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void WindowPrompts::askPrinter(QWidget* parent, const PrintQuestion& question,
                               std::function<void(const std::shared_ptr<QPrinter>&)> then) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(question.title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setMinMax(1, question.pages);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, then = std::move(then)] { then(printer); });
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
