// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/form_pane.h"

#include "domain/casefile/life.h"
#include "presentation/failure_words.h"
#include "presentation/forms/initial_draft.h"
#include "presentation/forms/other_cases.h"
#include "presentation/list/urgency.h"
#include "ui/binding/field_path.h"
#include "ui/inputs/field_input.h"
#include "ui/verbs/verb_forms.h"
#include "ui/widgets/action_table.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace recourse {

namespace {

/// What is typed is read by the desk's clock, also when the form stays open overnight. The form keeps the office whose
/// procedure it speaks of.
FormWords formWords(Desk& desk, const Wording& wording, const FormTarget& target, const CaseView* view) {
    const std::shared_ptr<const Office> office = view == nullptr ? nullptr : view->office;
    return {&wording.texts(), target.procedure,
            [&desk, office, procedure = target.procedure](Kind kind, std::string_view text) {
                return parseCell(kind, text, desk.reading(*procedure));
            }};
}

Draft firstDraft(const Desk& desk, const FormTarget& target, const CaseView* view, const Texts& texts) {
    return view == nullptr ? newRegistration(desk.reading(*target.procedure))
                           : initialDraft(*view, target.verb->id, texts);
}

} // namespace

FormPane::FormPane(Desk& desk, Wording& wording, const FormTarget& target, std::shared_ptr<const CaseView> view)
    : m_desk(desk)
    , m_wording(wording)
    , m_view(std::move(view))
    , m_presenter(desk, target, firstDraft(desk, target, m_view.get(), wording.texts()))
    , m_form(newVerbForm(target.verb->id, formWords(desk, wording, target, m_view.get())).release())
    , m_messages(new MessageBar(this))
    , m_refusal(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_missing(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_kept(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_discard(new QPushButton)
    , m_primary(new QPushButton) {
    build(); // the layout takes the buttons in after the form: so Tab comes to them
    listen();
    offerOtherCases();
    showWords();
    m_presenter.begin();
}

void FormPane::build() {
    m_refusal->setObjectName(QStringLiteral("refusalLabel"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    m_missing->setWordWrap(true);
    m_kept->setObjectName(QStringLiteral("keptLabel"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_primary->setDefault(true);

    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* said = new QVBoxLayout;
    said->addWidget(m_refusal);
    said->addWidget(m_missing);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(16, 8, 16, 12);
    footer->setSpacing(12);
    footer->addLayout(said, 1);
    footer->addWidget(m_kept);
    footer->addWidget(m_discard);
    footer->addWidget(m_primary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_form, 1);
    layout->addWidget(rule);
    layout->addLayout(footer);
}

void FormPane::listen() {
    connect(&m_wording, &Wording::changed, this, &FormPane::showWords);
    connect(&m_form->binder(), &FormBinder::edited, this, [this] {
        m_presenter.edit(m_form->binder().draft());
        showState();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        m_presenter.discard();
    });
    connect(m_primary, &QPushButton::clicked, this, &FormPane::submit);
    connect(&m_presenter, &FormPresenter::shown, this, &FormPane::showDraft);
    connect(&m_presenter, &FormPresenter::restored, this, &FormPane::showRestored);
    connect(&m_presenter, &FormPresenter::kept, this, [this](Instant at) {
        m_keptAt = at;
        showState();
    });
    connect(&m_presenter, &FormPresenter::busyChanged, this, &FormPane::showState);
    connect(&m_presenter, &FormPresenter::rejected, this, &FormPane::showIssues);
    connect(&m_presenter, &FormPresenter::refused, this, [this](const std::vector<Refusal>& refusals) {
        sayFault([this, refusals] { return refusalText(m_wording.texts(), refusals); });
    });
    connect(&m_presenter, &FormPresenter::failed, this, [this](const StorageError& error) {
        sayFault([this, error] { return m_wording.texts().sentence(sentenceFor(error)); });
    });
    connect(&m_presenter, &FormPresenter::done, this, [this](const Executed& executed) {
        m_messages->clear();
        showState();
        Q_EMIT done(executed);
    });
}

/// The other case is found by typing its number.
void FormPane::offerOtherCases() {
    FieldInput* input = m_form->binder().findInput("other-case");
    if (input == nullptr || m_view == nullptr)
        return;
    m_others = new OtherCases(m_desk);
    m_others->setParent(this);
    connect(input, &FieldInput::edited, m_others, [this, input] { m_others->seek(input->text().toStdString()); });
    connect(m_others, &OtherCases::changed, this, [this, input] {
        m_form->setRecords("other-case", m_others->options(m_wording.texts()));
        Q_EMIT input->edited(); // what was typed may be known now
    });
    m_others->begin(m_view->loaded.file);
}

void FormPane::submit() {
    if (!m_primary->isEnabled())
        return;
    m_presenter.edit(m_form->binder().draft());
    m_presenter.submit();
}

void FormPane::takeKeyboard() {
    QWidget* form = m_form;
    for (QWidget* next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr;
        if (!takesTab || !form->isAncestorOf(next) || !next->isEnabledTo(form) || !next->isVisibleTo(form))
            continue;
        next->setFocus();
        return;
    }
}

void FormPane::follow(std::shared_ptr<const CaseView> view) {
    m_view = std::move(view);
    showCase();
    m_presenter.follow(initialDraft(*m_view, m_presenter.target().verb->id, m_wording.texts()), m_view->loaded.version);
}

void FormPane::showCase() {
    if (m_view == nullptr)
        return;
    m_form->follow(m_view);
    if (m_others != nullptr)
        m_form->setRecords("other-case", m_others->options(m_wording.texts()));
    for (const Command& command : m_view->commands) {
        if (command.verb == m_presenter.target().verb)
            m_refused = refusalText(m_wording.texts(), command.refusals);
    }
    m_form->setReadOnly(!m_refused.isEmpty() && isEnded(m_view->loaded.file));
    m_primary->setToolTip(m_refused);
}

void FormPane::showWords() {
    const Texts& texts = m_wording.texts();
    m_form->binder().retranslate(texts);
    showCase();
    m_messages->retranslate(texts.text("button.close"));
    m_discard->setText(texts.text("button.discard"));
    const QString verb = texts.text("verb." + std::string(m_presenter.target().verb->id));
    m_primary->setText(verb + QStringLiteral("  ") + shortcutText("do"));
    m_primary->setAccessibleName(verb);
    showState();
}

void FormPane::showDraft() {
    m_form->binder().setDraft(m_presenter.draft());
    m_keptAt.reset();
    showState();
}

void FormPane::showState() {
    const Texts& texts = m_wording.texts();
    const bool isBegun = m_presenter.isBegun();
    m_primary->setEnabled(m_refused.isEmpty() && !m_presenter.isBusy());
    m_discard->setVisible(isBegun);
    m_kept->setVisible(isBegun && m_keptAt.has_value());
    if (m_keptAt)
        m_kept->setText(texts.sentence({"form.kept", {clockText(*m_keptAt, m_desk.office().zone).toStdString()}}));
    m_refusal->setVisible(!m_refused.isEmpty());
    m_refusal->setText(texts.sentence({"case.refused", {m_refused.toStdString()}}));
    QStringList names;
    for (const FieldIssue& issue : m_presenter.missing())
        names += nameOfField(issue.path);
    const std::string list = names.join(texts.text("format.list-separator")).toStdString();
    m_missing->setText(names.isEmpty() ? QString() : texts.sentence({"form.wants", {list}}));
}

QString FormPane::nameOfField(const std::string& path) const {
    const Texts& texts = m_wording.texts();
    const FieldPath place = parseFieldPath(path);
    for (const ExtraField& extra : m_presenter.target().procedure->fields) {
        if (place.table.empty() && extra.key == place.key)
            return texts.name(extra.name);
    }
    return texts.label(place.key, place.table.empty() ? std::string(m_form->head()) : place.table);
}

void FormPane::showRestored(Instant keptAt) {
    m_keptAt = keptAt;
    m_messages->say([this, keptAt] {
        const Texts& texts = m_wording.texts();
        return MessageBar::Message{MessageBar::Kind::Notice,
                                   texts.sentence({"form.restored", {keptAt}}),
                                   {{texts.text("button.continue"), [] {}},
                                    {texts.text("button.discard"), [this] { m_presenter.discard(); }}}};
    });
    showState();
}

void FormPane::showIssues(const std::vector<FieldIssue>& issues) {
    const auto count = static_cast<std::int64_t>(issues.size());
    sayFault([this, count, elsewhere = m_form->binder().markIssues(issues)] {
        const Texts& texts = m_wording.texts();
        QStringList lines{texts.sentence({"form.issues", {count}})};
        for (const FieldIssue& issue : elsewhere)
            lines += texts.sentence(
                {"form.not-here", {nameOfField(issue.path).toStdString(), texts.sentence(issue.what).toStdString()}});
        return lines.join(QLatin1Char('\n'));
    });
}

void FormPane::sayFault(std::function<QString()> text) {
    m_messages->say([text = std::move(text)] { return MessageBar::Message{MessageBar::Kind::Fault, text()}; });
}

} // namespace recourse
