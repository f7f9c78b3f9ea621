// SPDX-License-Identifier: GPL-3.0-or-later
// Every form in both languages with large letters: nothing is cut off, no text is missing.
#include "ui/eightd/eight_d_form.h"
#include "ui/form_reading.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QRadioButton>

using namespace recourse;

namespace {

/// The words of the program in letters half as large again, as long as it lives.
struct LargeLetters {
    QFont before = QApplication::font();
    LargeLetters() {
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.5);
        QApplication::setFont(large);
    }
    ~LargeLetters() { QApplication::setFont(before); }
};

QString writtenOn(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->wordWrap() ? QString() : label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString() : button->text();
}

void checkRoomOn(const QWidget& form) {
    for (const auto* widget : form.findChildren<QWidget*>()) {
        const QString text = writtenOn(*widget);
        if (text.isEmpty() || !widget->isVisible())
            continue;
        INFO(widget->objectName().toStdString() << " \"" << text.toStdString() << "\"");
        CHECK(widget->width() >= widget->sizeHint().width());
        CHECK(widget->height() >= widget->minimumSizeHint().height());
        CHECK_FALSE(text.startsWith(u'['));
    }
}

} // namespace

TEST_CASE("every form has room for its words in large letters", "[forms]") {
    const LargeLetters large;
    const VerbFixture fixture;
    const bool isChinese = GENERATE(true, false);
    const Texts* texts = isChinese ? &fixture.zh : &fixture.en;
    std::vector<std::string_view> verbs = verbsOfCase();
    verbs.push_back("register");
    for (const std::string_view verb : verbs) {
        const auto form = newVerbForm(verb, fixture.words(*texts));
        form->setRecords("record", {{QStringLiteral("7"), QStringLiteral("TZ2611-07"), {}}});
        INFO(verb << (isChinese ? " zh" : " en"));
        form->resize(form->fontMetrics().horizontalAdvance(u'x') * 115, 900);
        form->show();
        auto* eightD = qobject_cast<EightDForm*>(form.get());
        for (int page = 0; page < (eightD == nullptr ? 1 : 9); ++page) {
            if (eightD != nullptr)
                eightD->showDiscipline(page);
            QApplication::processEvents();
            checkRoomOn(*form);
        }
    }
}
