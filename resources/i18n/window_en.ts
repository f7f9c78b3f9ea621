<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- shared -->
<message id="format.list-separator"><source/><translation>; </translation></message>
<message id="refused.by-rule"><source/><translation>%1 (%2)</translation></message>
<message id="customer.anonymous"><source/><translation>anonymous</translation></message>
<!-- dates -->
<message id="due.today"><source/><translation>today %1</translation></message>
<message id="due.soon"><source/><translation>%1 · soon</translation></message>
<message id="due.late-days" numerus="yes"><source/><translation><numerusform>%1 day late</numerusform><numerusform>%1 days late</numerusform></translation></message>
<message id="due.late-today"><source/><translation>late since %1</translation></message>
<message id="date.met"><source/><translation>met %1</translation></message>
<message id="date.met-late"><source/><translation>met %1, late</translation></message>
<message id="date.replaced"><source/><translation>replaced by another date</translation></message>
<message id="date.provisional"><source/><translation>provisional until classified</translation></message>
<message id="date.moved-by"><source/><translation>changed by %1</translation></message>
<message id="deadline-name.promise"><source/><translation>Date promised</translation></message>
<message id="why.rule"><source/><translation>%1 (%2)</translation></message>
<message id="why.start"><source/><translation>Counted from %1</translation></message>
<message id="why.days" numerus="yes"><source/><translation><numerusform>counts %1 day</numerusform><numerusform>counts %1 days</numerusform></translation></message>
<message id="why.minutes" numerus="yes"><source/><translation><numerusform>counts %1 minute</numerusform><numerusform>counts %1 minutes</numerusform></translation></message>
<message id="why.nothing"><source/><translation>does not count</translation></message>
<message id="why.line"><source/><translation>%1: %2, %3</translation></message>
<message id="why.given-otherwise"><source/><translation>By today's rules it would be %1; the date given, %2, stays</translation></message>
<message id="rail.left-out"><source/><translation>not applicable: %1</translation></message>
<!-- history -->
<message id="history.reached"><source/><translation>"%1" reached</translation></message>
<message id="history.left-out"><source/><translation>"%1" not applicable: %2</translation></message>
<message id="history.date-given"><source/><translation>Date "%1": %2</translation></message>
<message id="history.date-moved"><source/><translation>Date "%1": %2 → %3</translation></message>
<message id="history.date-met"><source/><translation>Date "%1" met</translation></message>
<message id="history.date-replaced"><source/><translation>Date "%1" replaced by another</translation></message>
<message id="history.signed"><source/><translation>Signed: %1</translation></message>
<message id="history.entered"><source/><translation>%1: %2</translation></message>
<message id="history.emptied"><source/><translation>%1: %2 removed</translation></message>
<message id="history.changed"><source/><translation>%1: %2 → %3</translation></message>
<message id="history.field-of"><source/><translation>%1 · %2</translation></message>
<message id="verb.bring-in"><source/><translation>Bring in a historical case</translation></message>
<message id="verb.withdraw-case"><source/><translation>Withdrawn by the customer</translation></message>
<message id="verb.resume"><source/><translation>Resume the clock</translation></message>
<!-- columns -->
<message id="column.number"><source/><translation>Number</translation></message>
<message id="column.received"><source/><translation>Received</translation></message>
<message id="column.customer"><source/><translation>Customer</translation></message>
<message id="column.product"><source/><translation>Product / batch</translation></message>
<message id="column.class"><source/><translation>Class</translation></message>
<message id="column.stage"><source/><translation>Stage</translation></message>
<message id="column.due"><source/><translation>Next date</translation></message>
<message id="column.amount"><source/><translation>Amount</translation></message>
<message id="column.matter"><source/><translation>Matter</translation></message>
<message id="stage.none"><source/><translation>filed</translation></message>
<!-- places -->
<message id="place.to-do"><source/><translation>To do</translation></message>
<message id="place.late"><source/><translation>Late</translation></message>
<message id="place.today"><source/><translation>Due today</translation></message>
<message id="place.running"><source/><translation>In progress</translation></message>
<message id="place.notices"><source/><translation>Notices</translation></message>
<message id="place.returns"><source/><translation>Returns</translation></message>
<message id="place.inspection"><source/><translation>Inspection</translation></message>
<message id="place.cause"><source/><translation>Causes · 8D</translation></message>
<message id="place.approvals"><source/><translation>Approvals</translation></message>
<message id="place.all"><source/><translation>All complaints</translation></message>
<!-- quick filters -->
<message id="quick.class"><source/><translation>Class: all</translation></message>
<message id="quick.stage"><source/><translation>Stage: all</translation></message>
<message id="quick.due"><source/><translation>Dates: all</translation></message>
<message id="quick.due-late"><source/><translation>Late</translation></message>
<message id="quick.due-today"><source/><translation>Due today</translation></message>
<message id="quick.due-week"><source/><translation>Within seven days</translation></message>
<message id="quick.clear"><source/><translation>Clear filters</translation></message>
<!-- main window -->
<message id="window.title"><source/><translation>%1 — Recourse</translation></message>
<message id="search.hint"><source/><translation>Customer, product, batch, number, text… (%1)</translation></message>
<message id="search.name"><source/><translation>Search</translation></message>
<message id="list.name"><source/><translation>List of complaints</translation></message>
<message id="places.name"><source/><translation>Places</translation></message>
<message id="list.empty"><source/><translation>There are no complaints yet. Press %1 when a customer calls.</translation></message>
<message id="list.nothing-here"><source/><translation>There are no complaints here.</translation></message>
<message id="list.nothing-found"><source/><translation>No complaint matches.</translation></message>
<message id="preview.empty"><source/><translation>Select a complaint to see it here.</translation></message>
<message id="preview.matter"><source/><translation>Matter</translation></message>
<message id="preview.life"><source/><translation>Progress</translation></message>
<message id="preview.can-do"><source/><translation>Possible now</translation></message>
<message id="preview.open"><source/><translation>Open</translation></message>
<message id="status.cases" numerus="yes"><source/><translation><numerusform>%1 case</numerusform><numerusform>%1 cases</numerusform></translation></message>
<message id="status.late"><source/><translation>%1 late</translation></message>
<message id="status.procedure"><source/><translation>Procedure: %1 · rev. %2</translation></message>
<message id="status.many-procedures" numerus="yes"><source/><translation><numerusform>%1 procedure</numerusform><numerusform>%1 procedures</numerusform></translation></message>
<message id="menu.file"><source/><translation>File</translation></message>
<message id="menu.case"><source/><translation>Complaint</translation></message>
<message id="menu.view"><source/><translation>View</translation></message>
<message id="menu.help"><source/><translation>Help</translation></message>
<message id="menu.language"><source/><translation>语言 Language</translation></message>
<message id="menu.columns"><source/><translation>Columns shown</translation></message>
<message id="language.zh"><source/><translation>中文</translation></message>
<message id="language.en"><source/><translation>English</translation></message>
<message id="action.new-complaint"><source/><translation>New complaint</translation></message>
<message id="action.open-case"><source/><translation>Open complaint</translation></message>
<message id="action.search"><source/><translation>Search</translation></message>
<message id="action.refresh"><source/><translation>Refresh</translation></message>
<message id="action.show-places"><source/><translation>Places on the left</translation></message>
<message id="action.show-preview"><source/><translation>Preview on the right</translation></message>
<message id="action.lock"><source/><translation>Lock / sign out</translation></message>
<message id="action.quit"><source/><translation>Quit</translation></message>
<message id="action.shortcuts"><source/><translation>Keyboard shortcuts</translation></message>
<message id="action.do"><source/><translation>Next command</translation></message>
<message id="action.keep"><source/><translation>Keep draft</translation></message>
<message id="action.link-similar"><source/><translation>Link similar complaint</translation></message>
<message id="action.close-window"><source/><translation>Close window</translation></message>
<message id="action.undo"><source/><translation>Undo</translation></message>
<message id="action.redo"><source/><translation>Redo</translation></message>
<message id="action-hint.new-complaint"><source/><translation>Register a new complaint</translation></message>
<message id="action-hint.open-case"><source/><translation>Open the selected complaint</translation></message>
<message id="action-hint.search"><source/><translation>Go to the search box; clear it to see everything</translation></message>
<message id="action-hint.refresh"><source/><translation>Read the list again</translation></message>
<message id="action-hint.show-places"><source/><translation>Show or hide</translation></message>
<message id="action-hint.show-preview"><source/><translation>Show or hide</translation></message>
<message id="action-hint.lock"><source/><translation>What is half filled in is kept</translation></message>
<message id="action-hint.quit"><source/><translation>What is half filled in is kept</translation></message>
<message id="action-hint.shortcuts"><source/><translation>Every key</translation></message>
<message id="action-hint.do"><source/><translation>The main button of this sheet</translation></message>
<message id="action-hint.keep"><source/><translation>Keep the draft now; it is also kept while you type</translation></message>
<message id="action-hint.link-similar"><source/><translation>Press again to undo</translation></message>
<message id="action-hint.close-window"><source/><translation>What is half filled in is kept</translation></message>
<message id="action-hint.undo"><source/><translation>Undo what was typed last</translation></message>
<message id="action-hint.redo"><source/><translation>Redo what was undone</translation></message>
<message id="shortcuts.title"><source/><translation>Shortcuts</translation></message>
<message id="shortcuts.tabs"><source/><translation>Tabs 1 to 9</translation></message>
<message id="shortcuts.next-tab"><source/><translation>Next tab</translation></message>
<message id="shortcuts.previous-page"><source/><translation>8D: previous page</translation></message>
<message id="shortcuts.next-page"><source/><translation>8D: next page</translation></message>
<message id="shortcuts.rows"><source/><translation>In a table: next cell</translation></message>
<message id="shortcuts.row-up"><source/><translation>In a table: move the row up</translation></message>
<message id="shortcuts.row-down"><source/><translation>In a table: move the row down</translation></message>
<message id="shortcuts.row-removed"><source/><translation>In a table: remove the row</translation></message>
<message id="shortcuts.link"><source/><translation>Link the selected similar complaint</translation></message>
<message id="button.close"><source/><translation>Close</translation></message>
<message id="button.continue"><source/><translation>Continue</translation></message>
<message id="button.discard"><source/><translation>Discard</translation></message>
<message id="button.later"><source/><translation>Later</translation></message>
<message id="button.retry"><source/><translation>Try again</translation></message>
<message id="kept.one"><source/><translation>A form is not finished: %1 (%2)</translation></message>
<message id="kept.many" numerus="yes"><source/><translation><numerusform>%1 form is not finished, the last one: %2 (%3)</numerusform><numerusform>%1 forms are not finished, the last one: %2 (%3)</numerusform></translation></message>
<!-- forms in windows -->
<message id="form.restored"><source/><translation>What you began on %1 was kept; you can continue.</translation></message>
<message id="form.kept"><source/><translation>Draft kept %1</translation></message>
<message id="form.wants"><source/><translation>Still needed: %1</translation></message>
<message id="form.complete"><source/><translation>Everything required is filled in</translation></message>
<message id="form.not-here"><source/><translation>%1: %2</translation></message>
<message id="form.issues" numerus="yes"><source/><translation><numerusform>%1 place needs a change, in red</numerusform><numerusform>%1 places need a change, in red</numerusform></translation></message>
<message id="form.done"><source/><translation>Registered as %1</translation></message>
<message id="form.done-verb"><source/><translation>%1: done</translation></message>
<message id="new-complaint.title"><source/><translation>New complaint</translation></message>
<message id="new-complaint.procedure"><source/><translation>Procedure</translation></message>
<message id="new-complaint.register"><source/><translation>Register</translation></message>
<message id="similar.title"><source/><translation>Similar complaints</translation></message>
<message id="similar.hint"><source/><translation>%1 links the selected one</translation></message>
<message id="similar.linked"><source/><translation>to be linked</translation></message>
<message id="similar.customer"><source/><translation>same customer</translation></message>
<message id="similar.product"><source/><translation>same product</translation></message>
<message id="similar.batch"><source/><translation>same batch</translation></message>
<message id="similar.defect-code"><source/><translation>same defect</translation></message>
<message id="similar.matter"><source/><translation>similar words</translation></message>
<!-- case window -->
<message id="case.title"><source/><translation>%1 · %2 — Recourse</translation></message>
<message id="case.why"><source/><translation>Why this date</translation></message>
<message id="case.refused"><source/><translation>Not now: %1</translation></message>
<message id="case.refused-line"><source/><translation>%1 — %2</translation></message>
<message id="case.gone"><source/><translation>This complaint is no longer in the file.</translation></message>
<message id="case.unclassified"><source/><translation>not classified</translation></message>
<message id="case.ended"><source/><translation>ended</translation></message>
<message id="sheet.registration"><source/><translation>Register</translation></message>
<message id="sheet.acknowledgement"><source/><translation>Acknowledge</translation></message>
<message id="sheet.classification"><source/><translation>Classify</translation></message>
<message id="sheet.notices"><source/><translation>Notices</translation></message>
<message id="sheet.notice"><source/><translation>Notices</translation></message>
<message id="sheet.return"><source/><translation>Return</translation></message>
<message id="sheet.returns"><source/><translation>Returns</translation></message>
<message id="sheet.hold"><source/><translation>Hold</translation></message>
<message id="sheet.sample"><source/><translation>Samples</translation></message>
<message id="sheet.inspection"><source/><translation>Inspect</translation></message>
<message id="sheet.investigation"><source/><translation>Investigation</translation></message>
<message id="sheet.eightd"><source/><translation>8D</translation></message>
<message id="sheet.actions"><source/><translation>Actions</translation></message>
<message id="sheet.disposition"><source/><translation>Disposition</translation></message>
<message id="sheet.approval"><source/><translation>Approval</translation></message>
<message id="sheet.reply"><source/><translation>Reply</translation></message>
<message id="sheet.follow-up"><source/><translation>Follow-up</translation></message>
<message id="sheet.close"><source/><translation>Close</translation></message>
<message id="sheet.attachments"><source/><translation>Files</translation></message>
<message id="sheet.dates"><source/><translation>Dates</translation></message>
<message id="sheet.history"><source/><translation>History</translation></message>
<message id="dates.name"><source/><translation>Date of</translation></message>
<message id="dates.due"><source/><translation>Due</translation></message>
<message id="dates.state"><source/><translation>State</translation></message>
<message id="history.reason"><source/><translation>Reason: %1</translation></message>
<message id="history.by"><source/><translation>%1 · %2</translation></message>
<!-- start -->
<message id="start.title"><source/><translation>Recourse</translation></message>
<message id="start.welcome"><source/><translation>Customer complaints and returned goods</translation></message>
<message id="start.recent"><source/><translation>Recent files</translation></message>
<message id="start.no-recent"><source/><translation>No data file has been used yet. Create one, or look at the demo first.</translation></message>
<message id="start.create"><source/><translation>New data file…</translation></message>
<message id="start.open"><source/><translation>Open data file…</translation></message>
<message id="start.demo"><source/><translation>Look at the demo</translation></message>
<message id="start.create-hint"><source/><translation>Choose a procedure, create an account and register the first complaint, all within five minutes</translation></message>
<message id="start.open-hint"><source/><translation>A .recourse file on this computer or in a shared folder</translation></message>
<message id="start.demo-hint"><source/><translation>Complaints of an imagined firm; try whatever you like</translation></message>
<message id="create.gap"><source/><translation>The document, %1: %2</translation></message>
<message id="create.title"><source/><translation>New data file</translation></message>
<message id="create.hint"><source/><translation>Everything can be changed later, but a password cannot be recovered.</translation></message>
<message id="create.company"><source/><translation>Company</translation></message>
<message id="create.procedure"><source/><translation>Procedure</translation></message>
<message id="create.person"><source/><translation>Your name</translation></message>
<message id="create.password"><source/><translation>Password</translation></message>
<message id="create.password-again"><source/><translation>Password again</translation></message>
<message id="create.path"><source/><translation>Save to</translation></message>
<message id="create.choose-path"><source/><translation>Choose…</translation></message>
<message id="create.go"><source/><translation>Create</translation></message>
<message id="create.company-missing"><source/><translation>Please give the name of the company</translation></message>
<message id="create.person-missing"><source/><translation>Please give your name</translation></message>
<message id="create.path-missing"><source/><translation>Please choose where to store it</translation></message>
<message id="create.password-short"><source/><translation>A password needs at least 8 characters</translation></message>
<message id="create.passwords-differ"><source/><translation>The two passwords are different</translation></message>
<message id="create.busy"><source/><translation>Creating the data file…</translation></message>
<message id="sign-in.title"><source/><translation>Sign in</translation></message>
<message id="sign-in.name"><source/><translation>Name</translation></message>
<message id="sign-in.password"><source/><translation>Password</translation></message>
<message id="sign-in.go"><source/><translation>Sign in</translation></message>
<message id="sign-in.back"><source/><translation>Another file</translation></message>
<message id="sign-in.wrong"><source/><translation>Name or password is wrong; please try again</translation></message>
<message id="sign-in.busy"><source/><translation>Checking the password…</translation></message>
<message id="start.busy"><source/><translation>One moment…</translation></message>
<message id="start.files"><source/><translation>Recourse data files (*.recourse)</translation></message>
<message id="start.create-file"><source/><translation>Save the new data file to</translation></message>
<message id="start.open-file"><source/><translation>Open a data file</translation></message>
<message id="start.demo-file"><source/><translation>Save the demo to</translation></message>
<message id="button.back"><source/><translation>Back</translation></message>
<message id="case.changed-by"><source/><translation>%2 did "%3" on %1. What you typed is still there.</translation></message>
</context>
</TS>
