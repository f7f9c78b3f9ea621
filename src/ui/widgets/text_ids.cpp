// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_ids.h"

#include "ui/binding/form_words.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVariant>

namespace recourse {

namespace {

constexpr const char* kTextId = "textId";

std::optional<QString> textOfProperty(const QWidget& widget, const char* property, const Texts& texts) {
    const QByteArray id = widget.property(property).toString().toUtf8();
    return id.isEmpty() ? std::nullopt : std::optional(texts.text(id.toStdString()));
}

void showText(QWidget& widget, const QString& text) {
    const QString marked = withMnemonic(text, mnemonicOf(widget));
    if (auto* label = qobject_cast<QLabel*>(&widget))
        label->setText(label->buddy() != nullptr ? marked : text);
    else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setText(marked);
    else if (auto* group = qobject_cast<QGroupBox*>(&widget))
        group->setTitle(text);
}

} // namespace

void setTextId(QWidget& widget, const char* id) {
    widget.setProperty(kTextId, QString::fromLatin1(id));
}

void showTexts(QWidget& window, const Texts& texts) {
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.prepend(&window);
    for (QWidget* widget : widgets) {
        if (const auto text = textOfProperty(*widget, kTextId, texts))
            showText(*widget, *text);
        if (const auto name = textOfProperty(*widget, "nameId", texts))
            widget->setAccessibleName(*name);
        auto* line = qobject_cast<QLineEdit*>(widget);
        if (const auto hint = textOfProperty(*widget, "hintId", texts); hint && line != nullptr)
            line->setPlaceholderText(*hint);
    }
}

} // namespace recourse
