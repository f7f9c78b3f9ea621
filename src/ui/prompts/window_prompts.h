// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

namespace recourse {

/// Asks in the desktop's own boxes.
class WindowPrompts final : public Prompts {
public:
    void askFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> then) override;
    void askFiles(QWidget* parent, const FileQuestion& question, std::function<void(const QStringList&)> then) override;
    void askFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then) override;
    void showFile(const QString& path) override;
    void askPrinter(QWidget* parent, const PrintQuestion& question,
                    std::function<void(const std::shared_ptr<QPrinter>&)> then) override;
    void ask(QWidget* parent, const Question& question, std::function<void()> then) override;
};

} // namespace recourse
