// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace recourse {

/// One page on its desk. The keys that go through a text go through the pages: past the end of one comes the next.
class PageView : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// In its true size on the screen, times the zoom it was drawn with.
    void show(const QImage& picture);
    /// Room for a page, in pixels of the widget.
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void turned(int pages); ///< on or back
    void zoomed(int steps); ///< in or out
    void resized();
    void toEnd(bool last);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether there is nothing more to scroll to.
    [[nodiscard]] bool isAtEdge(bool lower) const;
    void turn(int pages);

    QLabel* m_page;
};

} // namespace recourse
