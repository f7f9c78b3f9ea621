// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/casewindow/case_words.h"
#include "presentation/wording.h"

#include <set>

#include <QWidget>

class QVBoxLayout;

namespace recourse {

/// The life of a case from above to below: done, now, next. The days behind a date unfold under it.
class RailView : public QWidget {
    Q_OBJECT

public:
    explicit RailView(Wording& wording, QWidget* parent = nullptr);
    void show(std::vector<RailStep> steps);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* makeStep(const RailStep& step);
    void addReasons(QVBoxLayout& column, const RailStep& step);
    [[nodiscard]] QPixmap signOfStep(const RailStep& step) const;

    Wording& m_wording;
    std::vector<RailStep> m_steps;
    std::set<std::string> m_unfolded; ///< steps whose reasons are shown
    QVBoxLayout* m_layout;
};

} // namespace recourse
