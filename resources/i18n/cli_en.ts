<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="cli.no-file"><source/><translation>Name the data file with --file</translation></message>
<message id="cli.wrong-credentials"><source/><translation>Name or password is wrong</translation></message>
<message id="cli.not-a-sandbox"><source/><translation>--now works only on rehearsal files (--sandbox)</translation></message>
<message id="cli.no-such-procedure"><source/><translation>There is no procedure "%1". There are: %2</translation></message>
<message id="cli.no-such-fact"><source/><translation>There is no fact "%1"; write key=value</translation></message>
<message id="cli.no-such-command"><source/><translation>There is no command "%1"</translation></message>
<message id="cli.event-time"><source/><translation>Write EVENT=TIME instead of "%1"</translation></message>
<message id="cli.pause-times"><source/><translation>Write EVENT=FROM/TO instead of "%1"</translation></message>
<message id="cli.answer"><source/><translation>"%1" should be CRITERION=yes, no or unknown</translation></message>
<message id="cli.after"><source/><translation>"%1" is not the position the previous page gave</translation></message>
<message id="cli.no-such-person"><source/><translation>There is no account "%1"</translation></message>
<message id="cli.no-such-sheet"><source/><translation>There is no sheet "%1"; "sheet list" names them</translation></message>
<message id="cli.which-procedure"><source/><translation>The file has several procedures; choose one with --procedure: %1</translation></message>
<message id="cli.period-ends-first"><source/><translation>The period ends (%2) before it begins (%1)</translation></message>
<message id="cli.sheet-kind"><source/><translation>"%1" should end in .pdf</translation></message>
<message id="cli.password"><source/><translation>Password:</translation></message>
<message id="cli.provisional"><source/><translation>provisional (strictest class)</translation></message>
<message id="cli.may"><source/><translation>may</translation></message>
<message id="cli.may-not"><source/><translation>may not</translation></message>
<message id="cli.stage"><source/><translation>Stage</translation></message>
<message id="cli.procedure-ok"><source/><translation>The document has no faults</translation></message>
<message id="cli.working"><source/><translation>working</translation></message>
<message id="cli.off"><source/><translation>off</translation></message>
<message id="cli.working-days"><source/><translation>%1 working days in the year</translation></message>
<message id="cli.year-not-loaded"><source/><translation>The holidays of %1 are not loaded: weekends only</translation></message>
<message id="cli.no-such-revision"><source/><translation>"%1" has no revision %2</translation></message>
<message id="cli.not-one-of"><source/><translation>There is no "%1". There are: %2</translation></message>
<message id="cli.no-such-column"><source/><translation>There is no column "%1". There are: %2</translation></message>
<message id="cli.more"><source/><translation>There are more: go on with --after %1</translation></message>
<message id="cli.yes"><source/><translation>yes</translation></message>
<message id="cli.no"><source/><translation>no</translation></message>
<message id="cli.column.product"><source/><translation>Product</translation></message>
<message id="cli.column.batch"><source/><translation>Batch</translation></message>
<message id="cli.column.end"><source/><translation>End</translation></message>
<message id="cli.column.due_key"><source/><translation>Limit</translation></message>
<message id="cli.column.overdue"><source/><translation>Late</translation></message>
<message id="cli.column.historical"><source/><translation>Historical</translation></message>
<message id="draft.not-json"><source/><translation>This is not valid JSON</translation></message>
<message id="draft.not-an-object"><source/><translation>One JSON object { … } is expected</translation></message>
<message id="draft.no-value"><source/><translation>"%1" should be text, a number, true/false or a list of codes</translation></message>
<message id="draft.no-row"><source/><translation>"%1" should be an object</translation></message>
<message id="filter.day"><source/><translation>"%1" is not a date. Write 2026, 2026-09, 2026-09-20</translation></message>
<message id="filter.amount"><source/><translation>"%1" is not an amount</translation></message>
<message id="filter.flag"><source/><translation>"%1" should be yes or no</translation></message>
<message id="filter.no-such-value"><source/><translation>"%1" is nothing that %2 can be. There are %3</translation></message>
<message id="filter.no-such-field"><source/><translation>There is no field "%1". There are customer, product, batch, number, class, stage, kind, end, dept, due, received, amount, overdue</translation></message>
<message id="filter.not-a-period"><source/><translation>A period cannot be negated; use &lt; or &gt; (%1)</translation></message>
<message id="storage.missing"><source/><translation>The file cannot be found</translation></message>
<message id="storage.exists"><source/><translation>There is already a file of that name; nothing was changed</translation></message>
<message id="storage.locked"><source/><translation>The file is in use</translation></message>
<message id="storage.read-only"><source/><translation>The file or its folder cannot be written</translation></message>
<message id="storage.not-ours"><source/><translation>This is not a Recourse data file; nothing was changed</translation></message>
<message id="storage.newer-schema"><source/><translation>A newer version of the program wrote this file: update the program first; nothing was changed</translation></message>
<message id="storage.corrupt"><source/><translation>The data file is damaged: restore a backup; nothing was changed</translation></message>
<message id="storage.busy"><source/><translation>Another desk is writing: try again in a moment; what you typed is kept</translation></message>
<message id="storage.full"><source/><translation>The disk is full; what you typed is kept</translation></message>
<message id="storage.signed-out"><source/><translation>Please sign in first</translation></message>
<message id="storage.failed"><source/><translation>Reading or saving failed; what you typed is kept</translation></message>
</context>
</TS>
