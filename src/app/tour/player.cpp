// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/player.h"

#include "domain/complaints/registration.h"
#include "presentation/failure_words.h"
#include "ui/binding/verb_form.h"
#include "ui/case_window/case_window.h"
#include "ui/case_window/form_pane.h"
#include "ui/case_window/new_complaint_window.h"
#include "wiring/demo_content.h"

#include <QListWidget>

namespace recourse {

namespace {

/// What stands in the form already, with what is typed over it.
Draft typedOver(Draft initial, const Draft& typed) {
    for (const auto& [key, value] : typed.values)
        initial.values[key] = value;
    for (const auto& [table, rows] : typed.rows)
        initial.rows[table] = rows;
    return initial;
}

/// The form of the verb, if it is the one to be seen.
FormPane* paneOf(const QWidget& window, std::string_view verb) {
    for (FormPane* pane : window.findChildren<FormPane*>()) {
        if (pane->isVisible() && pane->presenter().target().verb->id == verb)
            return pane;
    }
    return nullptr;
}

/// Presses the form's button. What was said if it was not done.
QString submitted(FormPane& pane, const Texts& texts) {
    FormPresenter& form = pane.presenter();
    QString said = QStringLiteral("nothing happened");
    const QObject listener;
    QObject::connect(&form, &FormPresenter::done, &listener, [&said] { said.clear(); });
    QObject::connect(&form, &FormPresenter::refused, &listener,
                     [&](const std::vector<Refusal>& refusals) { said = refusalText(texts, refusals); });
    QObject::connect(&form, &FormPresenter::rejected, &listener, [&](const std::vector<FieldIssue>& issues) {
        QStringList lines;
        for (const FieldIssue& issue : issues)
            lines += fromUtf8(issue.path) + QStringLiteral(": ") + texts.sentence(issue.what);
        said = lines.join(QLatin1Char('\n'));
    });
    pane.submit();
    return said;
}

} // namespace

std::unique_ptr<Scene> Player::enter(const std::string& who, Instant at) {
    const auto signedIn = m_files.signIn({m_path, who, std::string(kDemoPassword), at});
    return signedIn ? std::make_unique<Scene>(*signedIn) : nullptr;
}

QString Player::play(const JobStep& step) {
    const auto scene = enter(step.who, step.at);
    if (scene == nullptr)
        return QStringLiteral("nobody can sign in as ") + fromUtf8(step.who);
    if (step.verb == Register::id) {
        NewComplaintWindow window(scene->setting, m_procedure);
        QObject::connect(&window, &NewComplaintWindow::registered, &window, [this](CaseId id) { m_case = id; });
        return fill(*scene, window, step);
    }
    CaseWindow window(scene->setting, *m_case);
    window.choose(step.verb);
    return fill(*scene, window, step);
}

QString Player::fill(Scene& scene, QWidget& window, const JobStep& step) {
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(kCaseWindowSize);
    window.show();
    Photographer::settle();
    FormPane* pane = paneOf(window, step.verb);
    if (pane == nullptr)
        return QStringLiteral("the window does not show that form");
    Draft form = step.form;
    if (m_case) {
        const auto loaded = scene.backend->queries().load(*m_case);
        if (loaded && *loaded)
            form = withRecordIds(std::move(form), (*loaded)->file);
    }
    pane->form().binder().editDraft(typedOver(pane->presenter().draft(), form));
    const QString name = fromUtf8(step.verb);
    if (!step.isFaulty)
        photographForm(scene, window, name);
    QString said = submitted(*pane, scene.wording.texts());
    if (!step.isFaulty)
        return said;
    m_camera.take(window, scene.wording, name + QStringLiteral("-faults"));
    pane->presenter().discard();
    return said.isEmpty() ? QStringLiteral("it was done, although it is wrong") : QString();
}

void Player::photographForm(Scene& scene, QWidget& window, const QString& name) {
    auto* steps = window.findChild<QListWidget*>(QStringLiteral("stepList"));
    if (steps == nullptr || !steps->isVisible()) {
        m_camera.takeWhole(window, scene.wording, name);
        return;
    }
    for (int row = 0; row < steps->count(); ++row) {
        steps->setCurrentRow(row);
        m_camera.takeWhole(window, scene.wording, name + QStringLiteral("-d%1").arg(row));
    }
}

} // namespace recourse
