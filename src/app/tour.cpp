// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "application/case_view.h"
#include "presentation/desk.h"
#include "presentation/desk_settings.h"
#include "presentation/wording.h"
#include "ui/case_window/case_window.h"
#include "ui/case_window/new_complaint_window.h"
#include "ui/main_window/main_window.h"
#include "ui/printing/preview_window.h"
#include "ui/prompts/window_prompts.h"
#include "ui/verbs/verb_forms.h"
#include "wiring/demo_content.h"
#include "wiring/disk_files.h"

#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QWidget>

namespace recourse {

namespace {

constexpr int kTourComplaints = 60;
constexpr QSize kDeskSize(1280, 800);
constexpr QSize kCaseSize(1160, 820);

/// Nothing of a tour is remembered.
class NoSettings final : public DeskSettings {
public:
    [[nodiscard]] QVariant value(const QString&) const override { return {}; }
    void setValue(const QString&, const QVariant&) override {}
};

bool complain(const QString& message) {
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return false;
}

/// Takes pictures of windows, numbered in the order of the story.
class Photographer {
public:
    Photographer(QString folder, Language language) : m_folder(std::move(folder)), m_language(language) {}

    bool take(QWidget& window, const QString& name, QSize size) {
        window.resize(size);
        window.show();
        // What the window asked for comes, and its layouts settle.
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const QString language = m_language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        const QString path = QStringLiteral("%1/%2-%3-%4.png")
                                 .arg(m_folder)
                                 .arg(++m_number, 2, 10, QLatin1Char('0'))
                                 .arg(name, language);
        return window.grab().save(path) || complain(path);
    }

private:
    QString m_folder;
    Language m_language;
    int m_number = 0;
};

/// A case that has come as far as any: the one with the most to show.
Stored<std::optional<CaseId>> fullestCase(Backend& backend) {
    ListRequest request;
    request.limit = kTourComplaints;
    const auto page = backend.queries().list(request);
    if (!page)
        return Error{page.error()};
    std::optional<CaseId> found;
    std::size_t most = 0;
    for (const ListRow& row : page->rows) {
        const auto loaded = backend.queries().load(row.summary.id);
        if (!loaded)
            return Error{loaded.error()};
        const std::size_t milestones = *loaded ? (*loaded)->file.rows<Milestone>().size() : 0;
        if (milestones > most && row.summary.end.empty()) {
            most = milestones;
            found = row.summary.id;
        }
    }
    return found;
}

/// The preview of every sheet that can be printed of the case.
bool photographSheets(const WindowSetting& setting, CaseId id, Photographer& camera) {
    std::optional<PrintOffer> offer;
    setting.desk.ask(
        &setting.desk, [id](Backend& backend) { return viewCase(backend, id); },
        [&offer](const Stored<std::optional<CaseView>>& view) {
            if (view && *view)
                offer = offerOfCase(**view);
        });
    QCoreApplication::processEvents();
    bool done = offer.has_value();
    int index = 0;
    for (const PrintChoice& choice : done ? (*offer)(setting.wording.texts()) : std::vector<PrintChoice>()) {
        if (choice.refusal.isEmpty()) {
            auto* preview = new PreviewWindow(setting, *offer, index);
            done = camera.take(*preview, QStringLiteral("print-%1").arg(index + 1), kCaseSize) && done;
            delete preview;
        }
        ++index;
    }
    return done;
}

bool photographDesk(const SignedIn& signedIn, CaseId fullest, const QString& folder, Language language) {
    InlineWorker worker;
    NoSettings settings;
    WindowPrompts prompts;
    Wording wording(signedIn.office->zone, language);
    Desk desk(signedIn.backend, signedIn.office, worker);
    Photographer camera(folder, language);
    const WindowSetting setting{desk, wording, settings, prompts};
    MainWindow main(setting);
    bool done = camera.take(main, QStringLiteral("desk"), kDeskSize);
    NewComplaintWindow registration(desk, wording, signedIn.office->procedures.front()->code);
    done = camera.take(registration, QStringLiteral("register"), kCaseSize) && done;
    CaseWindow window(setting, fullest);
    for (const std::string_view verb : verbsOfCase()) {
        window.choose(verb);
        done = camera.take(window, fromUtf8(verb), kCaseSize) && done;
    }
    return photographSheets(setting, fullest, camera) && done;
}

} // namespace

bool takeTour(const QString& folder) {
    const QTemporaryDir place;
    if (!QDir().mkpath(folder))
        return complain(folder);
    DiskFiles files(place.path());
    const std::string path = place.filePath(QStringLiteral("tour.recourse")).toStdString();
    if (const auto made = files.createDemo({path, kTourComplaints}); !made)
        return complain(QString::fromStdString(made.error().detail));
    const auto signedIn = files.signIn({path, std::string(kDemoManager), std::string(kDemoPassword), std::nullopt});
    if (!signedIn)
        return complain(QStringLiteral("nobody can sign in to the demonstration"));
    const auto fullest = fullestCase(*signedIn->backend);
    if (!fullest || !*fullest)
        return complain(QStringLiteral("the demonstration has no running case"));
    const bool chinese = photographDesk(*signedIn, **fullest, folder, Language::Chinese);
    return photographDesk(*signedIn, **fullest, folder, Language::English) && chinese;
}

} // namespace recourse
