// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachments/attachments_presenter.h"
#include "ui/window_setting.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace recourse {

/// Files that will belong to a complaint once it is registered: chosen or dropped, and taken out again.
class EvidenceTray : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceTray(const WindowSetting& setting, QWidget* parent = nullptr);
    /// Leaves the tray empty.
    [[nodiscard]] std::vector<FileToAttach> take() { return std::exchange(m_files, {}); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void add(std::vector<FileToAttach> files);
    void showFiles();
    void showWords();

    WindowSetting m_setting;
    std::vector<FileToAttach> m_files;
    QLabel* m_label;
    QPushButton* m_add;
    QHBoxLayout* m_shown;
    QLabel* m_hint;
};

} // namespace recourse
