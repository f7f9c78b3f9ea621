// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/choices.h"

#include <functional>
#include <optional>

#include <QDate>
#include <QWidget>

class QBoxLayout;

namespace recourse {

class IssueLabel;

/// What a typed text was understood as.
struct Understood {
    QString text;             ///< the value in words, or what would be understood instead
    bool isIssue = false;     ///< the text says nothing the field can take
    std::optional<QDate> day; ///< of a date or time
};
using Understanding = std::function<Understood(const QString&)>;

/// One field of a form. Its only value is a text of the draft: nothing typed is ever changed or thrown away. Under its
/// editor is the place where its issue is said.
class FieldInput : public QWidget {
    Q_OBJECT

public:
    explicit FieldInput(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString text() const = 0;
    /// Shows the text without reporting it as edited.
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The name of the field: for assistive technology, and on inputs that carry it themselves. May contain a mnemonic.
    virtual void setCaption(const QString& caption);
    virtual void setPlaceholder(const QString&) {}
    virtual void setOptions(const std::vector<ChoiceOption>&) {}
    virtual void setUnderstanding(const Understanding&) {}
    /// The text cannot be one of the options, where only those are taken.
    [[nodiscard]] virtual bool isForeign() const { return false; }

    /// An empty text takes the issue away.
    void setIssue(const QString& text);
    [[nodiscard]] QString issue() const;

    /// The widget that has the keyboard; owned by the input.
    [[nodiscard]] QWidget* editor() const { return m_editor; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited(); ///< by a person
    void left();   ///< the keyboard went to another field

protected:
    /// Called once by the constructor of every input.
    void setEditor(QWidget* editor, int margin = 0);
    void addBeside(QWidget* widget);

private:
    QBoxLayout* m_row;
    IssueLabel* m_issue;
    QWidget* m_editor = nullptr;
};

} // namespace recourse
