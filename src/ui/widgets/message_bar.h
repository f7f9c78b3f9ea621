// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toned_label.h"

#include <functional>

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace recourse {

/// Says something at the edge of a window without stopping anybody: what happened, what is safe, what to do next. It
/// stays until it is closed or another message comes.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Notice, Done, Fault };
    /// Something that can be done about it.
    struct Offer {
        QString text;
        std::function<void()> act;
    };

    struct Message {
        Kind kind;
        QString text;
        std::vector<Offer> offers{};
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& text, std::vector<Offer> offers = {});
    /// Asks for the message now, and again for as long as it stands when the words change.
    void say(std::function<Message()> tell);
    void clear();
    [[nodiscard]] QString text() const;

    /// In the words of another language.
    void retranslate(const QString& closeName);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(Message message);
    void applyKind();

    std::function<Message()> m_tell; ///< null: the message is said once
    Kind m_kind = Kind::Notice;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_offers;
    QToolButton* m_close;
};

} // namespace recourse
