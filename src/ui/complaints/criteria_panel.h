// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/scale.h"
#include "texts/texts.h"

#include <array>
#include <map>

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace recourse {

/// What is asked to classify a complaint: plain questions in their groups, each answered yes, no or not known. By
/// keyboard: Y N U (or J F) answer and go on, the arrows move, Backspace takes an answer back.
class CriteriaPanel : public QWidget {
    Q_OBJECT

public:
    using Given = std::map<std::string, QString, std::less<>>; ///< "yes", "no", "unknown" by the key of the criterion

    explicit CriteriaPanel(QWidget* parent = nullptr);

    /// Puts the questions in the language of the texts; the answers stay.
    void setQuestions(const std::vector<Criterion>& criteria, const Texts& texts);
    void setAnswers(const Given& answers);
    /// The questions that decide stand out.
    void markDeciding(const std::vector<std::string>& criteria);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Null if the criterion is not asked.
    [[nodiscard]] QRadioButton* button(std::string_view criterion, const QString& answer) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void answered(const QString& criterion, const QString& answer); ///< by a person; empty: taken back

private:
    struct Question {
        std::string key;
        QLabel* text;
        QButtonGroup* group;
        std::array<QRadioButton*, 3> buttons;
    };

    void clear();
    void chainButtons();
    void addHeading(const QString& name, bool isFirst);
    void addQuestion(const std::string& key, const QString& text, const Texts& texts);
    void show(const Question& question, const QString& answer);
    void answer(std::size_t question, int choice);
    [[nodiscard]] bool handleKey(std::size_t question, int key);
    void goTo(std::size_t question);

    std::vector<Question> m_questions;
    Given m_answers;
    bool m_readOnly = false;
    QGridLayout* m_grid;
};

} // namespace recourse
