// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/wording.h"

#include <chrono>

#include <QString>
#include <QStringList>

class QScrollArea;
class QWidget;

namespace recourse {

/// Takes pictures of windows in both languages, numbered in the order of the story.
class Photographer {
public:
    explicit Photographer(QString folder) : m_folder(std::move(folder)) {}

    /// The window as it stands: "07-classify-zh.png", "07-classify-en.png".
    void take(QWidget& window, Wording& wording, const QString& name);
    /// And once more for every part of a form that has to be scrolled to: "07-classify-2-zh.png".
    void takeWhole(QWidget& window, Wording& wording, const QString& name);

    /// Files that could not be written.
    [[nodiscard]] const QStringList& failed() const { return m_failed; }

    /// Lets the window get what it asked for and its layouts settle, and timers run that wait no longer than that.
    static void settle(std::chrono::milliseconds pause = {});

private:
    void save(QWidget& window, const Wording& wording, const QString& name);

    QString m_folder;
    int m_number = 0;
    QStringList m_failed;
};

} // namespace recourse
