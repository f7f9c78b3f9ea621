// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/create_page.h"

#include "application/people/people_rules.h"
#include "start/ui_create.h"
#include "ui/look/tones.h"
#include "ui/widgets/text_ids.h"

namespace recourse {

namespace {

/// The trade first: that is how a firm looks for its own.
QString presetName(const Texts& texts, const Preset& preset) {
    return texts.name(preset.trade) + QStringLiteral(" · ") + texts.name(preset.title);
}

} // namespace

CreatePage::CreatePage(StartPresenter& presenter, Wording& wording, Prompts& prompts)
    : m_presenter(presenter)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::Create>())
    , m_presets(presenter.presets()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->titleLabel->setFont(large);
    for (const Preset& preset : m_presets)
        m_ui->procedureCombo->addItem(presetName(wording.texts(), preset));
    connect(m_ui->procedureCombo, &QComboBox::currentIndexChanged, this, &CreatePage::showSummary);
    connect(m_ui->pathButton, &QAbstractButton::clicked, this, &CreatePage::choosePath);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &CreatePage::left);
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &CreatePage::create);
    connect(m_ui->passwordAgainEdit, &QLineEdit::returnPressed, this, &CreatePage::create);
    connect(&presenter, &StartPresenter::busyChanged, this, [this] {
        setEnabled(!m_presenter.isBusy());
        m_ui->busyBar->setVisible(m_presenter.isBusy());
    });
    m_ui->busyBar->hide();
    connect(&wording, &Wording::changed, this, &CreatePage::showWords);
    showWords();
}

CreatePage::~CreatePage() = default;

void CreatePage::showWords() {
    const Texts& texts = m_wording.texts();
    showTexts(*this, texts);
    for (std::size_t i = 0; i < m_presets.size(); ++i)
        m_ui->procedureCombo->setItemText(static_cast<int>(i), presetName(texts, m_presets[i]));
    showSummary();
    m_ui->faultLabel->setText(m_fault.empty() ? QString() : texts.text(m_fault));
    QPalette red = m_ui->faultLabel->palette();
    red.setColor(QPalette::WindowText, lateTone(palette()));
    m_ui->faultLabel->setPalette(red);
    for (QLabel* hint : {m_ui->createHint, m_ui->summaryHint}) {
        QPalette quiet = hint->palette();
        quiet.setColor(QPalette::WindowText, quietTone(palette()));
        hint->setPalette(quiet);
    }
}

void CreatePage::showSummary() {
    const int index = m_ui->procedureCombo->currentIndex();
    if (index < 0)
        return;
    const Preset& preset = m_presets[static_cast<std::size_t>(index)];
    const Texts& texts = m_wording.texts();
    QStringList lines{texts.name(preset.summary)};
    for (const DocumentGap& gap : preset.gaps)
        lines += texts.sentence({"create.gap", {gap.place, gap.text}});
    m_ui->summaryHint->setText(lines.join(u'\n'));
}

void CreatePage::choosePath() {
    const Texts& texts = m_wording.texts();
    const QString company = m_ui->companyEdit->text().trimmed();
    const QString name = (company.isEmpty() ? QStringLiteral("quality") : company) + QStringLiteral(".recourse");
    m_prompts.askFile(this, {texts.text("start.create-file"), texts.text("start.files"), name, true},
                      [this](const QString& path) { m_ui->pathEdit->setText(path); });
}

std::string CreatePage::firstFault() {
    struct Check {
        QLineEdit* edit;
        bool isWrong;
        const char* fault;
    };
    const auto isBlank = [](const QLineEdit* edit) { return edit->text().trimmed().isEmpty(); };
    const QString password = m_ui->passwordEdit->text();
    for (const Check& check :
         {Check{m_ui->companyEdit, isBlank(m_ui->companyEdit), "create.company-missing"},
          Check{m_ui->personEdit, isBlank(m_ui->personEdit), "create.person-missing"},
          Check{m_ui->passwordEdit, password.size() < kShortestPassword, "create.password-short"},
          Check{m_ui->passwordAgainEdit, password != m_ui->passwordAgainEdit->text(), "create.passwords-differ"},
          Check{m_ui->pathEdit, isBlank(m_ui->pathEdit), "create.path-missing"}}) {
        if (!check.isWrong)
            continue;
        check.edit->setFocus();
        return check.fault;
    }
    return {};
}

void CreatePage::create() {
    m_fault = firstFault();
    m_ui->faultLabel->setText(m_fault.empty() ? QString() : m_wording.texts().text(m_fault));
    const int index = m_ui->procedureCombo->currentIndex();
    if (!m_fault.empty() || index < 0)
        return;
    m_presenter.create({m_ui->pathEdit->text().trimmed().toStdString(),
                        m_ui->companyEdit->text().trimmed().toStdString(),
                        {m_presets[static_cast<std::size_t>(index)].code},
                        m_ui->personEdit->text().trimmed().toStdString(),
                        m_ui->passwordEdit->text().toStdString(),
                        false});
}

} // namespace recourse
