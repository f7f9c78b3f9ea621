// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// The resources of a static library are linked only if they are asked for, and not from inside a namespace.
static void initIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace recourse {

namespace {

QByteArray drawing(const QString& name) {
    initIconResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintDrawing(QPainter& painter, QByteArray svg, const QColor& color, const QRectF& rect) {
    svg.replace(QByteArrayLiteral("currentColor"), color.name().toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
}

/// Draws an SVG in the colour the palette has for text at the moment of painting.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintDrawing(*painter, m_svg, palette.color(group, role), rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name) {
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon::fromTheme(name) : QIcon(new LineIconEngine(svg));
}

QPixmap sign(const QString& name, const QColor& color, int side, qreal pixelRatio) {
    QPixmap pixmap((QSizeF(side, side) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDrawing(painter, drawing(name), color, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace recourse
