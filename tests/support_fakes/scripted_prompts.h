// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QStringList>

namespace recourse {

/// Answers at once with the path or printer given beforehand, and remembers what was asked.
class ScriptedPrompts final : public Prompts {
public:
    QString path;
    std::shared_ptr<QPrinter> printer;
    QStringList asked;
    QStringList shown; ///< files given to other programs

    void askFile(QWidget*, const FileQuestion& question, std::function<void(const QString&)> then) override {
        asked += question.title;
        if (!path.isEmpty())
            then(path);
    }
    void askFiles(QWidget*, const FileQuestion& question, std::function<void(const QStringList&)> then) override {
        asked += question.title;
        if (!path.isEmpty())
            then({path});
    }
    void askFolder(QWidget*, const QString& title, std::function<void(const QString&)> then) override {
        asked += title;
        if (!path.isEmpty())
            then(path);
    }
    void showFile(const QString& shownPath) override { shown += shownPath; }
    void askPrinter(QWidget*, const PrintQuestion& question,
                    std::function<void(const std::shared_ptr<QPrinter>&)> then) override {
        asked += question.title;
        if (printer != nullptr)
            then(printer);
    }
    void ask(QWidget*, const Question& question, std::function<void()> then) override {
        asked += question.text;
        then();
    }
};

} // namespace recourse
