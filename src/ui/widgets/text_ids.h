// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/texts.h"

class QWidget;

namespace recourse {

/// Gives the widget the text of that id, in every language: as the property "textId" of a .ui file does. "hintId" is
/// the text of an empty line, "nameId" the name for assistive technology.
void setTextId(QWidget& widget, const char* id);

/// Says every text id of the window and everything in it anew.
void showTexts(QWidget& window, const Texts& texts);

} // namespace recourse
