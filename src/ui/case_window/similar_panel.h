// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/forms/similar_presenter.h"
#include "presentation/wording.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace recourse {

/// Similar complaints beside the form, with the reasons of similarity; one key links the chosen one.
class SimilarPanel : public QWidget {
    Q_OBJECT

public:
    SimilarPanel(Wording& wording, SimilarPresenter& presenter, QWidget* parent = nullptr);
    /// Of the row chosen, or of the first one.
    void toggleLink();

Q_SIGNALS:
    void filled(bool hasCases);

private:
    void fill();
    [[nodiscard]] QString textOf(const SimilarCase& similar) const;

    Wording& m_wording;
    SimilarPresenter& m_presenter;
    QLabel* m_title;
    QLabel* m_hint;
    QListWidget* m_list;
};

} // namespace recourse
