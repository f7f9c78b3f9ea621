// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachments_sheet.h"

#include "presentation/attachments/attachment_words.h"
#include "presentation/failure_words.h"
#include "presentation/wording.h"
#include "ui/attachments/dropped_files.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace recourse {

namespace {

constexpr std::array kColumnTexts{"attachments.column.name", "attachments.column.size", "attachments.column.belongs",
                                  "attachments.column.by", "attachments.column.at"};
constexpr int kPictureLines = 4; // height of a picture in the list

QImage smallPicture(const Bytes& content, QSize room) {
    QByteArray bytes(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).boundedTo(size));
    return reader.read();
}

const Attachment* attachmentOf(const CaseView* view, std::int64_t id) {
    return view == nullptr ? nullptr : findRow<Attachment>(view->loaded.file, RowId(id));
}

} // namespace

AttachmentsSheet::AttachmentsSheet(const WindowSetting& setting, CasePresenter& presenter)
    : m_setting(setting)
    , m_case(presenter)
    , m_presenter(setting.desk)
    , m_messages(new MessageBar(this))
    , m_add(new QPushButton(this))
    , m_placeLabel(new QLabel(this))
    , m_place(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_saveAll(new QPushButton(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this)) {
    setObjectName(QStringLiteral("attachmentsSheet"));
    setAcceptDrops(true);
    build();
    connectWidgets();
    connectPresenters();
    showWords();
    showState();
}

void AttachmentsSheet::build() {
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setIcon(icon(QStringLiteral("mail-attachment")));
    m_place->setObjectName(QStringLiteral("belongsCombo"));
    m_placeLabel->setBuddy(m_place);
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(static_cast<int>(kColumnTexts.size()));
    const int side = fontMetrics().height() * kPictureLines;
    m_list->setIconSize(QSize(side, side));
    m_empty->setObjectName(QStringLiteral("emptyLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_saveAll->setObjectName(QStringLiteral("saveAllButton"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_progress->setTextVisible(false);
    layOut();
}

void AttachmentsSheet::layOut() {
    auto* top = new QHBoxLayout;
    top->addWidget(m_add);
    top->addSpacing(8);
    top->addWidget(m_placeLabel);
    top->addWidget(m_place);
    top->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_progressText);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_stop);
    foot->addStretch(1);
    for (QPushButton* button : {m_open, m_save, m_saveAll})
        foot->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_messages);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);
}

void AttachmentsSheet::connectWidgets() {
    connect(m_add, &QAbstractButton::clicked, this, &AttachmentsSheet::addFiles);
    connect(m_open, &QAbstractButton::clicked, this, &AttachmentsSheet::openChosen);
    connect(m_save, &QAbstractButton::clicked, this, &AttachmentsSheet::saveChosen);
    connect(m_saveAll, &QAbstractButton::clicked, this, &AttachmentsSheet::saveAll);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { m_presenter.stop(); });
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsSheet::openChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AttachmentsSheet::showState);
}

void AttachmentsSheet::connectPresenters() {
    connect(&m_case, &CasePresenter::shown, this, &AttachmentsSheet::fill);
    connect(&m_setting.wording, &Wording::changed, this, [this] {
        showWords();
        fill();
    });
    connect(&m_presenter, &AttachmentsPresenter::progressed, this, [this](const QString& name, int number, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(number);
        m_progressText->setText(m_setting.wording.texts().sentence(
            {"attachments.adding", {name.toStdString(), std::int64_t{number}, std::int64_t{all}}}));
        showState();
    });
    connect(&m_presenter, &AttachmentsPresenter::added, this, [this](int count) {
        if (count > 0)
            m_messages->say(MessageBar::Kind::Done,
                            m_setting.wording.texts().sentence({"attachments.added", {std::int64_t{count}}}));
        showState();
    });
    connect(&m_presenter, &AttachmentsPresenter::saved, this, [this](const QString& path) {
        if (path == m_toShow)
            m_setting.prompts.showFile(path);
        else
            m_messages->say(MessageBar::Kind::Done,
                            m_setting.wording.texts().sentence({"attachments.saved", {path.toStdString()}}));
    });
    connect(&m_presenter, &AttachmentsPresenter::failed, this, [this](const Failure& failure) {
        m_messages->say(MessageBar::Kind::Fault, failureText(m_setting.wording.texts(), failure));
    });
}

void AttachmentsSheet::showWords() {
    const Texts& texts = m_setting.wording.texts();
    m_messages->retranslate(texts.text("button.close"));
    m_add->setText(texts.text("attachments.add"));
    m_placeLabel->setText(texts.text("attachments.belongs"));
    m_open->setText(texts.text("attachments.open"));
    m_save->setText(texts.text("attachments.save"));
    m_saveAll->setText(texts.text("attachments.save-all"));
    m_stop->setText(texts.text("attachments.cancel"));
    m_empty->setText(texts.text("attachments.empty"));
    m_list->setAccessibleName(texts.text("sheet.attachments"));
    QStringList heads;
    for (const char* column : kColumnTexts)
        heads += texts.text(column);
    m_list->setHeaderLabels(heads);
    m_progressText->clear();
}

