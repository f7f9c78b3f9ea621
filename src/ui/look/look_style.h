// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace recourse {

/// The style of the desktop; where it is Fusion in dark colours, check boxes and radio buttons get an outline that can
/// be seen (3 : 1 against the window, WCAG 1.4.11).
class LookStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace recourse
