// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QStringList>

class QPrinter;
class QWidget;

namespace recourse {

/// Which file somebody is asked for.
struct FileQuestion {
    QString title;
    QString filter;    ///< "Recourse data files (*.recourse)"
    QString suggested; ///< path or name that stands there at first
    bool isNew = false;
    QString suffix = QStringLiteral("recourse"); ///< of a new file whose name is typed without one
};

/// What is to be printed.
struct PrintQuestion {
    QString title; ///< as the printer's list of jobs shows it
    int pages = 1;
};

/// Something that cannot be undone.
struct Question {
    QString text;
    QString yes; ///< what is done, as a verb
};

/// Boxes that ask people. Asking never waits: the answer comes later, or not at all.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// `then` gets the path chosen.
    virtual void askFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> then) = 0;
    /// `then` gets the paths of one or more files there are.
    virtual void askFiles(QWidget* parent, const FileQuestion& question,
                          std::function<void(const QStringList&)> then) = 0;
    virtual void askFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then) = 0;
    /// Shows a file in the program of the desktop that is meant for it.
    virtual void showFile(const QString& path) = 0;
    /// `then` gets the printer with the pages and copies chosen.
    virtual void askPrinter(QWidget* parent, const PrintQuestion& question,
                            std::function<void(const std::shared_ptr<QPrinter>&)> then) = 0;
    /// `then` is called when it was answered with yes.
    virtual void ask(QWidget* parent, const Question& question, std::function<void()> then) = 0;
};

} // namespace recourse
