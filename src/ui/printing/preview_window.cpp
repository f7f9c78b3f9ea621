// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_window.h"

#include "presentation/desk_settings.h"
#include "presentation/failure_words.h"
#include "ui/printing/page_view.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>

namespace recourse {

namespace {

const QString kPreviewGeometryKey = QStringLiteral("previewWindow/geometry");
constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr double kMmPerInch = 25.4;

QWidget* gap(int width) {
    auto* space = new QWidget;
    space->setFixedWidth(width);
    return space;
}

} // namespace

PreviewWindow::PreviewWindow(const WindowSetting& setting, PrintOffer offer, int chosen)
    : m_setting(setting)
    , m_offer(std::move(offer))
    , m_choices(m_offer(setting.wording.texts()))
    , m_actions(setting.wording, *this)
    , m_preview(setting.desk)
    , m_bar(new QToolBar(this))
    , m_messages(new MessageBar(this))
    , m_view(new PageView(this))
    , m_sheets(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_page(new QSpinBox(this))
    , m_zoomed(new QLabel(this))
    , m_language(setting.wording.language()) {
    setObjectName(QStringLiteral("previewWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectActions();
    connectPreview();
    connect(&setting.wording, &Wording::changed, this, [this] {
        m_choices = m_offer(m_setting.wording.texts());
        showWords();
    });
    showWords();
    choose(chosen);
    m_view->setFocus();
}

PreviewWindow::~PreviewWindow() {
    m_setting.settings.setValue(kPreviewGeometryKey, saveGeometry());
}

void PreviewWindow::build() {
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int side = fontMetrics().height();
    m_bar->setIconSize(QSize(side, side));
    for (const char* id : {"print", "save-pdf"})
        m_bar->addAction(&m_actions.action(id));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sheets->setObjectName(QStringLiteral("sheetCombo"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languages->setObjectName(QStringLiteral("languageCombo"));
    m_bar->addWidget(gap(side));
    m_bar->addWidget(m_sheets);
    m_bar->addWidget(gap(side / 2));
    m_bar->addWidget(m_languages);
    addToolBar(m_bar);
    addPageTools();
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    setCentralWidget(middle);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 130, unit * 115);
    restoreGeometry(m_setting.settings.value(kPreviewGeometryKey).toByteArray());
}

void PreviewWindow::addPageTools() {
    auto* bar = new QToolBar(this);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(m_bar->iconSize());
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_page->setObjectName(QStringLiteral("pageSpin"));
    m_page->setKeyboardTracking(false);
    m_zoomed->setObjectName(QStringLiteral("zoomLabel"));
    m_zoomed->setAlignment(Qt::AlignCenter);
    m_zoomed->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    bar->addAction(&m_actions.action("previous-page"));
    bar->addWidget(m_page);
    bar->addAction(&m_actions.action("next-page"));
    bar->addWidget(gap(fontMetrics().height()));
    bar->addAction(&m_actions.action("zoom-out"));
    bar->addWidget(m_zoomed);
    for (const char* id : {"zoom-in", "fit-width", "fit-page"})
        bar->addAction(&m_actions.action(id));
    addToolBar(bar);
}

void PreviewWindow::connectActions() {
    const auto on = [this](std::string_view id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, act);
    };
    on("print", [this] { print(); });
    on("save-pdf", [this] { savePdf(); });
    on("previous-page", [this] { turnTo(m_page->value() - 2); });
    on("next-page", [this] { turnTo(m_page->value()); });
    on("zoom-in", [this] { zoom(1); });
    on("zoom-out", [this] { zoom(-1); });
    on("fit-width", [this] { fitTo(Fit::Width); });
    on("fit-page", [this] { fitTo(Fit::Page); });
    on("close-window", [this] { close(); });
    connect(m_page, &QSpinBox::valueChanged, this, &PreviewWindow::draw);
    connect(m_sheets, &QComboBox::activated, this, &PreviewWindow::choose);
    connect(m_languages, &QComboBox::activated, this,
            [this](int index) { chooseLanguage(index == 0 ? Language::Chinese : Language::English); });
    connect(m_view, &PageView::turned, this, [this](int pages) { turnTo(m_page->value() - 1 + pages); });
    connect(m_view, &PageView::toEnd, this, [this](bool last) { turnTo(last ? m_preview.pageCount() - 1 : 0); });
    connect(m_view, &PageView::zoomed, this, &PreviewWindow::zoom);
    connect(m_view, &PageView::resized, this, [this] {
        if (m_fit != Fit::None)
            draw();
    });
}

void PreviewWindow::connectPreview() {
    connect(&m_preview, &SheetPreview::made, this, [this] {
        showState();
        draw();
    });
    connect(&m_preview, &SheetPreview::drawn, this, [this](int, const QImage& picture) { m_view->show(picture); });
    connect(&m_preview, &SheetPreview::saved, this, [this](const QString& path) {
        m_messages->say(MessageBar::Kind::Done,
                        m_setting.wording.texts().sentence({"print.saved", {path.toStdString()}}));
    });
    connect(&m_preview, &SheetPreview::printed, this,
            [this] { m_messages->say(MessageBar::Kind::Done, m_setting.wording.texts().text("print.sent")); });
    connect(&m_preview, &SheetPreview::failed, this, &PreviewWindow::say);
}

void PreviewWindow::choose(int index) {
    m_sheets->setCurrentIndex(index);
    m_messages->clear();
    make();
}

void PreviewWindow::chooseLanguage(Language language) {
    m_language = language;
    make();
}

void PreviewWindow::make() {
    const int index = m_sheets->currentIndex();
    if (index < 0)
        return;
    m_preview.make(m_choices[static_cast<std::size_t>(index)].make, m_language);
    showState();
    showWords();
}

void PreviewWindow::turnTo(int page) {
    m_page->setValue(page + 1);
}

void PreviewWindow::zoom(int steps) {
    const double now = dotsPerMm() / trueDotsPerMm();
    m_fit = Fit::None;
    m_zoom = std::clamp(now * std::pow(kZoomStep, steps), kLeastZoom, kMostZoom);
    draw();
}

void PreviewWindow::fitTo(Fit fit) {
    m_fit = fit;
    draw();
}

double PreviewWindow::trueDotsPerMm() const {
    return logicalDpiX() / kMmPerInch;
}

double PreviewWindow::dotsPerMm() const {
    const QSizeF paper = m_preview.paper();
    if (m_fit == Fit::None || paper.isEmpty())
        return trueDotsPerMm() * m_zoom;
    const QSize room = m_view->room();
    const double wide = room.width() / paper.width();
    const double fitted = m_fit == Fit::Width ? wide : std::min(wide, room.height() / paper.height());
    return std::clamp(fitted, trueDotsPerMm() * kLeastZoom, trueDotsPerMm() * kMostZoom);
}

void PreviewWindow::draw() {
    const double scale = dotsPerMm();
    m_zoomed->setText(QStringLiteral("%1 %").arg(std::lround(100 * scale / trueDotsPerMm())));
    m_actions.action("previous-page").setEnabled(m_page->value() > 1);
    m_actions.action("next-page").setEnabled(m_page->value() < m_preview.pageCount());
    m_preview.draw(m_page->value() - 1, scale * devicePixelRatioF());
}

void PreviewWindow::savePdf() {
    const Texts& texts = m_setting.wording.texts();
    const PrintChoice& chosen = m_choices[static_cast<std::size_t>(m_sheets->currentIndex())];
    m_setting.prompts.askFile(this,
                              {texts.text("action.save-pdf"), texts.text("print.pdf-files"),
                               chosen.fileName + QStringLiteral(".pdf"), true, QStringLiteral("pdf")},
                              [this](const QString& path) { m_preview.savePdf(path); });
}

void PreviewWindow::print() {
    m_setting.prompts.askPrinter(this, {windowTitle(), m_preview.pageCount()},
                                 [this](const std::shared_ptr<QPrinter>& printer) { m_preview.print(printer); });
}

void PreviewWindow::showState() {
    const int pages = m_preview.pageCount();
    m_page->setRange(1, std::max(pages, 1));
    m_page->setSuffix(QStringLiteral(" / %1").arg(std::max(pages, 1)));
    m_page->setEnabled(pages > 1);
    for (const char* id : {"print", "save-pdf"})
        m_actions.action(id).setEnabled(pages > 0);
}

void PreviewWindow::showWords() {
    const Texts& texts = m_setting.wording.texts();
    const int chosen = m_sheets->currentIndex();
    m_sheets->clear();
    for (const PrintChoice& choice : m_choices) {
        m_sheets->addItem(choice.refusal.isEmpty() ? choice.title : choice.refusal);
        const QModelIndex index = m_sheets->model()->index(m_sheets->count() - 1, 0);
        if (!choice.refusal.isEmpty())
            m_sheets->model()->setData(index, 0, Qt::UserRole - 1);
    }
    m_sheets->setCurrentIndex(chosen);
    m_sheets->setVisible(m_choices.size() > 1);
    m_sheets->setAccessibleName(texts.text("print.sheet"));
    m_page->setAccessibleName(texts.text("print.page"));
    m_languages->clear();
    m_languages->addItems({texts.text("language.zh"), texts.text("language.en")});
    m_languages->setCurrentIndex(m_language == Language::Chinese ? 0 : 1);
    m_languages->setAccessibleName(texts.text("print.language"));
    m_languages->setToolTip(texts.text("print.language"));
    m_messages->retranslate(texts.text("button.close"));
    if (chosen >= 0)
        setWindowTitle(m_choices[static_cast<std::size_t>(chosen)].title);
}

void PreviewWindow::say(const Failure& failure) {
    m_messages->say(MessageBar::Kind::Fault, failureText(m_setting.wording.texts(), failure));
}

} // namespace recourse
