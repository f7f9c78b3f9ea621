// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_preview.h"

#include "sheets/forms/asked_sheets.h"
#include "sheets/grid/grid_layout.h"
#include "sheets/grid/grid_painter.h"
#include "sheets/grid/grid_pdf.h"

#include <cmath>

#include <QPainter>
#include <QPrinter>

namespace recourse {

namespace {

constexpr double kMmPerMetre = 1000;

QImage pictureOf(const GridLayout& layout, int page, double dotsPerMm) {
    const QSizeF paper = layout.paper().fullRect(QPageLayout::Millimeter).size();
    QImage picture((paper * dotsPerMm).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMm * kMmPerMetre)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPage(painter, layout, page);
    return picture;
}

/// The page with its corner at the corner of the paper, however far into it the printer can print.
bool printPages(const GridLayout& layout, QPrinter& printer) {
    printer.setFullPage(true);
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() == 0 ? layout.pageCount() : std::min(printer.toPage(), layout.pageCount());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        paintPage(painter, layout, page - 1);
    }
    return painter.end();
}

} // namespace

struct SheetPreview::Made {
    GridDocument document;
    GridLayout layout;
};

SheetPreview::SheetPreview(Desk& desk) : m_desk(desk) {}

SheetPreview::~SheetPreview() {
    release();
}

void SheetPreview::make(const SheetMaker& maker, Language language) {
    const int asked = ++m_asked;
    release();
    using Answer = Result<std::shared_ptr<const Made>, Failure>;
    const auto question = [maker, language, zone = m_desk.office().zone](Backend& backend) -> Answer {
        auto document = maker(backend, Texts(language, zone));
        if (!document)
            return Error{document.error()};
        auto layout = GridLayout::of(*document);
        if (!layout)
            return Error{asFailure(layout.error())};
        return std::make_shared<const Made>(Made{*std::move(document), *std::move(layout)});
    };
    m_desk.ask(this, question, [this, asked](Answer made) {
        if (asked == m_asked)
            take(std::move(made));
    });
}

void SheetPreview::take(Result<std::shared_ptr<const Made>, Failure> made) {
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_made = *std::move(made);
    m_pages = m_made->layout.pageCount();
    m_paper = m_made->layout.paper().fullRect(QPageLayout::Millimeter).size();
    Q_EMIT this->made();
}

// Its last owner is a job of the worker.
void SheetPreview::release() {
    m_pages = 0;
    if (m_made != nullptr)
        m_desk.ask(
            this, [made = std::move(m_made)](Backend&) { return Done{}; }, [](Done) {});
}

void SheetPreview::draw(int page, double dotsPerMm) {
    if (page >= m_pages)
        return;
    const int drawing = ++m_drawing;
    m_desk.ask(
        this, [made = m_made, page, dotsPerMm](Backend&) { return pictureOf(made->layout, page, dotsPerMm); },
        [this, drawing, page](const QImage& picture) {
            if (drawing == m_drawing)
                Q_EMIT drawn(page, picture);
        });
}

void SheetPreview::savePdf(const QString& path) {
    if (m_made == nullptr)
        return;
    m_desk.ask(
        this, [made = m_made, path](Backend&) { return writePdf(made->document, path); },
        [this, path](const Result<Done, SheetFault>& written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(asFailure(written.error()));
        });
}

void SheetPreview::print(const std::shared_ptr<QPrinter>& printer) {
    if (m_made == nullptr)
        return;
    printer->setPageLayout(m_made->layout.paper());
    m_desk.ask(
        this, [made = m_made, printer](Backend&) { return printPages(made->layout, *printer); },
        [this](bool done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(refuse("print.refused").value);
        });
}

} // namespace recourse
