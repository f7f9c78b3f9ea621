// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace recourse {

/// What is wrong with a field, directly under it: red, with an icon and in words. Hidden while there is nothing to say.
class IssueLabel : public QWidget {
    Q_OBJECT

public:
    explicit IssueLabel(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace recourse
