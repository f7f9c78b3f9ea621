// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/print_offer.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolBar;

namespace recourse {

class MessageBar;
class PageView;

/// A sheet page by page as the printer will print it: to be looked at, printed or saved as PDF, in either language.
class PreviewWindow : public QMainWindow {
    Q_OBJECT

public:
    PreviewWindow(const WindowSetting& setting, PrintOffer offer, int chosen = 0);
    ~PreviewWindow() override;

private:
    enum class Fit { Width, Page, None };

    void build();
    void addPageTools();
    void connectActions();
    void connectPreview();
    void choose(int index);
    void chooseLanguage(Language language);
    void make();
    void turnTo(int page);
    void zoom(int steps);
    void fitTo(Fit fit);
    void draw();
    /// Pixels of the screen to a millimetre of the paper, as it is fitted.
    [[nodiscard]] double dotsPerMm() const;
    [[nodiscard]] double trueDotsPerMm() const;
    void savePdf();
    void print();
    void showState();
    void showWords();
    void say(const Failure& failure);

    WindowSetting m_setting;
    PrintOffer m_offer;
    std::vector<PrintChoice> m_choices;
    ActionSet m_actions;
    SheetPreview m_preview;
    QToolBar* m_bar;
    MessageBar* m_messages;
    PageView* m_view;
    QComboBox* m_sheets;
    QComboBox* m_languages;
    QSpinBox* m_page;
    QLabel* m_zoomed;
    Language m_language;
    Fit m_fit = Fit::Width;
    double m_zoom = 1; ///< of the true size, where nothing is fitted
};

} // namespace recourse
