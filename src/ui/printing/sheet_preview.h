// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "sheets/grid/grid_document.h"
#include "texts/texts.h"

#include <functional>

#include <QImage>

class QPrinter;

namespace recourse {

/// Fills a sheet from the file, with the words of those texts; runs on the worker.
using SheetMaker = std::function<Result<GridDocument, Failure>(Backend&, const Texts&)>;

/// One sheet made to be looked at, saved and printed. It is measured and drawn on the worker, where it stays: a font
/// belongs to the thread that measured with it. What is no longer asked for is thrown away.
class SheetPreview : public QObject {
    Q_OBJECT

public:
    explicit SheetPreview(Desk& desk);
    ~SheetPreview() override;

    /// Another sheet, or the same one anew.
    void make(const SheetMaker& maker, Language language);
    /// 0 while there is no sheet.
    [[nodiscard]] int pageCount() const { return m_pages; }
    /// mm; of every page.
    [[nodiscard]] QSizeF paper() const { return m_paper; }

    /// Pages count from 0.
    void draw(int page, double dotsPerMm);
    void savePdf(const QString& path);
    /// All pages, or those the printer was told.
    void print(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    void made();
    void drawn(int page, const QImage& picture);
    void saved(const QString& path);
    void printed();
    void failed(const recourse::Failure& failure);

private:
    struct Made;

    void take(Result<std::shared_ptr<const Made>, Failure> made);
    void release();

    Desk& m_desk;
    std::shared_ptr<const Made> m_made;
    int m_pages = 0;
    QSizeF m_paper;
    int m_asked = 0;   ///< the sheet wanted now
    int m_drawing = 0; ///< the picture wanted now
};

} // namespace recourse
