<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="action.print"><source/><translation>Print…</translation></message>
<message id="action.ledger"><source/><translation>Ledger…</translation></message>
<message id="action.save-pdf"><source/><translation>Save as PDF</translation></message>
<message id="action.previous-page"><source/><translation>Previous page</translation></message>
<message id="action.next-page"><source/><translation>Next page</translation></message>
<message id="action.zoom-in"><source/><translation>Zoom in</translation></message>
<message id="action.zoom-out"><source/><translation>Zoom out</translation></message>
<message id="action.fit-width"><source/><translation>Fit width</translation></message>
<message id="action.fit-page"><source/><translation>Whole page</translation></message>
<message id="action-hint.print"><source/><translation>Look at a sheet, print it or save it as PDF</translation></message>
<message id="action-hint.ledger"><source/><translation>Print the complaint ledger of a period</translation></message>
<message id="action-hint.save-pdf"><source/><translation>Save as a PDF file that can be searched</translation></message>
<message id="action-hint.previous-page"><source/><translation>Previous page; also PgUp</translation></message>
<message id="action-hint.next-page"><source/><translation>Next page; also PgDn</translation></message>
<message id="action-hint.zoom-in"><source/><translation>Larger</translation></message>
<message id="action-hint.zoom-out"><source/><translation>Smaller</translation></message>
<message id="action-hint.fit-width"><source/><translation>The page as wide as the window</translation></message>
<message id="action-hint.fit-page"><source/><translation>The page as a whole</translation></message>
<message id="print.saved"><source/><translation>Saved as %1</translation></message>
<message id="print.sent"><source/><translation>Sent to the printer</translation></message>
<message id="print.refused"><source/><translation>The printer did not take it. Check the printer, or save a PDF first</translation></message>
<message id="print.pdf-files"><source/><translation>PDF files (*.pdf)</translation></message>
<message id="print.sheet"><source/><translation>Sheet</translation></message>
<message id="print.page"><source/><translation>Page</translation></message>
<message id="print.language"><source/><translation>Language of the sheet</translation></message>
<message id="print.no-case"><source/><translation>Select a complaint first, then print its sheets</translation></message>
<message id="print.no-sheets"><source/><translation>This procedure names no printed sheets</translation></message>
<message id="ledger.title"><source/><translation>Ledger</translation></message>
<message id="ledger.procedure"><source/><translation>Procedure</translation></message>
<message id="ledger.period"><source/><translation>Period</translation></message>
<message id="ledger.from"><source/><translation>From</translation></message>
<message id="ledger.to"><source/><translation>To</translation></message>
<message id="ledger.preview"><source/><translation>Preview</translation></message>
<message id="ledger.this-month"><source/><translation>This month</translation></message>
<message id="ledger.last-month"><source/><translation>Last month</translation></message>
<message id="ledger.this-quarter"><source/><translation>This quarter</translation></message>
<message id="ledger.last-quarter"><source/><translation>Last quarter</translation></message>
<message id="ledger.this-year"><source/><translation>This year</translation></message>
<message id="ledger.last-year"><source/><translation>Last year</translation></message>
<message id="ledger.other"><source/><translation>Other days</translation></message>
<message id="ledger.ends-first"><source/><translation>The period ends before it begins</translation></message>
</context>
</TS>
