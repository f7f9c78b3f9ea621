<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="import.no-such-column"><source/><translation>The table has no column "%1"</translation></message>
<message id="import.not-utf8"><source/><translation>The file is not UTF-8: save it as UTF-8</translation></message>
<message id="import.not-csv"><source/><translation>This cannot be read as CSV</translation></message>
<message id="import.broken-quotes"><source/><translation>The quotation marks of record %1 do not match</translation></message>
<message id="import.empty"><source/><translation>The file is empty</translation></message>
<message id="import.text-expected"><source/><translation>Text is expected here</translation></message>
<message id="import.values-expected"><source/><translation>A table "written: meant" is expected here</translation></message>
<message id="import.unknown-key"><source/><translation>"%1" is not known here</translation></message>
<message id="import.columns-expected"><source/><translation>Name at least one column</translation></message>
<message id="import.line"><source/><translation>line %1</translation></message>
<message id="import.done"><source/><translation>%1 cases imported</translation></message>
<message id="import.checked"><source/><translation>%1 lines can be imported; nothing was written (dry run)</translation></message>
<message id="import.nothing-done"><source/><translation>%1 lines cannot be imported, so nothing was imported</translation></message>
<message id="table.answer"><source/><translation>Answers to the criteria</translation></message>
<message id="table.old_class"><source/><translation>Class on record</translation></message>
<message id="field.criterion"><source/><translation>Criterion</translation></message>
<message id="field.proposed-class"><source/><translation>Proposed class</translation></message>
</context>
</TS>
