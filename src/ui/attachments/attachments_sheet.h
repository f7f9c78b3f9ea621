// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachments/attachments_presenter.h"
#include "presentation/casewindow/case_presenter.h"
#include "ui/window_setting.h"

#include <QTemporaryDir>
#include <QWidget>

class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace recourse {

class MessageBar;

/// The files and photographs of a case: added by button, by dropping and by pasting, opened and saved.
class AttachmentsSheet : public QWidget {
    Q_OBJECT

public:
    AttachmentsSheet(const WindowSetting& setting, CasePresenter& presenter);
    void addFiles();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void layOut();
    void connectWidgets();
    void connectPresenters();
    void showWords();
    void fill();
    void fillPlaces();
    void showPictures();
    void fitColumns();
    void showState();
    void add(std::vector<FileToAttach> files);
    void openChosen();
    void saveChosen();
    void saveAll();
    /// Null if nothing is chosen.
    [[nodiscard]] const Attachment* chosen() const;

    WindowSetting m_setting;
    CasePresenter& m_case;
    AttachmentsPresenter m_presenter;
    MessageBar* m_messages;
    QPushButton* m_add;
    QLabel* m_placeLabel;
    QComboBox* m_place;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_saveAll;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTemporaryDir m_opened;
    QString m_toShow;                        ///< path of the file that is opened once it is there
    std::map<std::string, QIcon> m_pictures; ///< by digest
};

} // namespace recourse