void AttachmentsSheet::fill() {
    const CaseView* view = m_case.view();
    const Attachment* before = chosen();
    const RowId kept = before == nullptr ? RowId(0) : before->id;
    m_list->clear();
    if (view == nullptr)
        return;
    fillPlaces();
    for (const AttachmentLine& line : attachmentLines(*view, m_setting.wording.texts())) {
        auto* item = new QTreeWidgetItem(m_list, {line.name, line.size, line.belongs, line.by, line.at});
        item->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(line.id.value()));
        item->setToolTip(0, line.name);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (line.id == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showPictures();
    showState();
}

void AttachmentsSheet::fitColumns() {
    const int space = fontMetrics().horizontalAdvance(QLatin1Char('x')) * 3;
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + space);
    }
}

void AttachmentsSheet::fillPlaces() {
    const QString kept = m_place->currentData().toString();
    m_place->clear();
    for (const ChoiceOption& place : attachmentPlaces(*m_case.view(), m_setting.wording.texts()))
        m_place->addItem(place.name, place.code);
    m_place->setCurrentIndex(std::max(m_place->findData(kept), 0));
    m_place->setVisible(m_place->count() > 1);
    m_placeLabel->setVisible(m_place->count() > 1);
}

void AttachmentsSheet::showPictures() {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem& item = *m_list->topLevelItem(row);
        const Attachment* attachment = attachmentOf(m_case.view(), item.data(0, Qt::UserRole).toLongLong());
        if (attachment == nullptr || !attachment->mediaType.value_or("").starts_with("image/"))
            continue;
        if (const auto known = m_pictures.find(attachment->digest.value_or("")); known != m_pictures.end()) {
            item.setIcon(0, known->second);
            continue;
        }
        const QSize room = m_list->iconSize() * devicePixelRatioF();
        m_setting.desk.ask(
            this,
            [attachment = *attachment, room](Backend& backend) {
                const auto content = attachedBytes(backend, attachment);
                return content ? smallPicture(*content, room) : QImage();
            },
            [this, digest = attachment->digest.value_or(""), row](const QImage& picture) {
                m_pictures[digest] = QIcon(QPixmap::fromImage(picture));
                if (QTreeWidgetItem* shown = m_list->topLevelItem(row); shown != nullptr)
                    showPictures();
            });
        break; // the next one when this has come
    }
    fitColumns(); // a picture takes room from the name beside it
}

void AttachmentsSheet::showState() {
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_open->setEnabled(chosen() != nullptr);
    m_save->setEnabled(chosen() != nullptr);
    m_saveAll->setEnabled(!isEmpty);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progressText, m_progress, m_stop})
        widget->setVisible(m_presenter.isBusy());
}

const Attachment* AttachmentsSheet::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : attachmentOf(m_case.view(), item->data(0, Qt::UserRole).toLongLong());
}

void AttachmentsSheet::add(std::vector<FileToAttach> files) {
    const CaseView* view = m_case.view();
    if (view == nullptr || files.empty())
        return;
    const QString record = m_place->currentData().toString();
    m_messages->clear();
    m_presenter.add(view->loaded.file.complaint.id, std::move(files),
                    record.isEmpty() ? std::nullopt : std::optional(RowId(record.toLongLong())));
}

void AttachmentsSheet::addFiles() {
    askForFiles(this, m_setting, [this](std::vector<FileToAttach> files) { add(std::move(files)); });
}

void AttachmentsSheet::openChosen() {
    const Attachment* attachment = chosen();
    if (attachment == nullptr)
        return;
    const QString folder = QString::fromStdString(attachment->digest.value_or("")).left(16);
    QDir(m_opened.path()).mkpath(folder);
    m_toShow = m_opened.filePath(folder + u'/' + fromUtf8(safeFileName(attachment->name.value_or(""))));
    m_presenter.save(*attachment, m_toShow);
}

void AttachmentsSheet::saveChosen() {
    const Attachment* attachment = chosen();
    if (attachment == nullptr)
        return;
    const Texts& texts = m_setting.wording.texts();
    m_setting.prompts.askFile(
        this,
        {texts.text("attachments.save"),
         texts.text("attachments.all-files"),
         fromUtf8(safeFileName(attachment->name.value_or(""))),
         true,
         {}},
        [this, attachment = *attachment](const QString& path) { m_presenter.save(attachment, path); });
}

void AttachmentsSheet::saveAll() {
    m_setting.prompts.askFolder(this, m_setting.wording.texts().text("attachments.save-all"),
                                [this](const QString& folder) {
                                    if (m_case.view() != nullptr)
                                        m_presenter.saveInto(folder, m_case.view()->loaded.file.rows<Attachment>());
                                });
}

void AttachmentsSheet::dragEnterEvent(QDragEnterEvent* event) {
    if (hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentsSheet::dropEvent(QDropEvent* event) {
    add(filesOf(*event->mimeData(), m_setting));
    event->acceptProposedAction();
}

void AttachmentsSheet::keyPressEvent(QKeyEvent* event) {
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!event->matches(QKeySequence::Paste) || copied == nullptr || !hasFiles(*copied)) {
        QWidget::keyPressEvent(event);
        return;
    }
    add(filesOf(*copied, m_setting));
}

} // namespace recourse
