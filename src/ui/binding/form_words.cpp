// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/form_words.h"

#include "ui/look/tones.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>

namespace recourse {
namespace {

constexpr QLatin1StringView kHeading("Heading");
constexpr QLatin1StringView kGroup("Group");
constexpr QLatin1StringView kHint("Hint");
constexpr QLatin1StringView kButton("Button");
constexpr QLatin1StringView kRule("Rule");

void setTone(QWidget& widget, const QColor& tone) {
    QPalette toned;
    toned.setColor(QPalette::WindowText, tone);
    widget.setPalette(toned);
}

void showFrameWords(QFrame& frame, const Texts& texts) {
    const QString name = frame.objectName();
    auto* label = qobject_cast<QLabel*>(&frame);
    if (label != nullptr && name.endsWith(kHeading))
        label->setText(texts.text("group." + textKey(name, kHeading)));
    if (label != nullptr && name.endsWith(kHint)) {
        label->setText(texts.text("hint." + textKey(name, kHint)));
        setTone(frame, quietTone(frame.window()->palette()));
    }
    if (name.endsWith(kRule))
        setTone(frame, ruleTone(frame.window()->palette()));
}

} // namespace

QString widgetName(std::string_view key) {
    QString name;
    bool upper = false;
    for (const QChar letter : fromUtf8(key)) {
        const bool isSeparator = letter == u'-' || letter == u'_';
        if (!isSeparator)
            name += upper ? letter.toUpper() : letter;
        upper = isSeparator;
    }
    return name;
}

std::string textKey(const QString& widgetName, QLatin1StringView ending) {
    QString key;
    for (const QChar letter : widgetName.left(widgetName.size() - ending.size())) {
        if (letter.isUpper())
            key += u'-';
        key += letter.toLower();
    }
    return key.toStdString();
}

QString withMnemonic(QString text, QChar letter) {
    text.replace(u'&', QStringLiteral("&&"));
    if (letter.isNull())
        return text;
    const qsizetype at = text.indexOf(letter, 0, Qt::CaseInsensitive);
    return at < 0 ? text + QStringLiteral("(&") + letter.toUpper() + u')' : text.insert(at, u'&');
}

QChar mnemonicOf(const QWidget& widget) {
    const QString letters = widget.property("mnemonic").toString();
    return letters.isEmpty() ? QChar() : letters.front();
}

void showFormWords(QWidget& form, const Texts& texts) {
    for (auto* box : form.findChildren<QGroupBox*>()) {
        if (box->objectName().endsWith(kGroup))
            box->setTitle(texts.text("group." + textKey(box->objectName(), kGroup)));
    }
    for (auto* frame : form.findChildren<QFrame*>())
        showFrameWords(*frame, texts);
    for (auto* button : form.findChildren<QAbstractButton*>()) {
        if (!button->objectName().endsWith(kButton))
            continue;
        const QString text = texts.text("button." + textKey(button->objectName(), kButton));
        button->setText(withMnemonic(text, mnemonicOf(*button)));
    }
}

} // namespace recourse
