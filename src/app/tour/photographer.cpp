// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/photographer.h"

#include "ui/case_window/form_pane.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QScrollArea>
#include <QScrollBar>

namespace recourse {

namespace {

/// Of the form that is shown; null: there is none, or nothing is hidden.
QScrollBar* scrollBarOfForm(const QWidget& window) {
    for (const FormPane* pane : window.findChildren<FormPane*>()) {
        for (const QScrollArea* area : pane->findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                return area->verticalScrollBar();
        }
    }
    return nullptr;
}

} // namespace

void Photographer::settle(std::chrono::milliseconds pause) {
    constexpr int kRounds = 4;
    const QDeadlineTimer enough(pause);
    for (int i = 0; i < kRounds || !enough.hasExpired(); ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Photographer::take(QWidget& window, Wording& wording, const QString& name) {
    ++m_number;
    for (const Language language : {Language::English, Language::Chinese}) {
        wording.choose(language);
        settle();
        save(window, wording, name);
    }
}

void Photographer::takeWhole(QWidget& window, Wording& wording, const QString& name) {
    ++m_number;
    for (const Language language : {Language::English, Language::Chinese}) {
        wording.choose(language);
        settle();
        QScrollBar* bar = scrollBarOfForm(window);
        if (bar != nullptr)
            bar->setValue(0);
        save(window, wording, name);
        for (int part = 2; bar != nullptr && bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            settle();
            save(window, wording, name + QStringLiteral("-%1").arg(part));
        }
    }
}

void Photographer::save(QWidget& window, const Wording& wording, const QString& name) {
    const QString language = wording.language() == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    const QString path =
        QStringLiteral("%1/%2-%3-%4.png").arg(m_folder).arg(m_number, 2, 10, QLatin1Char('0')).arg(name, language);
    if (!window.grab().save(path))
        m_failed += path;
}

} // namespace recourse
